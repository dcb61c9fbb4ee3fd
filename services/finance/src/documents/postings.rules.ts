import type { IssuedDocument } from '../invoices/invoice.types.ts';
import type { Posting } from '../journal/posting.ts';
import type { VatCategory, VatPart } from './amounts.rules.ts';

/** Money that moved between the brand and a buyer, as the books need it. */
export interface MovedMoney {
  readonly id: string;
  readonly direction: 'IN' | 'OUT';
  readonly method: string;
  readonly bookedOn: string;
  readonly currency: string;
  readonly amount: bigint;
  readonly personId: string | null;
  readonly orderId: string | null;
  readonly country: string | null;
  readonly label: string;
  /** The account that it moved on, where that is known; by its method when absent. */
  readonly accountId?: string;
}

/** Ways to pay that land on the bank account itself; the others are owed by a provider until it pays out. */
const BANK_METHODS = ['bank', 'sepa', 'transfer'];

/** How the books name the tax treatment of a category. */
const TREATMENTS: Readonly<Partial<Record<VatCategory, string>>> = { K: 'EU', G: 'EXPORT', AE: 'REVERSE' };

/** The tax treatment of a part: German rates by themselves, those of other countries as sold there. */
export function treatmentOf({ category, rate }: Pick<VatPart, 'category' | 'rate'>): { key: string; rate: string } {
  const percent = rate.replace(/\.?0+$/, '') || '0';
  if (category !== 'S') return { key: TREATMENTS[category] ?? '', rate: '0' };
  return { key: percent === '19' || percent === '7' ? percent : 'OSS', rate: percent };
}

/** An amount on its side; on the other one where it is taken back, or below zero. */
function on(side: 'debit' | 'credit', amount: bigint) {
  const positive = amount < 0n ? -amount : amount;
  return (side === 'debit') !== amount < 0n ? { debitMinor: positive } : { creditMinor: positive };
}

/** Invoices raise receivables, revenue and output VAT; credit notes lower them. */
export function postingOfDocument(one: IssuedDocument): Posting {
  const sign = one.kind === 'INVOICE' ? 1n : -1n;
  const { currency, channelId, country, personId, companyId, orderId, id: invoiceId } = one;
  const subject = { channelId, country, personId, companyId, orderId, invoiceId, currency };
  const taxed = one.parts.flatMap((part) => [
    { accountRole: 'REVENUE' as const, vat: treatmentOf(part), ...subject, ...on('credit', part.net * sign) },
    { accountRole: 'VAT_OUTPUT' as const, vat: treatmentOf(part), ...subject, ...on('credit', part.vat * sign) },
  ]);
  return {
    ...{ date: one.issueDate, kind: one.kind, source: { type: 'invoice', id: one.id }, description: one.number },
    lines: [{ accountRole: 'RECEIVABLES', ...subject, ...on('debit', one.gross * sign) }, ...taxed],
  };
}

/** Money in settles receivables, money out raises them again. */
export function postingOfMoney(one: MovedMoney): Posting {
  const { currency, personId, orderId, country } = one;
  const signed = one.direction === 'IN' ? one.amount : -one.amount;
  const subject = { currency, personId, orderId, country };
  const byMethod = BANK_METHODS.includes(one.method) ? ('BANK' as const) : ('CASH_CLEARING' as const);
  const account = one.accountId === undefined ? { accountRole: byMethod } : { accountId: one.accountId };
  return {
    ...{
      date: one.bookedOn,
      kind: one.direction === 'IN' ? 'PAYMENT' : 'REFUND',
      source: { type: 'payment', id: one.id },
    },
    description: one.label,
    lines: [
      { ...account, ...subject, ...on('debit', signed) },
      { accountRole: 'RECEIVABLES', ...subject, ...on('credit', signed) },
    ],
  };
}
