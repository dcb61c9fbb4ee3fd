import { paymentReversed } from '@mh-os/contracts';
import { DomainError, Money } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { reverseEntry } from '../journal/reversal.ts';

const LOCK = `SELECT id, version, direction, currency, amount_minor::text AS amount, reference, reversed_at AS "reversedAt" FROM payment
  WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`;
const ITEMS = `SELECT o.id FROM open_item o JOIN allocation a ON a.brand_id = o.brand_id AND a.invoice_id = o.id
  WHERE a.payment_id = ANY ($1::uuid[]) AND a.reversed_at IS NULL ORDER BY o.id FOR UPDATE OF o`;
const REOPEN = `UPDATE open_item o SET paid_minor = o.paid_minor - x.amount, version = o.version + 1, updated_at = $2
  FROM (SELECT invoice_id, sum(amount_minor)::bigint AS amount FROM allocation
    WHERE payment_id = ANY ($1::uuid[]) AND reversed_at IS NULL GROUP BY invoice_id) x WHERE o.id = x.invoice_id`;
const RELEASE = `UPDATE allocation SET reversed_at = $2 WHERE payment_id = ANY ($1::uuid[]) AND reversed_at IS NULL`;
/** All of it counts as used, so that nothing is left of it to be put against anything. */
const REVERSE = `UPDATE payment SET allocated_minor = amount_minor, reversed_at = $2, version = version + 1, updated_at = $2
  WHERE id = ANY ($1::uuid[])`;
/** Its own entry, and those by which it was put against documents since (F13); told before the allocations are released. */
const ENTRIES = `SELECT id FROM journal_entry WHERE (source_type = 'payment' AND source_id = ANY ($1::text[]) AND kind IN ('PAYMENT', 'REFUND'))
  OR (source_type = 'allocation' AND source_id IN (SELECT a.id::text FROM allocation a
    WHERE a.payment_id = ANY ($1::uuid[]) AND a.reversed_at IS NULL)) ORDER BY seq DESC`;

/** Takes payments back, once: what they paid is open again, and their entries are reversed (F3). Call it after every other lock. */
export async function reversePayments(tx: Tx, ids: readonly string[], reason: string, now: Date): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx.query<{
    id: string;
    version: number;
    direction: 'IN' | 'OUT';
    currency: string;
    amount: string;
    reference: string;
    reversedAt: Date | null;
  }>('payments_lock', LOCK, [ids]);
  if (rows.some(({ reversedAt }) => reversedAt !== null))
    throw new DomainError('FINANCE_ALREADY_REVERSED', 'The payment was taken back already.');
  await tx.query('payments_items', ITEMS, [ids]);
  const entries = await tx.query<{ id: string }>('payments_entries', ENTRIES, [ids]);
  await tx.query('payments_reopen', REOPEN, [ids, now]);
  await tx.query('payments_release', RELEASE, [ids, now]);
  await tx.query('payments_reverse', REVERSE, [ids, now]);
  for (const { id } of entries) await reverseEntry(tx, { entryId: id, reason });
  for (const row of rows) {
    const amount = Money.of(BigInt(row.amount), row.currency).toJSON();
    const data = { label: row.reference || 'payment', direction: row.direction, amount, reason };
    tx.emit(paymentReversed, data, { aggregateId: row.id, aggregateVersion: row.version + 1 });
  }
}
