import { z } from 'zod';
import { defineOperations } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const attributeCreated = defineEvent({
  type: 'catalog-pricing.attribute.created',
  version: 1,
  aggregate: 'attribute',
  description: 'An attribute of products was defined.',
  schema: z.object({ label: z.string(), code: z.string(), kind: z.string() }),
});

export const attributeUpdated = defineEvent({
  type: 'catalog-pricing.attribute.updated',
  version: 1,
  aggregate: 'attribute',
  description: 'The definition of an attribute was changed.',
  schema: z.object({ label: z.string(), code: z.string(), changes: z.array(changeSchema) }),
});

export const attributeDeleted = defineEvent({
  type: 'catalog-pricing.attribute.deleted',
  version: 1,
  aggregate: 'attribute',
  description: 'An attribute without values was removed.',
  schema: z.object({ label: z.string(), code: z.string() }),
});

export const attributeEvents = [attributeCreated, attributeUpdated, attributeDeleted] as const;

/** What each operation asks of its caller. */
export const attributeOperations = defineOperations({
  attributes: 'catalog-pricing.product.read',
  createAttribute: 'catalog-pricing.product.write',
  updateAttribute: 'catalog-pricing.product.write',
  deleteAttribute: 'catalog-pricing.product.write',
  setAttributeValues: 'catalog-pricing.product.write',
});

/** Error codes of attributes, each with its meaning. */
export const attributeErrors = {
  ATTRIBUTE_CODE_INVALID: 'The code of an attribute is 1 to 60 characters: a-z first, then a-z, 0-9 and -.',
  ATTRIBUTE_CODE_TAKEN: 'The brand has an attribute of this code already.',
  ATTRIBUTE_DEFINITION_INVALID: 'A label, unit or list of options does not fit the kind of the attribute.',
  ATTRIBUTE_KIND_FIXED: 'The kind and level of an attribute stay once it has values.',
  ATTRIBUTE_OPTION_USED: 'An option that values have is not removed.',
  ATTRIBUTE_USED: 'An attribute that has values is not removed.',
  ATTRIBUTE_UNKNOWN: 'The brand has no attribute of this id.',
  ATTRIBUTE_VALUE_INVALID: 'The value is not of the kind of the attribute.',
  ATTRIBUTE_LEVEL: 'Attributes of products have values of products, those of variants of variants.',
  ATTRIBUTE_REQUIRED: 'A required attribute of a product on sale keeps a value.',
} as const;
