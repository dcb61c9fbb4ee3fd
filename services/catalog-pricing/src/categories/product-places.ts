import { productPlaced } from '@mh-os/contracts';
import type { ReadTx, Tx } from '@mh-os/persistence';

const OF = `SELECT p.id AS "productId", p.name AS label, p.version,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', v.id, 'sku', v.sku) ORDER BY v.position, v.id)
      FROM product_variant v WHERE v.brand_id = p.brand_id AND v.product_id = p.id), '[]') AS variants,
    ARRAY(SELECT c.category_id FROM product_category c WHERE c.brand_id = p.brand_id AND c.product_id = p.id
      ORDER BY c.category_id) AS "categoryIds"
  FROM product p WHERE p.id = ANY ($1::uuid[]) ORDER BY p.id`;
const HAVING = `SELECT DISTINCT v.product_id AS id FROM product_variant v WHERE v.id = ANY ($1::uuid[]) OR v.sku_key = ANY ($2::text[])`;

/** Which variants a product has and which categories it lies in. */
export interface ProductPlace {
  readonly productId: string;
  readonly label: string;
  readonly version: number;
  readonly variants: readonly { readonly id: string; readonly sku: string }[];
  readonly categoryIds: readonly string[];
}

export function readPlaces(tx: ReadTx, productIds: readonly string[]): Promise<ProductPlace[]> {
  return tx.query<ProductPlace>('product_places', OF, [productIds]);
}

/** Products that have one of these variants or article numbers. */
export async function productsHaving(
  tx: ReadTx,
  variantIds: readonly string[],
  skuKeys: readonly string[],
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('products_having', HAVING, [variantIds, skuKeys]);
  return rows.map(({ id }) => id);
}

/** Tells where products lie now, whole; for services whose rules are about categories. Called when all is written. */
export async function tellPlaces(tx: Tx, productIds: readonly string[]): Promise<void> {
  if (productIds.length === 0) return;
  for (const { productId, label, version, variants, categoryIds } of await readPlaces(tx, productIds)) {
    const data = { label, variants: [...variants], categoryIds: [...categoryIds] };
    tx.emit(productPlaced, data, { aggregateId: productId, aggregateVersion: version });
  }
}

/** Whether a change of this field is one of where a product lies or of what its variants are called. */
export const isAboutPlace = (field: string): boolean => /^(category|categories|variant)$|\.sku$/.test(field);
