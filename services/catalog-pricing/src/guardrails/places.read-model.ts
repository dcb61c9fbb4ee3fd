import type { ReadTx } from '@mh-os/persistence';
import type { Place } from './guardrail.types.ts';

/** Categories of variants, each with its distance: 0 the product's own, 1 the one above it, and so on. */
export type CategoriesOf = ReadonlyMap<string, ReadonlyMap<string, number>>;

const NONE: ReadonlyMap<string, number> = new Map();

/** The categories that variants are in. None until products are filed under categories with ids. */
export function readCategoriesOf(_tx: ReadTx, _variantIds: readonly string[]): Promise<CategoriesOf> {
  return Promise.resolve(new Map());
}

/** A category and those above it, with their distances. */
export function readCategoriesAbove(_tx: ReadTx, categoryIds: readonly string[]): Promise<CategoriesOf> {
  return Promise.resolve(new Map(categoryIds.map((id) => [id, new Map([[id, 0]])])));
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
