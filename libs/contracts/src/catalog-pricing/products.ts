import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const productCreated = defineEvent({
  type: 'catalog-pricing.product.created',
  version: 1,
  aggregate: 'product',
  description: 'A product was added to the catalogue.',
  schema: z.object({
    label: z.string(),
    status: z.string(),
    variants: z.array(z.object({ id: z.string(), sku: z.string() })),
  }),
});

export const productUpdated = defineEvent({
  type: 'catalog-pricing.product.updated',
  version: 1,
  aggregate: 'product',
  description: 'A product or one of its variants was changed.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const productEvents = [productCreated, productUpdated] as const;

export const productPermissions = definePermissions('catalog-pricing', {
  'catalog-pricing.product.read': 'See products, variants and categories.',
  'catalog-pricing.product.write': 'Create, change and archive products and variants.',
});

/** What each operation asks of its caller. */
export const productOperations = defineOperations({
  products: 'catalog-pricing.product.read',
  product: 'catalog-pricing.product.read',
  productVariant: 'catalog-pricing.product.read',
  createProduct: 'catalog-pricing.product.write',
  updateProduct: 'catalog-pricing.product.write',
  archiveProduct: 'catalog-pricing.product.write',
  updateProductVariant: 'catalog-pricing.product.write',
  changeProductStatus: 'catalog-pricing.product.write',
  generateVariants: 'catalog-pricing.product.write',
  setProductMedia: 'catalog-pricing.product.write',
});

/** Error codes of products and their variants, each with its meaning. */
export const productErrors = {
  NAME_REQUIRED: 'Products and channels need a name.',
  NAME_TOO_LONG: 'A product name has at most 200 characters.',
  TAGS_TOO_MANY: 'A product has at most 50 tags.',
  EXTERNAL_REF_TAKEN: 'Another product of the brand has this external reference.',
  SKU_TAKEN: 'Another variant of the brand has this SKU.',
  SKU_MALFORMED: 'A SKU has 1 to 64 printable characters without spaces at its ends.',
  GTIN_INVALID: 'The GTIN has a wrong length or check digit.',
  GTIN_TAKEN: 'Another variant of the brand has this GTIN.',
  UNIT_UNKNOWN: 'Net content is given in ml, l, g, kg or pcs.',
  NET_CONTENT_NOT_POSITIVE: 'Net content is more than zero.',
  OPTIONS_TAKEN: 'Another variant of the product has the same choices.',
  OPTIONS_INVALID: 'Options have names and values without repeats, and at most 100 combinations.',
  TRANSLATION_INVALID:
    'Texts have a language such as en or de-AT, each once; a title at most 70, a slug a-z, 0-9 and -.',
  SLUG_TAKEN: 'Another product of the brand has this slug in this language.',
  PRODUCT_NOT_READY: 'The product lacks what it needs to be sold; the details list it.',
  MEDIA_INVALID: 'Media are https addresses or references object:bucket/key, at most 50 of a product.',
} as const;
