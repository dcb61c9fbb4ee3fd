import type { ReadTx } from '@mh-os/persistence';
import type { Books } from '../documents/books.ts';
import { type SettledPart, postingOfAllocation, postingOfCredit } from '../documents/postings.rules.ts';
import { type Worth, less, worthOf } from './fx-worth.rules.ts';

export interface Part {
  readonly invoiceId: string;
  readonly amount: bigint;
}
interface Row {
  readonly id: string;
  readonly amount: string;
  readonly base: string;
}

/** What documents still stand for in the books: everything that was ever posted to receivables for them. */
const LEFT = `SELECT l.invoice_id AS id, sum(l.debit_minor - l.credit_minor)::text AS amount,
    sum(l.base_debit_minor - l.base_credit_minor)::text AS base
  FROM journal_line l JOIN account a ON a.brand_id = l.brand_id AND a.id = l.account_id AND a.role = 'RECEIVABLES'
  WHERE l.invoice_id = ANY ($1::uuid[]) GROUP BY l.invoice_id`;
/** What is left of a payment on account: what it was booked with, less what was put against documents since. */
const ON_ACCOUNT = `SELECT $1::text AS id, sum(l.debit_minor - l.credit_minor)::text AS amount,
    sum(l.base_debit_minor - l.base_credit_minor)::text AS base
  FROM journal_entry e JOIN journal_line l ON l.brand_id = e.brand_id AND l.entry_id = e.id
    JOIN account a ON a.brand_id = l.brand_id AND a.id = l.account_id AND a.role = 'RECEIVABLES'
  WHERE l.invoice_id IS NULL AND ((e.source_type = 'payment' AND e.source_id = $1::text AND e.kind IN ('PAYMENT', 'REFUND'))
    OR (e.source_type = 'allocation' AND e.source_id IN (SELECT o.id::text FROM allocation o
      WHERE o.payment_id = $1::uuid AND o.reversed_at IS NULL))) HAVING count(*) > 0`;

const worthIn = ({ amount, base }: Row): Worth => ({ amount: BigInt(amount), base: BigInt(base) });

/**
 * What each part of a document was booked with, by what is left of that in the books; a document that is not in the books as
 * owed is left out. Ask behind the lock of the open items, and with the documents of the same use case posted.
 */
export async function settledParts(tx: ReadTx, parts: readonly Part[]): Promise<SettledPart[]> {
  const ids = [...new Set(parts.map(({ invoiceId }) => invoiceId))];
  if (ids.length === 0) return [];
  const left = new Map((await tx.query<Row>('documents_left', LEFT, [ids])).map((row) => [row.id, worthIn(row)]));
  return parts.flatMap(({ invoiceId, amount }) => {
    const worth = left.get(invoiceId);
    if (worth === undefined || worth.amount === 0n) return [];
    left.set(invoiceId, less(worth, amount));
    return [{ invoiceId, amount, base: worthOf(worth, amount) }];
  });
}

/** Whether money is in another currency than that of the books, so that what it settles may be worth something else (F13). */
export const isForeign = ({ settings }: Books, currency: string): boolean =>
  settings.baseCurrency !== null && settings.baseCurrency !== currency;

/** Money that was booked before what it is put against. */
export interface LaterAllocation {
  /** Of the allocations that are made at once the first one: they are one entry. */
  readonly id: string;
  readonly paymentId: string;
  readonly personId: string | null;
  readonly label: string;
  readonly currency: string;
  readonly day: string;
  readonly parts: readonly Part[];
}

/**
 * Posts money on account that is put against documents later than it was booked: it leaves the account at what it was booked
 * with, the documents are cleared at what they were, and the difference is realised (F13). Nothing in the books' own currency.
 */
export function bookAllocation(books: Books, one: LaterAllocation): void {
  if (!isForeign(books, one.currency)) return;
  const { tx } = books;
  books.add(async () => {
    const parts = await settledParts(tx, one.parts);
    const [row] = await tx.query<Row>('payment_on_account', ON_ACCOUNT, [one.paymentId]);
    if (parts.length === 0 || !row || BigInt(row.amount) === 0n) return null;
    const amount = parts.reduce((sum, part) => sum + part.amount, 0n);
    return postingOfAllocation(one, { amount, base: worthOf(worthIn(row), amount) }, parts);
  });
}

/** A credit note that is taken off its invoice. */
export interface AppliedCredit {
  readonly id: string;
  readonly creditNoteId: string;
  readonly invoiceId: string;
  readonly amount: bigint;
  readonly currency: string;
  readonly personId: string | null;
  readonly label: string;
  readonly day: string;
}

/** Posts a credit note that is taken off its invoice: each at what it was booked with, the difference is realised (F13). */
export function bookCreditApplied(books: Books, one: AppliedCredit): void {
  if (!isForeign(books, one.currency)) return;
  books.add(async () => {
    const { creditNoteId, invoiceId, amount } = one;
    const [credit] = await settledParts(books.tx, [{ invoiceId: creditNoteId, amount }]);
    const [invoice] = await settledParts(books.tx, [{ invoiceId, amount }]);
    return credit && invoice ? postingOfCredit(one, credit, invoice) : null;
  });
}
