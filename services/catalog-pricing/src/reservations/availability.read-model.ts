import type { ReadTx } from '@mh-os/persistence';
import { uuids } from '@mh-os/kernel';

import { TODAY } from '../stock-locations/brand-day.ts';
import type { VariantAvailabilityType } from './stock-reservation.type.ts';

/** What lies of an item `s` in lots that can be sold today (S13). */
const IN_LOTS = `(SELECT coalesce(sum(q.on_hand), 0)::int FROM stock_lot_item q JOIN stock_lot t ON t.brand_id = q.brand_id AND t.id = q.lot_id
    WHERE q.brand_id = s.brand_id AND q.variant_id = s.variant_id AND q.location_id = s.location_id AND t.state = 'OPEN'
    AND (t.expires_on IS NULL OR t.expires_on >= ${TODAY}))`;
/** Pieces of an item that can be sold at once; none of what differs from its ledger (G10). */
const FREE = `CASE WHEN s.blocked_at IS NOT NULL THEN 0
    ELSE greatest((CASE WHEN s.tracks_lots THEN ${IN_LOTS} ELSE s.on_hand END) - s.reserved, 0) END`;
/** Locations `l` that a channel `c` sells from: its own sources, or every sellable one (S6). */
const SOURCES = `l.active AND l.kind NOT IN ('VIRTUAL', 'IN_TRANSIT') AND CASE WHEN c.own
    THEN EXISTS (SELECT 1 FROM stock_source x WHERE x.brand_id = l.brand_id AND x.channel_id = c.id AND x.location_id = l.id)
    ELSE l.sellable END`;

const AVAILABLE = `WITH c AS (SELECT h.id, EXISTS (SELECT 1 FROM stock_source x WHERE x.brand_id = h.brand_id AND x.channel_id = h.id) AS own
    FROM channel h WHERE CASE WHEN $2::uuid[] IS NULL THEN h.active ELSE h.id = ANY ($2::uuid[]) END),
  place AS (SELECT c.id AS channel_id, l.id AS location_id FROM c JOIN stock_location l ON ${SOURCES})
  SELECT v.id AS "variantId", c.id AS "channelId", coalesce(sum(s.on_hand), 0)::int AS "onHand",
    coalesce(sum(s.reserved), 0)::int AS reserved, coalesce(sum(${FREE}), 0)::int AS available,
    coalesce(bool_or(s.allows_backorder AND s.blocked_at IS NULL), false) AS backorder
  FROM product_variant v CROSS JOIN c
  LEFT JOIN (stock_item s JOIN place p ON p.location_id = s.location_id) ON s.variant_id = v.id AND p.channel_id = c.id
  WHERE v.id = ANY ($1::uuid[]) GROUP BY v.id, c.id ORDER BY v.id, c.id`;

/** What channels can sell of variants: one round trip, whatever their number. */
export function readAvailability(
  tx: ReadTx,
  variantIds: readonly string[],
  channelIds: readonly string[] | null,
): Promise<VariantAvailabilityType[]> {
  const params = [uuids(variantIds), channelIds ? uuids(channelIds) : null];
  return tx.query<VariantAvailabilityType>('stock_availability', AVAILABLE, params);
}
