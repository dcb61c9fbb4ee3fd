import type { ReadTx } from '@mh-os/persistence';
import { uuids } from '@mh-os/kernel';

import type { ProductVariantType } from './product-variant.type.ts';
import type { ProductType } from './product.type.ts';

/** Columns of a product as the graph shows it, of a table called `p`. */
export const PRODUCT_COLUMNS = `p.id, p.name, p.description, p.translations, p.status, p.category, p.brand_name AS "brandName",
  p.tags, p.external_ref AS "externalRef", p.version, p.created_at AS "createdAt", p.updated_at AS "updatedAt"`;

const VARIANT_COLUMNS = `v.id, v.product_id AS "productId", v.sku, v.name, v.gtin, v.options, v.inci, v.vat_class AS "vatClass",
  v.version, v.net_content_amount AS amount, v.net_content_unit AS unit`;

const PRODUCTS = `SELECT ${PRODUCT_COLUMNS} FROM product p WHERE p.id = ANY ($1::uuid[])`;
const VARIANTS = `SELECT ${VARIANT_COLUMNS} FROM product_variant v WHERE v.id = ANY ($1::uuid[])`;
const OF_PRODUCTS = `SELECT ${VARIANT_COLUMNS} FROM product_variant v WHERE v.product_id = ANY ($1::uuid[])
  ORDER BY v.product_id, v.position, v.id`;

type VariantRow = ProductVariantType & { amount: string | null; unit: string | null };

/** `100.000` as people write it: `100`. */
function plain(amount: string): string {
  return amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount;
}

function toVariant(row: VariantRow): ProductVariantType {
  row.netContent = row.amount === null || row.unit === null ? null : { amount: plain(row.amount), unit: row.unit };
  return row;
}

/** Products by id. */
export async function readProducts(tx: ReadTx, ids: readonly string[]): Promise<Map<string, ProductType>> {
  const rows = await tx.query<ProductType>('products_by_id', PRODUCTS, [uuids(ids)]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Variants by id. */
export async function readVariants(tx: ReadTx, ids: readonly string[]): Promise<Map<string, ProductVariantType>> {
  const rows = await tx.query<VariantRow>('variants_by_id', VARIANTS, [uuids(ids)]);
  return new Map(rows.map((row) => [row.id, toVariant(row)]));
}

/** The variants of several products, in their order; a product without variants has an empty list. */
export async function readVariantsOf(
  tx: ReadTx,
  productIds: readonly string[],
): Promise<Map<string, ProductVariantType[]>> {
  const byProduct = new Map<string, ProductVariantType[]>(productIds.map((id) => [id, []]));
  for (const row of await tx.query<VariantRow>('variants_of_products', OF_PRODUCTS, [uuids(productIds)]))
    byProduct.get(row.productId)?.push(toVariant(row));
  return byProduct;
}
