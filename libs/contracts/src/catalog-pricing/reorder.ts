import { z } from 'zod';
import { defineOperations } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

const shortage = z.object({
  label: z.string(),
  variantId: z.string(),
  sku: z.string(),
  locationId: z.string(),
  location: z.string(),
  onHand: z.int(),
  reorderPoint: z.int(),
});

export const stockLow = defineEvent({
  type: 'catalog-pricing.stock.low',
  version: 1,
  aggregate: 'stock-alert',
  description: 'Less lies in a location than its reorder point; told once a shortage.',
  schema: shortage,
});

export const stockRecovered = defineEvent({
  type: 'catalog-pricing.stock.recovered',
  version: 1,
  aggregate: 'stock-alert',
  description: 'A shortage is over: what lies there reaches the reorder point again.',
  schema: shortage,
});

export const reorderRuleSet = defineEvent({
  type: 'catalog-pricing.reorder-rule.set',
  version: 1,
  aggregate: 'reorder-rule',
  description: 'When and how much of a variant is ordered for a location was set or taken away.',
  schema: z.object({ label: z.string(), location: z.string(), changes: z.array(changeSchema) }),
});

export const replenishmentChanged = defineEvent({
  type: 'catalog-pricing.replenishment.changed',
  version: 1,
  aggregate: 'replenishment',
  description: 'Goods were ordered for a location, have arrived, or will not come any more.',
  schema: z.object({
    label: z.string(),
    variantId: z.string(),
    sku: z.string(),
    location: z.string(),
    state: z.string(),
    quantity: z.int(),
    received: z.int(),
    changes: z.array(changeSchema),
  }),
});

export const reorderEvents = [stockLow, stockRecovered, reorderRuleSet, replenishmentChanged] as const;

/** What each operation asks of its caller. */
export const reorderOperations = defineOperations({
  reorderSuggestions: 'catalog-pricing.stock.read',
  replenishments: 'catalog-pricing.stock.read',
  setReorderRule: 'catalog-pricing.stock.configure',
  removeReorderRule: 'catalog-pricing.stock.configure',
  orderReplenishments: 'catalog-pricing.stock.write',
  receiveReplenishment: 'catalog-pricing.stock.write',
  closeReplenishment: 'catalog-pricing.stock.write',
});

/** Error codes of reordering, each with its meaning. */
export const reorderErrors = {
  REORDER_TARGET_INVALID: 'The target is at least the reorder point and more than 0.',
  REPLENISHMENT_CLOSED: 'The order is closed: nothing more arrives of it.',
  REPLENISHMENT_OVER_RECEIPT: 'More arrived than was ordered and is still to come.',
} as const;
