import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const costChanged = defineEvent({
  type: 'catalog-pricing.cost.changed',
  version: 1,
  aggregate: 'variant',
  description: "A variant's cost was set.",
  schema: z.object({ label: z.string(), sku: z.string(), changes: z.array(changeSchema) }),
});

export const costEvents = [costChanged] as const;

export const costPermissions = definePermissions('catalog-pricing', {
  'catalog-pricing.cost.read': 'See costs and margins.',
  'catalog-pricing.cost.write': 'Set costs.',
});

/** What each operation asks of its caller. */
export const costOperations = defineOperations({
  setVariantCost: 'catalog-pricing.cost.write',
});

/** Error codes of costs, each with its meaning. */
export const costErrors = {
  COST_NEGATIVE: 'A cost is never below zero.',
} as const;
