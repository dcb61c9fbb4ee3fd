import { Money } from '@mh-os/kernel';
import { dayText, moneyText, words } from '../documents/pdf/words.ts';
import type { InvoiceRow } from '../invoices/invoice-rows.ts';

/** What a mail says that nobody wrote by hand. */
export interface MailText {
  readonly subject: string;
  readonly body: string;
}

interface Letter {
  readonly number: string;
  readonly level: number;
  readonly language: 'de' | 'en';
  readonly sellerName: string;
}

const de = {
  invoice: (what: string, amount: string, day: string) =>
    `anbei erhalten Sie die ${what} vom ${day} über ${amount} als PDF.`,
  letter: (title: string, number: string) => `anbei erhalten Sie die ${title} zur Rechnung ${number} als PDF.`,
};
const en: typeof de = {
  invoice: (what, amount, day) => `please find attached the ${what} of ${day} over ${amount} as a PDF.`,
  letter: (title, number) => `please find attached the ${title} for invoice ${number} as a PDF.`,
};
const LINES = { de, en };
const FROM = { de: 'von', en: 'from' };

/** The mail that an invoice or a credit note goes with. */
export function invoiceMail(row: InvoiceRow): MailText {
  const { language, seller } = row;
  const word = words[language];
  const title = `${row.kind === 'CREDIT_NOTE' ? word.creditNote : word.invoice} ${row.number ?? ''}`;
  const amount = moneyText(Money.of(row.gross, row.currency).decimal, row.currency, language);
  const line = LINES[language].invoice(title, amount, dayText(row.issueDate, language));
  return mailOf(title, line, language, seller.name);
}

/** The mail that the letter of a reminder goes with. */
export function letterMail({ number, level, language, sellerName }: Letter): MailText {
  const title = words[language].reminder(level);
  return mailOf(`${title} ${number}`, LINES[language].letter(title, number), language, sellerName);
}

function mailOf(title: string, line: string, language: 'de' | 'en', sellerName: string): MailText {
  const word = words[language];
  const subject = sellerName === '' ? title : `${title} ${FROM[language]} ${sellerName}`;
  return { subject, body: `${word.dear}\n\n${line}\n\n${word.regards}\n${sellerName}`.trimEnd() };
}
