import { Money } from '@mh-os/kernel';
import { drawEpc } from '../../documents/pdf/epc.ts';
import { beginLetter } from '../../documents/pdf/letterhead.ts';
import { type Column, type Paper, WIDTH } from '../../documents/pdf/paper.ts';
import { dayText, moneyText, priceText, rateText, words } from '../../documents/pdf/words.ts';
import type { InvoiceRow, LineRow, PartRow } from '../invoice-rows.ts';
import { facturX } from './factur-x.ts';

/** A finalised document with all that its page shows. */
export interface PrintedInvoice {
  readonly row: InvoiceRow;
  readonly lines: readonly LineRow[];
  readonly parts: readonly PartRow[];
  readonly correctsNumber: string | null;
  /** What was paid when it was issued. */
  readonly paid: bigint;
}

const CODE = { edge: 78, room: 104 };

/** The document as PDF with its XML inside (Factur-X): the same document always is the same bytes. */
export function invoicePdf(printed: PrintedInvoice, xml: string): Promise<Buffer> {
  const { row, correctsNumber } = printed;
  const word = words[row.language];
  const day = (value: string | null): string => dayText(value, row.language);
  const credit = row.kind === 'CREDIT_NOTE';
  const facts: [string, string | null | undefined][] = [
    [word.number, row.number],
    [word.issued, day(row.issueDate)],
    [word.supplied, row.supplyFrom ? `${day(row.supplyFrom)} – ${day(row.supplyDate)}` : day(row.supplyDate)],
    [word.due, credit ? '' : day(row.dueDate)],
    [word.corrects, correctsNumber],
    [word.reference, row.reference === correctsNumber ? '' : row.reference],
    [word.customerVatId, row.customer.vatId],
  ];
  const paper = beginLetter({
    ...{ seller: row.seller, customer: row.customer, country: row.country, language: row.language },
    ...{ title: `${credit ? word.creditNote : word.invoice} ${row.number ?? ''}`, day: row.issueDate! },
    facts: facts.filter((fact): fact is [string, string] => !!fact[1]),
  });
  paper.embed(facturX(xml));
  table(paper, printed);
  totals(paper, printed);
  payment(paper, printed);
  if (row.note !== '') {
    paper.need(40);
    paper.space();
    paper.say(row.note);
  }
  return paper.bytes();
}

function table(paper: Paper, { row, lines }: PrintedInvoice): void {
  const word = words[row.language];
  const gross = row.amountBasis === 'GROSS';
  const columns: Column[] = [
    { header: word.position, width: 32 },
    { header: word.description, width: WIDTH - 32 - 55 - 85 - 45 - 95 },
    { header: word.quantity, width: 55, right: true },
    { header: word.price, width: 85, right: true },
    { header: word.vat, width: 45, right: true },
    { header: gross ? word.amountGross : word.amountNet, width: 95, right: true },
  ];
  let sum = 0n;
  const rows = lines.map((line) => {
    const amount = gross ? line.gross : line.net;
    sum += amount;
    return {
      cells: [
        ...[String(line.position), line.description || line.sku, String(line.quantity)],
        ...[priceText(line.unitPrice, row.language), `${rateText(line.vatRate, row.language)} %`, money(row, amount)],
      ],
      note: line.description === '' || line.description === line.sku ? '' : line.sku,
      sumAfter: money(row, sum),
    };
  });
  paper.table(columns, rows, word.carried);
}

const money = ({ currency, language }: InvoiceRow, minor: bigint): string =>
  moneyText(Money.of(minor, currency).decimal, currency, language);

function totals(paper: Paper, { row, parts, paid }: PrintedInvoice): void {
  const word = words[row.language];
  const credit = row.kind === 'CREDIT_NOTE';
  const taxes = parts.map((part): [string, string] => {
    const name = part.category === 'S' ? word.vatOf(rateText(part.rate, row.language)) : word.vatNone;
    return [`${name} ${word.of} ${money(row, part.net)}`, money(row, part.vat)];
  });
  const left: [string, string][] = [
    [word.paid, money(row, -paid)],
    [word.toPay, money(row, row.gross - paid)],
  ];
  const rows: [string, string][] = [[word.net, money(row, row.net)], ...taxes];
  paper.need((rows.length + 3) * 16);
  for (const one of rows) sumRow(paper, one, false);
  sumRow(paper, [credit ? word.toGet : word.gross, money(row, row.gross)], true);
  if (paid > 0n && !credit) for (const [index, one] of left.entries()) sumRow(paper, one, index === 1);
  paper.space(10);
  for (const { category } of parts) {
    const reason = word.reasons[category];
    if (reason !== undefined) paper.say(reason);
  }
}

function sumRow(paper: Paper, [name, value]: readonly [string, string], bold: boolean): void {
  const height = paper.write(name, paper.y, { right: true, bold, width: WIDTH - 110 });
  paper.write(value, paper.y, { right: true, bold, x: 57 + WIDTH - 105, width: 105 });
  paper.y += height + 2;
}

function payment(paper: Paper, { row, paid }: PrintedInvoice): void {
  if (row.kind === 'CREDIT_NOTE') return;
  const word = words[row.language];
  const amount = row.gross - paid;
  paper.need(CODE.room);
  paper.space(4);
  if (amount <= 0n) {
    paper.say(word.allPaid);
    return;
  }
  paper.say(word.payBy(dayText(row.dueDate, row.language)), { width: 340 });
  payable(paper, row, amount, row.number ?? '');
}

/** The code that banking apps read, with its words; nothing where SEPA knows no such transfer. */
export function payable(
  paper: Paper,
  { seller, currency, language }: Pick<InvoiceRow, 'seller' | 'currency' | 'language'>,
  amount: bigint,
  reference: string,
): void {
  const { name, iban, bic } = seller;
  paper.space();
  const place = { x: 57, y: paper.y, edge: CODE.edge };
  if (!drawEpc(paper, { name, iban, bic, currency, amount, reference }, place)) return;
  paper.write(words[language].code, paper.y + CODE.edge + 3, { size: 'small', soft: true, width: 200 });
  paper.y += CODE.room - 6;
}
