import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent, moneySchema } from '../define.ts';

export const costChanged = defineEvent({
  type: 'catalog-pricing.cost.changed',
  version: 1,
  aggregate: 'variant',
  description: "A variant's cost was set.",
  schema: z.object({ label: z.string(), sku: z.string(), changes: z.array(changeSchema) }),
});

export const costPlanned = defineEvent({
  type: 'catalog-pricing.cost.planned',
  version: 1,
  aggregate: 'variant',
  description: "A variant's cost was set for an instant to come; cost.changed tells when it begins.",
  schema: z.object({ label: z.string(), sku: z.string(), validFrom: z.string(), changes: z.array(changeSchema) }),
});

export const costBrokeGuardrail = defineEvent({
  type: 'catalog-pricing.cost.broke-guardrail',
  version: 1,
  aggregate: 'cost-alert',
  description: 'A cost came into force under which prices in force break a guardrail that they kept before.',
  schema: z.object({
    label: z.string(),
    sku: z.string(),
    variantId: z.string(),
    productId: z.string(),
    cost: z.object({ decimal: z.string(), currency: z.string() }),
    prices: z.array(
      z.object({
        channelId: z.string(),
        channel: z.string(),
        net: moneySchema,
        margin: z.string().nullable(),
        outcome: z.string(),
      }),
    ),
  }),
});

export const costEvents = [costChanged, costPlanned, costBrokeGuardrail] as const;

export const costPermissions = definePermissions('catalog-pricing', {
  'catalog-pricing.cost.read': 'See costs and margins.',
  'catalog-pricing.cost.write': 'Set costs.',
});

/** What each operation asks of its caller. */
export const costOperations = defineOperations({
  setVariantCost: 'catalog-pricing.cost.write',
  setLandedCost: 'catalog-pricing.cost.write',
});

/** Error codes of costs, each with its meaning. */
export const costErrors = {
  COST_BACKDATED: 'A cost begins now or later; what it was stays on record.',
  COST_COMPONENTS: 'A landed cost has 1 to 20 components.',
  COST_NEGATIVE: 'A cost is never below zero.',
} as const;
