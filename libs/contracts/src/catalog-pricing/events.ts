import { z } from 'zod';
import { changeSchema, defineEvent, moneySchema } from '../define.ts';
import { defineProvisioning } from '../provisioning.ts';

const labelled = { label: z.string() };

/** Its answers to a new brand. */
export const catalogPricingProvisioning = defineProvisioning('catalog-pricing');

export const productCreated = defineEvent({
  type: 'catalog-pricing.product.created',
  version: 1,
  aggregate: 'product',
  description: 'A product was added to the catalogue.',
  schema: z.object({
    ...labelled,
    status: z.string(),
    variants: z.array(z.object({ id: z.string(), sku: z.string() })),
  }),
});

export const productUpdated = defineEvent({
  type: 'catalog-pricing.product.updated',
  version: 1,
  aggregate: 'product',
  description: 'A product or one of its variants was changed.',
  schema: z.object({ ...labelled, changes: z.array(changeSchema) }),
});

export const channelCreated = defineEvent({
  type: 'catalog-pricing.channel.created',
  version: 1,
  aggregate: 'channel',
  description: 'A sales channel was opened.',
  schema: z.object({ ...labelled, code: z.string(), kind: z.string(), currency: z.string() }),
});

export const costChanged = defineEvent({
  type: 'catalog-pricing.cost.changed',
  version: 1,
  aggregate: 'variant',
  description: "A variant's cost was set.",
  schema: z.object({ ...labelled, sku: z.string(), changes: z.array(changeSchema) }),
});

export const guardrailSet = defineEvent({
  type: 'catalog-pricing.guardrail.set',
  version: 1,
  aggregate: 'guardrail',
  description: 'A pricing guardrail was created or changed.',
  schema: z.object({ ...labelled, kind: z.string(), policy: z.string(), changes: z.array(changeSchema) }),
});

export const draftCreated = defineEvent({
  type: 'catalog-pricing.draft.created',
  version: 1,
  aggregate: 'price-draft',
  description: 'A price draft was written.',
  schema: z.object({ ...labelled, lines: z.int() }),
});

export const draftUpdated = defineEvent({
  type: 'catalog-pricing.draft.updated',
  version: 1,
  aggregate: 'price-draft',
  description: 'A price draft was changed, submitted or withdrawn.',
  schema: z.object({ ...labelled, changes: z.array(changeSchema) }),
});

export const draftApproved = defineEvent({
  type: 'catalog-pricing.draft.approved',
  version: 1,
  aggregate: 'price-draft',
  description: 'A second person approved a price draft; its prices are in force.',
  schema: z.object({ ...labelled, lines: z.int(), changes: z.array(changeSchema) }),
});

export const draftRejected = defineEvent({
  type: 'catalog-pricing.draft.rejected',
  version: 1,
  aggregate: 'price-draft',
  description: 'A price draft was rejected; no price changed.',
  schema: z.object({ ...labelled, reason: z.string(), changes: z.array(changeSchema) }),
});

export const priceApplied = defineEvent({
  type: 'catalog-pricing.price.applied',
  version: 1,
  aggregate: 'price',
  description: "A variant's price in a channel came into force.",
  schema: z.object({
    ...labelled,
    variantId: z.string(),
    productId: z.string(),
    sku: z.string(),
    channelId: z.string(),
    channelCode: z.string(),
    net: moneySchema,
    gross: moneySchema,
    previousNet: moneySchema.nullable(),
    draftId: z.string().nullable(),
    changes: z.array(changeSchema),
  }),
});

export const stockSet = defineEvent({
  type: 'catalog-pricing.stock.set',
  version: 1,
  aggregate: 'stock-item',
  description: 'The stock on hand of a variant was set.',
  schema: z.object({ ...labelled, sku: z.string(), onHand: z.int(), changes: z.array(changeSchema) }),
});

export const importFinished = defineEvent({
  type: 'catalog-pricing.import.finished',
  version: 1,
  aggregate: 'import',
  description: 'An import of products ended, with its counts.',
  schema: z.object({
    ...labelled,
    dryRun: z.boolean(),
    rows: z.int(),
    created: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    failed: z.int(),
    draftId: z.string().nullable(),
  }),
});

export const commandAnswered = defineEvent({
  type: 'catalog-pricing.command.answered',
  version: 1,
  aggregate: 'automation-run',
  description: 'What an automation asked for was done or refused.',
  schema: z.object({
    ...labelled,
    runId: z.uuid(),
    action: z.int().nonnegative(),
    outcome: z.enum(['done', 'refused']),
    code: z.string().nullable(),
    message: z.string(),
    /** What was made. */
    reference: z.object({ type: z.string(), id: z.string() }).nullable(),
  }),
});

export const catalogEvents = [
  commandAnswered,
  catalogPricingProvisioning.provisioned,
  catalogPricingProvisioning.failed,
  productCreated,
  productUpdated,
  channelCreated,
  costChanged,
  guardrailSet,
  draftCreated,
  draftUpdated,
  draftApproved,
  draftRejected,
  priceApplied,
  stockSet,
  importFinished,
] as const;
