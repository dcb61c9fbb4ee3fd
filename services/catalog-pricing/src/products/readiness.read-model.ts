import { DomainError } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { appliesTo } from '../attributes/attribute.rules.ts';
import { readAttributes, readValuesOfProduct } from '../attributes/attributes.read-model.ts';
import { readCategoriesOf, readNodes } from '../categories/categories.read-model.ts';
import { lineage } from '../categories/category.rules.ts';
import { type Blocker, blockersOf, type ReadinessFacts } from './product-status.rules.ts';

const VARIANTS = `SELECT v.id, v.sku, EXISTS (SELECT 1 FROM product_price p
    WHERE p.brand_id = v.brand_id AND p.variant_id = v.id) AS priced
  FROM product_variant v WHERE v.product_id = $1 ORDER BY v.position, v.id`;

interface VariantRow {
  readonly id: string;
  readonly sku: string;
  readonly priced: boolean;
}

/** Everything that keeps a product from being sold. */
export async function readBlockers(
  tx: ReadTx,
  product: { readonly id: string; readonly name: string },
): Promise<Blocker[]> {
  const variants = await tx.query<VariantRow>('readiness_variants', VARIANTS, [product.id]);
  return blockersOf({ name: product.name, variants, missingAttributes: await missing(tx, product.id, variants) });
}

async function missing(
  tx: ReadTx,
  productId: string,
  variants: readonly VariantRow[],
): Promise<ReadinessFacts['missingAttributes']> {
  const required = (await readAttributes(tx)).filter((attribute) => attribute.required);
  if (required.length === 0) return [];
  const nodes = await readNodes(tx);
  const placed = (await readCategoriesOf(tx, [productId])).get(productId) ?? [];
  const above = new Set(placed.flatMap(({ category }) => lineage(nodes, category.id).map((node) => node.id)));
  const has = new Set((await readValuesOfProduct(tx, productId)).map((row) => `${row.attributeId} ${row.ownerId}`));
  return required
    .filter((attribute) => appliesTo(attribute.categoryIds, above))
    .flatMap(({ id, label, level }) => {
      if (level === 'PRODUCT') return has.has(`${id} ${productId}`) ? [] : [label];
      return variants.filter((one) => !has.has(`${id} ${one.id}`)).map((one) => `${label} of ${one.sku}`);
    });
}

/** Refuses to sell a product that lacks something, naming all of it. */
export async function assertReady(tx: ReadTx, product: { readonly id: string; readonly name: string }): Promise<void> {
  const blockers = await readBlockers(tx, product);
  if (blockers.length > 0)
    throw new DomainError('PRODUCT_NOT_READY', `${product.name} cannot be sold yet: ${blockers[0]!.message}`, {
      path: ['status'],
      details: { blockers },
    });
}
