import { z } from 'zod';
import { defineOperations } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const bundleChanged = defineEvent({
  type: 'catalog-pricing.bundle.changed',
  version: 1,
  aggregate: 'variant',
  description: 'The components of a bundle were set.',
  schema: z.object({ label: z.string(), sku: z.string(), changes: z.array(changeSchema) }),
});

export const bundleEvents = [bundleChanged] as const;

/** What each operation asks of its caller. */
export const bundleOperations = defineOperations({
  setBundle: 'catalog-pricing.product.write',
});

/** Error codes of bundles, each with its meaning. */
export const bundleErrors = {
  BUNDLE_CYCLE: 'A bundle does not contain itself, directly or through other bundles.',
  BUNDLE_INVALID: 'A bundle names each component once, 50 at most, with 1 to 1,000 pieces.',
} as const;
