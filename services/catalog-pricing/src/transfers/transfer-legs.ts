import type { ReadTx } from '@mh-os/persistence';
import { firstToEnd } from '../lots/lot.rules.ts';
import type { Leg } from '../stock/movement.rules.ts';
import type { Arrived } from './transfer.rules.ts';

interface LotOnTheWay {
  readonly variantId: string;
  readonly lotId: string | null;
  readonly code: string;
  readonly expiresOn: string | null;
  readonly quantity: number;
}

/** The ledger itself says which lots of a transfer are still on their way. */
const ON_THE_WAY = `SELECT m.variant_id AS "variantId", m.lot_id AS "lotId", coalesce(t.code, '') AS code,
    to_char(t.expires_on, 'YYYY-MM-DD') AS "expiresOn", sum(m.delta)::int AS quantity
  FROM stock_movement m LEFT JOIN stock_lot t ON t.brand_id = m.brand_id AND t.id = m.lot_id
  WHERE m.cause_type = 'stock-transfer' AND m.cause_id = $1 AND m.location_id = $2
  GROUP BY m.variant_id, m.lot_id, t.code, t.expires_on HAVING sum(m.delta) > 0`;

/** Legs that bring pieces of a transfer to where they go, with the lots that were sent. */
export async function legsOnTheWay(
  tx: ReadTx,
  transferId: string,
  fromId: string,
  toId: string,
  pieces: readonly Arrived[],
): Promise<Leg[]> {
  const sent = await tx.query<LotOnTheWay>('stock_transfer_on_the_way', ON_THE_WAY, [transferId, fromId]);
  return pieces.flatMap(({ variantId, quantity }) => {
    let missing = quantity;
    const lots = sent.filter((lot) => lot.variantId === variantId).sort(firstToEnd);
    return lots.flatMap((lot) => {
      const take = Math.min(missing, lot.quantity);
      missing -= take;
      return take > 0 ? [{ variantId, fromId, toId, quantity: take, lotId: lot.lotId }] : [];
    });
  });
}
