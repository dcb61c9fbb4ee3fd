import { notFound, uuids } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { placeKey, type Standing } from '../stock/movement.rules.ts';
import { isSellable } from '../lots/lot.rules.ts';
import { lotsIn } from '../lots/lot-ledger.ts';
import { brandDay } from '../stock-locations/brand-day.ts';
import type { Candidate, Wanted } from './reservation.rules.ts';

/**
 * Every item that the pieces may come from, locked in the order of places (G11): with the sources of the channel if it has
 * any, else from every sellable location (S6), or from the one location that was named.
 */
const CANDIDATES = `WITH own AS (SELECT location_id, position FROM stock_source WHERE channel_id = $2)
  SELECT s.id, s.variant_id AS "variantId", v.sku, s.location_id AS "locationId", l.code, l.kind, l.active, s.on_hand AS "onHand",
    s.reserved, s.version, s.allows_backorder AS "allowsBackorder", s.tracks_lots AS "tracksLots", s.blocked_at IS NOT NULL AS blocked,
    coalesce(own.position, l.position) AS rank
  FROM stock_item s JOIN stock_location l ON l.brand_id = s.brand_id AND l.id = s.location_id
  JOIN product_variant v ON v.brand_id = s.brand_id AND v.id = s.variant_id LEFT JOIN own ON own.location_id = l.id
  WHERE s.variant_id = ANY ($1::uuid[]) AND l.active AND l.kind NOT IN ('VIRTUAL', 'IN_TRANSIT')
    AND CASE WHEN $3::uuid IS NOT NULL THEN l.id = $3 WHEN EXISTS (SELECT 1 FROM own) THEN own.location_id IS NOT NULL ELSE l.sellable END
  ORDER BY s.variant_id, s.location_id FOR UPDATE OF s`;
const KNOWN = `SELECT id FROM product_variant WHERE id = ANY ($1::uuid[])`;

type Row = Standing & { readonly rank: number };

/** Locks what can be reserved of the variants; a variant that does not exist is told before one that is sold out. */
export async function lockCandidates(
  tx: Tx,
  wanted: readonly Wanted[],
  channelId: string | null,
  locationId: string | null,
): Promise<{ candidates: Candidate[]; standings: Map<string, Standing> }> {
  const ids = wanted.map(({ variantId }) => variantId);
  const rows = await tx.query<Row>('stock_candidates', CANDIDATES, [uuids(ids), channelId, locationId]);
  const seen = new Set(rows.map(({ variantId }) => variantId));
  const unseen = ids.filter((id) => !seen.has(id));
  if (unseen.length > 0) {
    const known = await tx.query<{ id: string }>('stock_candidates_known', KNOWN, [uuids(unseen)]);
    const unknown = unseen.find((id) => !known.some((one) => one.id === id));
    if (unknown !== undefined) throw notFound('ProductVariant', unknown);
  }
  const inLots = await sellableInLots(
    tx,
    rows.filter(({ tracksLots }) => tracksLots),
  );
  const candidates = rows.map((row) => ({
    ...row,
    free: row.blocked ? 0 : (inLots.get(placeKey(row)) ?? row.onHand) - row.reserved,
    allowsBackorder: row.allowsBackorder && !row.blocked,
  }));
  return { candidates, standings: new Map(rows.map((row) => [placeKey(row), row])) };
}

/** Read once the items are locked: only then their lots stand still. */
async function sellableInLots(tx: Tx, tracked: readonly Row[]): Promise<Map<string, number>> {
  if (tracked.length === 0) return new Map();
  const [held, today] = [await lotsIn(tx, tracked), await brandDay(tx, new Date())];
  return new Map(
    tracked.map((row) => {
      const lots = (held.get(placeKey(row)) ?? []).filter((lot) => isSellable(lot, today));
      return [placeKey(row), lots.reduce((sum, lot) => sum + lot.onHand, 0)];
    }),
  );
}
