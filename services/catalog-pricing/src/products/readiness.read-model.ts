import { DomainError } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { appliesTo } from '../attributes/attribute.rules.ts';
import { readAttributes, readValuesOfProducts } from '../attributes/attributes.read-model.ts';
import { readCategoriesOf, readNodes } from '../categories/categories.read-model.ts';
import { lineage } from '../categories/category.rules.ts';
import { type Blocker, blockersOf, type ReadinessFacts } from './product-status.rules.ts';

const VARIANTS = `SELECT v.product_id AS "productId", v.id, v.sku, EXISTS (SELECT 1 FROM product_price p
    WHERE p.brand_id = v.brand_id AND p.variant_id = v.id) AS priced
  FROM product_variant v WHERE v.product_id = ANY ($1::uuid[]) ORDER BY v.product_id, v.position, v.id`;

interface VariantRow {
  readonly productId: string;
  readonly id: string;
  readonly sku: string;
  readonly priced: boolean;
}

/** What the check looks at of a product. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
}

/** Everything that keeps products from being sold, by product; those that can be sold have an empty list. */
export async function readBlockersOf(tx: ReadTx, products: readonly Candidate[]): Promise<Map<string, Blocker[]>> {
  if (products.length === 0) return new Map();
  const ids = products.map((product) => product.id);
  const byProduct = new Map<string, VariantRow[]>(ids.map((id) => [id, []]));
  for (const row of await tx.query<VariantRow>('readiness_variants', VARIANTS, [ids]))
    byProduct.get(row.productId)!.push(row);
  const missing = await readMissing(tx, byProduct);
  return new Map(
    products.map(({ id, name }) => [
      id,
      blockersOf({ name, variants: byProduct.get(id)!, missingAttributes: missing.get(id) ?? [] }),
    ]),
  );
}

/** Everything that keeps a product from being sold. */
export async function readBlockers(tx: ReadTx, product: Candidate): Promise<Blocker[]> {
  return (await readBlockersOf(tx, [product])).get(product.id)!;
}

async function readMissing(
  tx: ReadTx,
  byProduct: ReadonlyMap<string, readonly VariantRow[]>,
): Promise<Map<string, ReadinessFacts['missingAttributes']>> {
  const required = (await readAttributes(tx)).filter((attribute) => attribute.required);
  if (required.length === 0) return new Map();
  const nodes = await readNodes(tx);
  const ids = [...byProduct.keys()];
  const categories = await readCategoriesOf(tx, ids);
  const has = new Set((await readValuesOfProducts(tx, ids)).map((row) => `${row.attributeId} ${row.ownerId}`));
  return new Map(
    [...byProduct].map(([productId, variants]) => {
      const placed = categories.get(productId) ?? [];
      const above = new Set(placed.flatMap(({ category }) => lineage(nodes, category.id).map((node) => node.id)));
      const missing = required
        .filter((attribute) => appliesTo(attribute.categoryIds, above))
        .flatMap(({ id, label, level }) => {
          if (level === 'PRODUCT') return has.has(`${id} ${productId}`) ? [] : [label];
          return variants.filter((one) => !has.has(`${id} ${one.id}`)).map((one) => `${label} of ${one.sku}`);
        });
      return [productId, missing] as const;
    }),
  );
}

/** Refuses to sell a product that lacks something, naming all of it. */
export async function assertReady(tx: ReadTx, product: Candidate): Promise<void> {
  const blockers = await readBlockers(tx, product);
  if (blockers.length > 0)
    throw new DomainError('PRODUCT_NOT_READY', `${product.name} cannot be sold yet: ${blockers[0]!.message}`, {
      path: ['status'],
      details: { blockers },
    });
}
