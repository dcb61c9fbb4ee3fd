import type { ReadTx } from '@mh-os/persistence';
import { uuids } from '@mh-os/kernel';

import { LOCATION_JSON } from '../stock-locations/stock-locations.read-model.ts';
import type { StockItemType } from './stock-item.type.ts';

/** Columns of a stock item as the graph shows it, of tables called `s` and `l`. */
export const ITEM_COLUMNS = `s.id, s.variant_id AS "variantId", s.on_hand AS "onHand", s.reserved, s.on_hand - s.reserved AS available,
  s.tracks_lots AS "tracksLots",
  EXISTS (SELECT 1 FROM stock_alert a WHERE a.brand_id = s.brand_id AND a.variant_id = s.variant_id AND a.location_id = s.location_id
    AND a.state = 'OPEN') AS low,
  CASE WHEN s.tracks_lots THEN (SELECT to_char(min(t.expires_on), 'YYYY-MM-DD') FROM stock_lot_item q
    JOIN stock_lot t ON t.brand_id = q.brand_id AND t.id = q.lot_id WHERE q.brand_id = s.brand_id AND q.variant_id = s.variant_id
    AND q.location_id = s.location_id AND q.on_hand > 0) END AS "firstExpiry", s.blocked_at AS "blockedAt", s.updated_at AS "updatedAt", s.version, ${LOCATION_JSON} AS location`;
export const ITEM_TABLES = `stock_item s JOIN stock_location l ON l.brand_id = s.brand_id AND l.id = s.location_id`;

const OF_VARIANTS = `SELECT ${ITEM_COLUMNS} FROM ${ITEM_TABLES}
  WHERE s.variant_id = ANY ($1::uuid[]) AND s.location_kind <> 'VIRTUAL' ORDER BY s.variant_id, l.position, l.code`;
const BY_IDS = `SELECT ${ITEM_COLUMNS} FROM ${ITEM_TABLES} WHERE s.id = ANY ($1::uuid[])`;

/** Stock of several variants, by variant. */
export async function readStockOf(tx: ReadTx, variantIds: readonly string[]): Promise<Map<string, StockItemType[]>> {
  const byVariant = new Map<string, StockItemType[]>(variantIds.map((id) => [id, []]));
  for (const item of await tx.query<StockItemType>('stock_of_variants', OF_VARIANTS, [uuids(variantIds)]))
    byVariant.get(item.variantId)?.push(item);
  return byVariant;
}

/** Stock items by id, in the order asked for. */
export async function readStockItems(tx: ReadTx, ids: readonly string[]): Promise<Map<string, StockItemType>> {
  const rows = await tx.query<StockItemType>('stock_items_by_id', BY_IDS, [uuids(ids)]);
  const found = new Map(rows.map((row) => [row.id, row]));
  return new Map(ids.flatMap((id) => (found.has(id) ? [[id, found.get(id)!]] : [])));
}
