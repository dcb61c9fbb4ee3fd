import { z } from 'zod';
import { defineOperations } from '../access.ts';
import { changeSchema, defineEvent, defineRpc } from '../define.ts';

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

const place = {
  variants: z.array(z.object({ id: z.uuid(), sku: z.string() })),
  /** Those that it lies in itself; the ones above them follow from the tree. */
  categoryIds: z.array(z.uuid()),
};

export const productPlaced = defineEvent({
  type: 'catalog-pricing.product.placed',
  version: 1,
  aggregate: 'product',
  description: 'Variants, article numbers or categories of a product changed; tells all of them as they are now.',
  logged: false,
  schema: z.object({ label: z.string(), ...place }),
});

export const categoryEvents = [categoryCreated, categoryUpdated, categoryDeleted, productPlaced] as const;

export const productPlacesRpc = defineRpc({
  name: 'catalog-pricing.product.places',
  description:
    'Where products lie, by variants or article numbers, with their categories up to the root; unknown ones are left out.',
  request: z.object({
    variantIds: z.array(z.uuid()).max(500),
    skus: z.array(z.string().min(1).max(200)).max(500),
  }),
  reply: z.object({
    products: z.array(z.object({ productId: z.uuid(), version: z.int(), ...place })),
    categories: z.array(z.object({ id: z.uuid(), parentId: z.uuid().nullable(), version: z.int() })),
  }),
});

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
