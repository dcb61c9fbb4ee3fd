import { Money } from '@mh-os/kernel';
import { beginLetter } from '../documents/pdf/letterhead.ts';
import { WIDTH } from '../documents/pdf/paper.ts';
import { dayText, moneyText, words } from '../documents/pdf/words.ts';
import type { InvoiceRow } from '../invoices/invoice-rows.ts';
import { payable } from '../invoices/pdf/invoice-pdf.ts';
import type { NoticeRow } from './dunning.read-model.ts';

/** The letter of a reminder, as it was sent: the same bytes every time. */
export function letterPdf(notice: NoticeRow, invoice: InvoiceRow): Promise<Buffer> {
  const { language, seller, customer, country } = invoice;
  const word = words[language];
  const money = (minor: bigint): string =>
    moneyText(Money.of(minor, notice.currency).decimal, notice.currency, language);
  const day = (value: string | null): string => dayText(value, language);
  const facts: [string, string][] = [
    [word.issued, day(notice.sentOn)],
    [word.due, day(notice.payBy)],
  ];
  const title = word.reminder(notice.level);
  const paper = beginLetter({ seller, customer, country, language, title, day: notice.sentOn, facts });
  paper.say(word.dear);
  paper.space();
  paper.say(notice.body);
  paper.space(10);
  const columns = [
    { header: word.invoice, width: WIDTH - 300 },
    { header: word.issued, width: 100 },
    { header: word.due, width: 100 },
    { header: word.open, width: 100, right: true },
  ];
  const total = notice.open + notice.fee + notice.interest;
  const cells = [notice.number, day(invoice.issueDate), day(invoice.dueDate), money(notice.open)];
  paper.table(columns, [{ cells, sumAfter: money(notice.open) }], word.carried);
  const sums: [string, bigint, boolean][] = [
    [word.fees, notice.fee, false],
    [word.interest, notice.interest, false],
    [word.toPay, total, true],
  ];
  for (const [name, amount, bold] of sums.filter(([, value]) => value > 0n)) {
    const height = paper.write(name, paper.y, { right: true, bold, width: WIDTH - 110 });
    paper.write(money(amount), paper.y, { right: true, bold, x: 57 + WIDTH - 105, width: 105 });
    paper.y += height + 2;
  }
  paper.space();
  paper.need(180);
  paper.say(word.payBy(day(notice.payBy)), { width: 340 });
  payable(paper, invoice, total, notice.number);
  paper.say(word.crossed);
  paper.space(10);
  paper.say(word.regards);
  paper.say(seller.contactName || seller.name);
  return paper.bytes();
}
