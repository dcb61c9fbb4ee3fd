import type { IssuedDocument } from '../invoices/invoice.types.ts';
import type { Posting, PostingLine } from '../journal/posting.ts';
import { type TaxPlace, type Treatment, treatmentOf } from './tax-place.rules.ts';

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
  /** A customer's own credit moves, and no money: only holds and credits do that. */
  readonly fromCredit?: true;
  /** The account that it moved on, where that is known; by its method when absent. */
  readonly accountId?: string;
}

/** Ways to pay that land on the bank account itself; the others are owed by a provider until it pays out. */
const BANK_METHODS = ['bank', 'sepa', 'transfer'];

/** An amount on its side; on the other one where it is taken back, or below zero. */
function on(side: 'debit' | 'credit', amount: bigint) {
  const positive = amount < 0n ? -amount : amount;
  return (side === 'debit') !== amount < 0n ? { debitMinor: positive } : { creditMinor: positive };
}

/**
 * Invoices raise receivables, revenue and output VAT; credit notes lower them. What corrects a document takes back the treatment
 * that it was posted with, whatever would be decided today.
 */
export function postingOfDocument(
  one: IssuedDocument,
  seller: Omit<TaxPlace, 'soldTo'>,
  corrected: readonly Treatment[] = [],
): Posting {
  const sign = one.kind === 'INVOICE' ? 1n : -1n;
  const { currency, channelId, country, personId, companyId, orderId, id: invoiceId } = one;
  const subject = { channelId, country, personId, companyId, orderId, invoiceId, currency };
  const taxed = one.parts.flatMap((part) => {
    const vat = treatmentOf(part, { ...seller, soldTo: country });
    const before = corrected.find(({ rate }) => part.category === 'S' && rate === vat.rate);
    const about = { vat: before ?? vat, ...subject };
    return [
      { accountRole: 'REVENUE' as const, ...about, ...on('credit', part.net * sign) },
      { accountRole: 'VAT_OUTPUT' as const, ...about, ...on('credit', part.vat * sign) },
    ];
  });
  return {
    ...{ date: one.issueDate, kind: one.kind, source: { type: 'invoice', id: one.id }, description: one.number },
    lines: [{ accountRole: 'RECEIVABLES', ...subject, ...on('debit', one.gross * sign) }, ...taxed],
  };
}

/** Where money of a method is; credit that a customer had was owed to them. */
function landsOn({ method, fromCredit }: MovedMoney): 'BANK' | 'CUSTOMER_PREPAYMENTS' | 'CASH_CLEARING' {
  if (fromCredit === true) return 'CUSTOMER_PREPAYMENTS';
  return BANK_METHODS.includes(method) ? 'BANK' : 'CASH_CLEARING';
}

/** A part of a payment that settles a document in another currency than that of the books, at what that was booked with. */
export interface SettledPart {
  readonly invoiceId: string;
  readonly amount: bigint;
  readonly base: bigint;
}

/**
 * Money in settles receivables, money out raises them again. What settles documents in another currency clears exactly what
 * they were booked with; the rest of the money's worth is a realised gain or loss (F13).
 */
export function postingOfMoney(one: MovedMoney, settled: readonly SettledPart[] = []): Posting {
  const { currency, personId, orderId, country } = one;
  const signed = (amount: bigint): bigint => (one.direction === 'IN' ? amount : -amount);
  const subject = { currency, personId, orderId, country };
  const rest = settled.reduce((left, part) => left - part.amount, one.amount);
  const account = one.accountId === undefined ? { accountRole: landsOn(one) } : { accountId: one.accountId };
  return {
    ...{
      date: one.bookedOn,
      kind: one.direction === 'IN' ? 'PAYMENT' : 'REFUND',
      source: { type: 'payment', id: one.id },
    },
    ...{ description: one.label, realiseFx: settled.length > 0 },
    lines: [
      { ...account, ...subject, ...on('debit', signed(one.amount)) },
      ...settled.map(({ invoiceId, amount, base }) => ({
        ...{ accountRole: 'RECEIVABLES' as const, ...subject, invoiceId, baseMinor: base },
        ...on('credit', signed(amount)),
      })),
      { accountRole: 'RECEIVABLES', ...subject, ...on('credit', signed(rest)) },
    ],
  };
}

interface Settling {
  readonly id: string;
  readonly day: string;
  readonly currency: string;
  readonly personId: string | null;
  readonly label: string;
}

/** Money on account that is put against documents: it leaves the account, the documents are cleared, each at its own worth (F13). */
export function postingOfAllocation(
  one: Settling,
  onAccount: Pick<SettledPart, 'amount' | 'base'>,
  parts: readonly SettledPart[],
): Posting {
  return settling(one, 'ALLOCATION', [
    { debitMinor: onAccount.amount, baseMinor: onAccount.base },
    ...parts.map(({ invoiceId, amount, base }) => ({ invoiceId, creditMinor: amount, baseMinor: base })),
  ]);
}

/** A credit note that is taken off its invoice, each at its own worth (F13). */
export function postingOfCredit(one: Settling, credit: SettledPart, invoice: SettledPart): Posting {
  return settling(one, 'CREDIT_APPLIED', [
    { invoiceId: credit.invoiceId, debitMinor: credit.amount, baseMinor: credit.base },
    { invoiceId: invoice.invoiceId, creditMinor: invoice.amount, baseMinor: invoice.base },
  ]);
}

type Side = Pick<PostingLine, 'invoiceId' | 'debitMinor' | 'creditMinor' | 'baseMinor'>;

/** Within receivables nothing moves but from one to the other; what their worths differ by is gain or loss. */
function settling({ id, day, currency, personId, label }: Settling, kind: string, sides: readonly Side[]): Posting {
  return {
    ...{ date: day, kind, source: { type: 'allocation', id }, description: label, realiseFx: true },
    lines: sides.map((side) => ({ accountRole: 'RECEIVABLES' as const, currency, personId, ...side })),
  };
}
