import type { ReadTx } from '@mh-os/persistence';
import { uuids } from '@mh-os/kernel';

import { type CategoryNode, inTreeOrder, labelOf, lineage } from './category.rules.ts';
import type { CategoryType, ProductCategoryType } from './category.type.ts';

const ALL = `SELECT id, parent_id AS "parentId", name, slug, path, position, translations, version FROM category`;
const OF_PRODUCTS = `SELECT product_id AS "productId", category_id AS "categoryId", main FROM product_category
  WHERE product_id = ANY ($1::uuid[]) ORDER BY product_id, main DESC, category_id`;
const COUNTS = `SELECT category_id AS id, count(*)::int AS n FROM product_category WHERE category_id = ANY ($1::uuid[]) GROUP BY 1`;

type Row = CategoryNode & Pick<CategoryType, 'translations' | 'version'>;

/** All categories of the brand by id: a tree is small, products in it are many. */
export async function readNodes(tx: ReadTx): Promise<Map<string, Row>> {
  const rows = await tx.query<Row>('categories', ALL);
  return new Map(rows.map((row) => [row.id, row]));
}

const toType = (nodes: ReadonlyMap<string, Row>, row: Row): CategoryType => ({
  ...row,
  label: labelOf(nodes, row.id),
  depth: lineage(nodes, row.id).length - 1,
});

/** All categories in the order of the tree. */
export async function readCategories(tx: ReadTx): Promise<CategoryType[]> {
  const nodes = await readNodes(tx);
  return inTreeOrder([...nodes.values()]).map((row) => toType(nodes, row));
}

/** Categories by id. */
export async function readCategoriesById(tx: ReadTx, ids: readonly string[]): Promise<Map<string, CategoryType>> {
  const nodes = await readNodes(tx);
  return new Map(
    ids.flatMap((id) => {
      const row = nodes.get(id);
      return row ? [[id, toType(nodes, row)] as const] : [];
    }),
  );
}

interface Placed {
  readonly productId: string;
  readonly categoryId: string;
  readonly main: boolean;
}

/** The categories of products, the main one first. */
export async function readCategoriesOf(
  tx: ReadTx,
  productIds: readonly string[],
): Promise<Map<string, ProductCategoryType[]>> {
  const rows = await tx.query<Placed>('categories_of_products', OF_PRODUCTS, [uuids(productIds)]);
  const byProduct = new Map<string, ProductCategoryType[]>(productIds.map((id) => [id, []]));
  if (rows.length === 0) return byProduct;
  const nodes = await readNodes(tx);
  for (const { productId, categoryId, main } of rows)
    byProduct.get(productId)?.push({ category: toType(nodes, nodes.get(categoryId)!), main });
  return byProduct;
}

/** How many products lie in each category itself. */
export async function countInCategories(tx: ReadTx, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.query<{ id: string; n: number }>('category_counts', COUNTS, [ids]);
  const counts = new Map(rows.map((row) => [row.id, row.n]));
  return new Map(ids.map((id) => [id, counts.get(id) ?? 0]));
}
