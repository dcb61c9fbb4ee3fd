import { z } from 'zod';
import { defineOperations } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const categoryCreated = defineEvent({
  type: 'catalog-pricing.category.created',
  version: 1,
  aggregate: 'category',
  description: 'A category was added to the tree.',
  schema: z.object({ label: z.string(), path: z.string(), parentId: z.string().nullable() }),
});

export const categoryUpdated = defineEvent({
  type: 'catalog-pricing.category.updated',
  version: 1,
  aggregate: 'category',
  description: 'A category was renamed, translated or moved in the tree.',
  schema: z.object({ label: z.string(), path: z.string(), changes: z.array(changeSchema) }),
});

export const categoryDeleted = defineEvent({
  type: 'catalog-pricing.category.deleted',
  version: 1,
  aggregate: 'category',
  description: 'An empty category was removed from the tree.',
  schema: z.object({ label: z.string(), path: z.string() }),
});

export const categoryEvents = [categoryCreated, categoryUpdated, categoryDeleted] as const;

/** What each operation asks of its caller. */
export const categoryOperations = defineOperations({
  categories: 'catalog-pricing.product.read',
  category: 'catalog-pricing.product.read',
  createCategory: 'catalog-pricing.product.write',
  updateCategory: 'catalog-pricing.product.write',
  moveCategory: 'catalog-pricing.product.write',
  deleteCategory: 'catalog-pricing.product.write',
  setProductCategories: 'catalog-pricing.product.write',
});

/** Error codes of categories, each with its meaning. */
export const categoryErrors = {
  CATEGORY_NAME_INVALID: 'A category has a name of 1 to 100 characters with a letter or digit and without ">".',
  CATEGORY_TAKEN: 'The category above has one of this name already.',
  CATEGORY_CYCLE: 'A category cannot lie below itself.',
  CATEGORY_TOO_DEEP: 'Categories lie at most eight levels deep.',
  CATEGORY_NOT_EMPTY: 'A category with products or further categories in it is not removed.',
  CATEGORIES_TOO_MANY: 'A brand has at most 5,000 categories, a product lies in at most 20.',
  CATEGORY_UNKNOWN: 'The brand has no category of this id.',
} as const;
