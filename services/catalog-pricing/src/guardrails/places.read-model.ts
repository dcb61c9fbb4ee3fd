import type { ReadTx } from '@mh-os/persistence';
import { uuids } from '@mh-os/kernel';

import type { Place } from './guardrail.types.ts';

/** Categories by what is in them, each with its distance: 0 the product's own, 1 the one above it, and so on. */
export type CategoriesOf = ReadonlyMap<string, ReadonlyMap<string, number>>;

const NONE: ReadonlyMap<string, number> = new Map();
const ABOVE = (start: string): string => `WITH RECURSIVE up (owner, id, distance) AS (
    ${start}
    UNION ALL
    SELECT up.owner, c.parent_id, up.distance + 1 FROM up JOIN category c ON c.id = up.id WHERE c.parent_id IS NOT NULL)
  SELECT owner, id, min(distance)::int AS distance FROM up GROUP BY owner, id`;
const OF_VARIANTS = ABOVE(`SELECT v.id, pc.category_id, 0 FROM product_variant v
    JOIN product_category pc ON pc.brand_id = v.brand_id AND pc.product_id = v.product_id WHERE v.id = ANY ($1::uuid[])`);
const OF_CATEGORIES = ABOVE(`SELECT id, id, 0 FROM category WHERE id = ANY ($1::uuid[])`);

interface Row {
  readonly owner: string;
  readonly id: string;
  readonly distance: number;
}

async function read(tx: ReadTx, name: string, sql: string, ids: readonly string[]): Promise<CategoriesOf> {
  const found = new Map<string, Map<string, number>>();
  for (const { owner, id, distance } of await tx.query<Row>(name, sql, [uuids(ids)])) {
    const ofOwner = found.get(owner) ?? new Map<string, number>();
    found.set(owner, ofOwner.set(id, distance));
  }
  return found;
}

/** The categories that variants are in. */
export function readCategoriesOf(tx: ReadTx, variantIds: readonly string[]): Promise<CategoriesOf> {
  return read(tx, 'categories_of_variants', OF_VARIANTS, variantIds);
}

/** A category and those above it, with their distances; one that does not exist is absent. */
export function readCategoriesAbove(tx: ReadTx, categoryIds: readonly string[]): Promise<CategoriesOf> {
  return read(tx, 'categories_above', OF_CATEGORIES, categoryIds);
}

/** Every place that rules tell apart: anything, a product of each named category, each named variant. */
export async function readPlaces(
  tx: ReadTx,
  variantIds: readonly string[],
  categoryIds: readonly string[],
): Promise<Omit<Place, 'channelId'>[]> {
  const [variants, categories] = [await readCategoriesOf(tx, variantIds), await readCategoriesAbove(tx, categoryIds)];
  return [
    { variantId: null, categories: NONE },
    ...categoryIds.map((id) => ({ variantId: null, categories: categories.get(id) ?? new Map([[id, 0]]) })),
    ...variantIds.map((variantId) => ({ variantId, categories: variants.get(variantId) ?? NONE })),
  ];
}
