import { DomainError } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { settlePayout as settle } from '../../payouts/payout-steps.ts';
import type { SentPayout } from './matching.rules.ts';

/** What is under way, as a bank may book it: all of a payout at once, or each payment by itself; by payout or payment id. */
const UNDER_WAY = `SELECT p.id AS "payoutId", NULL::uuid AS "itemId", p.number AS label, p.currency, sum(i.amount_minor)::text AS amount,
    p.sent_at::date::text AS "sentOn", array_agg(DISTINCT p.number) AS references
  FROM payout p JOIN payout_item i ON i.brand_id = p.brand_id AND i.payout_id = p.id AND i.status = 'SENT'
  WHERE p.status = 'SENT' GROUP BY p.brand_id, p.id
  UNION ALL SELECT p.id, i.id, i.end_to_end_id, p.currency, i.amount_minor::text, p.sent_at::date::text, ARRAY[i.end_to_end_id]
  FROM payout p JOIN payout_item i ON i.brand_id = p.brand_id AND i.payout_id = p.id AND i.status = 'SENT'
  WHERE p.status = 'SENT' AND p.item_count > 1`;
const SENT = `SELECT * FROM (${UNDER_WAY}) x WHERE x.currency = $1 AND x.amount = ANY ($2::text[]) ORDER BY x.label LIMIT 100`;
const ONE = `SELECT * FROM (${UNDER_WAY}) x WHERE coalesce(x."itemId", x."payoutId") = $1`;

interface UnderWay extends Omit<SentPayout, 'id' | 'amount'> {
  readonly payoutId: string;
  readonly itemId: string | null;
  readonly amount: string;
}

/** Payouts that left, and payments of them, that no movement tells of yet, by what a movement may take: its amount without sign. */
export async function sentPayouts(tx: ReadTx, currency: string, amounts: readonly string[]): Promise<SentPayout[]> {
  const sizes = amounts.map((amount) => amount.replace('-', ''));
  const rows = await tx.query<UnderWay>('payouts_under_way', SENT, [currency, sizes]);
  return rows.map(({ payoutId, itemId, amount, ...row }) => ({
    ...row,
    id: itemId ?? payoutId,
    amount: BigInt(amount),
  }));
}

/** What a line that settles it says: money that left. Refuses one that was not sent. */
export async function payoutAmount(tx: ReadTx, id: string): Promise<bigint> {
  return -BigInt((await underWay(tx, id)).amount);
}

/** Settles a payout, or a payment of it, by the movement that the bank tells of, on the account that it moved on. */
export async function settlePayout(
  tx: Tx,
  payout: { readonly id: string; readonly bookedOn: string; readonly accountId: string; readonly lineId: string },
): Promise<void> {
  const { payoutId, itemId } = await underWay(tx, payout.id);
  const { bookedOn: at, accountId, lineId: bankLineId } = payout;
  await settle(tx, payoutId, { at, accountId, bankLineId, ...(itemId === null ? {} : { itemId }) });
}

async function underWay(tx: ReadTx, id: string): Promise<UnderWay> {
  const [found] = await tx.query<UnderWay>('payout_under_way', ONE, [id]);
  if (found) return found;
  throw new DomainError('FINANCE_BANK_PARTS', `There is no payout ${id} that was sent.`, { path: ['parts'] });
}
