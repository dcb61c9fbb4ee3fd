import { categoryCreated } from '@mh-os/contracts';
import { DomainError } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { CategoryEntity } from './category.entity.ts';
import { type CategoryNode, labelParts, MOST_CATEGORIES, slugOf } from './category.rules.ts';
import { readNodes } from './categories.read-model.ts';

/** Kind of the job that writes the new names of categories into the texts of their products. */
export const RELABEL_JOB = 'category-relabel';
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('category:' || $1::text, 0))`;
const CLEAR_MAIN = `DELETE FROM product_category WHERE product_id = ANY ($1::uuid[]) AND main`;
const PLACE = `INSERT INTO product_category (brand_id, category_id, product_id, main)
  SELECT $1, t.category_id, t.product_id, true FROM unnest($2::uuid[], $3::uuid[]) AS t (category_id, product_id)
  ON CONFLICT (brand_id, category_id, product_id) DO UPDATE SET main = true`;

/** Changes of one brand's tree follow each other: taken before any row of it is locked. */
export async function lockTree(tx: Tx): Promise<void> {
  await tx.query('category_tree_lock', LOCK, [tx.ctx.brandId]);
}

/** Adds a category and tells it. */
export async function insertCategory(
  tx: Tx,
  values: Pick<CategoryEntity, 'parentId' | 'name' | 'path' | 'position' | 'translations'>,
): Promise<CategoryEntity> {
  const category = await tx.insert(CategoryEntity, { ...values, slug: values.path.split('/').at(-1)! });
  const { id, version, name, path, parentId } = category;
  tx.emit(categoryCreated, { label: name, path, parentId }, { aggregateId: id, aggregateVersion: version });
  return category;
}

/** The category of each written path such as `Hair > Styling`; what is missing of the tree is added. */
export async function ensureCategories(tx: Tx, labels: readonly string[]): Promise<Map<string, string>> {
  const wanted = new Map(labels.map((label) => [label, labelParts(label)]));
  const paths = (parts: readonly string[]) =>
    parts.map((_part, at) =>
      parts
        .slice(0, at + 1)
        .map(slugOf)
        .join('/'),
    );
  const byPath = async (): Promise<Map<string, CategoryNode>> =>
    new Map([...(await readNodes(tx)).values()].map((node) => [node.path, node]));
  let known = await byPath();
  if ([...wanted.values()].some((parts) => paths(parts).some((path) => !known.has(path)))) {
    await lockTree(tx);
    known = await byPath();
  }
  const found = new Map<string, string>();
  for (const [label, parts] of wanted) {
    let parent: CategoryNode | null = null;
    for (const [at, path] of paths(parts).entries()) {
      let node: CategoryNode | undefined = known.get(path);
      if (!node) {
        if (known.size >= MOST_CATEGORIES)
          throw new DomainError('CATEGORIES_TOO_MANY', `A brand has at most ${MOST_CATEGORIES} categories.`);
        const parentId: string | null = parent?.id ?? null;
        node = await insertCategory(tx, { parentId, name: parts[at]!, path, position: 0, translations: [] });
        known.set(path, node);
      }
      parent = node;
    }
    if (parent) found.set(label, parent.id);
  }
  return found;
}

/** Gives products the main category that their text names, in the transaction that writes the text. */
export async function placeProducts(
  tx: Tx,
  products: readonly { readonly id: string; readonly category: string | null | undefined }[],
): Promise<void> {
  if (products.length === 0) return;
  const labels = [...new Set(products.flatMap((one) => (one.category ? [one.category] : [])))];
  const found = labels.length > 0 ? await ensureCategories(tx, labels) : new Map<string, string>();
  const placed = products.flatMap(({ id, category }) => {
    const categoryId = category ? found.get(category) : undefined;
    return categoryId ? [{ id, categoryId }] : [];
  });
  await tx.query('product_category_clear', CLEAR_MAIN, [products.map((one) => one.id)]);
  if (placed.length > 0)
    await tx.query('product_category_place', PLACE, [
      tx.ctx.brandId,
      placed.map((one) => one.categoryId),
      placed.map((one) => one.id),
    ]);
}
