import type { productPlacesRpc } from '@mh-os/contracts';
import type { ReadTx, Tx } from '@mh-os/persistence';
import type { z } from 'zod';
import { placeOf, skuKey, type Place } from './places.rules.ts';
import { ABOVE, CATEGORY, LEFT, OF_ARTICLES, PRODUCT, VARIANTS } from './places.sql.ts';

type Told = z.infer<typeof productPlacesRpc.reply>;
export type ToldProduct = Told['products'][number];
export type ToldCategory = Told['categories'][number] & { readonly gone?: boolean };

/** What of a line of an order names an article. */
export interface Article {
  readonly variantId: string | null;
  readonly sku: string;
}

interface Row {
  readonly variantId: string;
  readonly skuKey: string;
  readonly categoryIds: readonly string[];
}

/** Where each article lies as far as it is known; by its variant, else by its number. */
export async function placesOf(tx: ReadTx, articles: readonly Article[]): Promise<(article: Article) => Place | null> {
  if (articles.length === 0) return () => null;
  const variantIds = [...new Set(articles.flatMap(({ variantId }) => variantId ?? []))];
  const keys = [...new Set(articles.map(({ sku }) => skuKey(sku)))];
  const rows = await tx.query<Row>('places_of_articles', OF_ARTICLES, [variantIds, keys]);
  const own = [...new Set(rows.flatMap(({ categoryIds }) => categoryIds))];
  const nodes = own.length > 0 ? await above(tx, own) : [];
  const tree = new Map(nodes.map(({ id, parentId }) => [id, parentId]));
  const byVariant = new Map(rows.map((row) => [row.variantId, row]));
  const bySku = new Map(rows.map((row) => [row.skuKey, row]));
  return ({ variantId, sku }) => {
    const row = (variantId === null ? undefined : byVariant.get(variantId)) ?? bySku.get(skuKey(sku));
    return row ? placeOf(row.categoryIds, tree) : null;
  };
}

function above(tx: ReadTx, ids: readonly string[]): Promise<{ id: string; parentId: string | null }[]> {
  return tx.query('categories_above', ABOVE, [ids]);
}

export async function keepCategories(tx: Tx, nodes: readonly ToldCategory[], now: Date): Promise<void> {
  if (nodes.length === 0) return;
  const rows = nodes.map(({ id, version, parentId, gone = false }) => ({ id, version, parent_id: parentId, gone }));
  await tx.query('category_keep', CATEGORY, [tx.ctx.requireBrand(), now, JSON.stringify(rows)]);
}

/** Keeps all of a product's places, unless something newer is known. */
export async function keepProduct(
  tx: Tx,
  { productId, version, categoryIds, variants }: ToldProduct,
  now: Date,
): Promise<void> {
  const brandId = tx.ctx.requireBrand();
  const kept = await tx.query('product_place_keep', PRODUCT, [brandId, productId, version, now, categoryIds]);
  if (kept.length === 0) return;
  await tx.query('variant_place_left', LEFT, [productId, variants.map(({ id }) => id)]);
  const rows = variants.map(({ id, sku }) => ({ id, sku_key: skuKey(sku) }));
  await tx.query('variant_place_keep', VARIANTS, [brandId, now, productId, JSON.stringify(rows)]);
}
