import type { ReadTx } from '@mh-os/persistence';
import type { StockItemType } from './stock-item.type.ts';

const OF_VARIANTS = `SELECT s.id, s.variant_id AS "variantId", s.on_hand AS "onHand", s.version, l.id AS "locationId", l.code, l.name
  FROM stock_item s JOIN stock_location l ON l.brand_id = s.brand_id AND l.id = s.location_id
  WHERE s.variant_id = ANY ($1::uuid[]) ORDER BY s.variant_id, l.code`;

interface Row {
  readonly id: string;
  readonly variantId: string;
  readonly onHand: number;
  readonly version: number;
  readonly locationId: string;
  readonly code: string;
  readonly name: string;
}

/** Stock of several variants, by variant. */
export async function readStockOf(tx: ReadTx, variantIds: readonly string[]): Promise<Map<string, StockItemType[]>> {
  const byVariant = new Map<string, StockItemType[]>(variantIds.map((id) => [id, []]));
  for (const { locationId, code, name, ...item } of await tx.query<Row>('stock_of_variants', OF_VARIANTS, [variantIds]))
    byVariant.get(item.variantId)?.push({ ...item, location: { id: locationId, code, name } });
  return byVariant;
}
