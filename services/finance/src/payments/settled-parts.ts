import { divideRounded } from '@mh-os/kernel';
import type { Books } from '../documents/books.ts';
import type { MovedMoney, SettledPart } from '../documents/postings.rules.ts';

interface Moved extends MovedMoney {
  readonly allocations: readonly { readonly invoiceId: string; readonly amount: bigint }[];
}
interface Booked {
  readonly id: string;
  readonly amount: string;
  readonly base: string;
  readonly settled: string;
}

/** What documents were booked with, and how much of them is settled, these payments included. */
const BOOKED = `SELECT o.id, sum(l.debit_minor + l.credit_minor)::text AS amount, sum(l.base_debit_minor + l.base_credit_minor)::text AS base,
    max(o.paid_minor + o.credited_minor)::text AS settled
  FROM open_item o JOIN journal_entry e ON e.brand_id = o.brand_id AND e.source_type = 'invoice' AND e.source_id = o.id::text
    AND e.kind IN ('INVOICE', 'CREDIT_NOTE')
  JOIN journal_line l ON l.brand_id = e.brand_id AND l.entry_id = e.id
  JOIN account a ON a.brand_id = l.brand_id AND a.id = l.account_id AND a.role = 'RECEIVABLES'
  WHERE o.id = ANY ($1::uuid[]) GROUP BY o.id`;

/**
 * By payment, what it settles in another currency than that of the books, each part at what the document was booked with: cut
 * from its running total, so that all parts of a document sum to it exactly (F9, F13). Nothing for money of the books' own.
 */
export async function settledParts(
  { tx, settings }: Books,
  payments: readonly Moved[],
): Promise<Map<string, SettledPart[]>> {
  const foreign = payments.filter((one) => one.currency !== settings.baseCurrency);
  const ids = [...new Set(foreign.flatMap((one) => one.allocations.map(({ invoiceId }) => invoiceId)))];
  const parts = new Map<string, SettledPart[]>();
  if (settings.baseCurrency === null || ids.length === 0) return parts;
  const booked = new Map((await tx.query<Booked>('documents_booked', BOOKED, [ids])).map((row) => [row.id, row]));
  const before = new Map<string, bigint>();
  const all = foreign.flatMap((one) => one.allocations);
  for (const [id, row] of booked) {
    const now = all.filter(({ invoiceId }) => invoiceId === id).reduce((sum, { amount }) => sum + amount, 0n);
    before.set(id, BigInt(row.settled) - now);
  }
  for (const one of foreign)
    parts.set(
      one.id,
      one.allocations.flatMap(({ invoiceId, amount }) => {
        const row = booked.get(invoiceId);
        // A document that is booked with these very payments has no base yet: both stand at the rate of the day.
        if (!row) return [];
        const from = before.get(invoiceId)!;
        before.set(invoiceId, from + amount);
        const upTo = (minor: bigint): bigint => divideRounded(BigInt(row.base) * minor, BigInt(row.amount));
        return [{ invoiceId, amount, base: upTo(from + amount) - upTo(from) }];
      }),
    );
  return parts;
}
