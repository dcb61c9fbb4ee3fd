import type { ReadTx, Tx } from '@mh-os/persistence';
import { type Movement, settleByMovement } from '../../payouts/payout-confirmation.ts';
import type { SentPayout } from './matching.rules.ts';

/** A payout, or one payment of it, that the bank has and has not told of; locked. */
export interface HeldPayout {
  readonly id: string;
  readonly label: string;
  /** Below zero: it leaves. */
  readonly amount: bigint;
}

/** What no movement tells of yet: under way, or paid as the bank reported before its statement came. */
const UNTOLD = `(i.status = 'SENT' OR (i.status = 'SETTLED' AND i.bank_line_id IS NULL))`;
/** Payouts in whole, as banks book a batch, and each of their payments, as others do. */
const SENT = `SELECT p.id, p.number AS label, p.currency, sum(i.amount_minor)::text AS amount, p.sent_at::date::text AS "sentOn",
    ARRAY[p.number] AS references FROM payout p JOIN payout_item i ON i.brand_id = p.brand_id AND i.payout_id = p.id AND ${UNTOLD}
    WHERE p.status IN ('SENT', 'SETTLED') AND p.currency = $1 GROUP BY p.brand_id, p.id
  UNION ALL SELECT i.id, i.end_to_end_id, p.currency, i.amount_minor::text, p.sent_at::date::text, ARRAY[i.end_to_end_id]
    FROM payout p JOIN payout_item i ON i.brand_id = p.brand_id AND i.payout_id = p.id AND ${UNTOLD}
    WHERE p.status IN ('SENT', 'SETTLED') AND p.currency = $1 AND p.item_count > 1`;
const FIND = `SELECT * FROM (${SENT}) s WHERE s.amount = ANY ($2::text[]) ORDER BY s."sentOn", s.id LIMIT 200`;
const HELD = `SELECT s.id, s.label, s.amount FROM (${SENT}) s WHERE s.id = ANY ($2::uuid[])`;
const LOCK = `SELECT p.id FROM payout p WHERE p.id = ANY ($1::uuid[])
  OR p.id IN (SELECT i.payout_id FROM payout_item i WHERE i.id = ANY ($1::uuid[])) ORDER BY p.id FOR UPDATE`;
const PAYOUT_OF = `SELECT payout_id AS "payoutId" FROM payout_item WHERE id = $1`;

/** Payouts that left and that no movement tells of yet. */
export async function sentPayouts(tx: ReadTx, currency: string, amounts: readonly string[]): Promise<SentPayout[]> {
  const rows = await tx.query<Omit<SentPayout, 'amount'> & { amount: string }>('bank_payouts', FIND, [
    currency,
    amounts,
  ]);
  return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
}

/** Payouts that a line settles, locked in the order of their ids. */
export async function heldPayouts(tx: Tx, currency: string, ids: readonly string[]): Promise<Map<string, HeldPayout>> {
  if (ids.length === 0) return new Map();
  await tx.query('bank_payouts_lock', LOCK, [ids]);
  const rows = await tx.query<Omit<HeldPayout, 'amount'> & { amount: string }>('bank_payouts_held', HELD, [
    currency,
    ids,
  ]);
  return new Map(rows.map((row) => [row.id, { ...row, amount: -BigInt(row.amount) }]));
}

/** Settles a payout, or one payment of it, by the movement that tells of it; what was paid already gets its movement. */
export async function settleByLine(tx: Tx, id: string, movement: Omit<Movement, 'itemIds'>): Promise<void> {
  const [item] = await tx.query<{ payoutId: string }>('bank_payout_of', PAYOUT_OF, [id]);
  await settleByMovement(tx, item?.payoutId ?? id, item ? { ...movement, itemIds: [id] } : movement);
}
