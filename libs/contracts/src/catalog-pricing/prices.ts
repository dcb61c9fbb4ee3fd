import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent, moneySchema } from '../define.ts';

export const priceApplied = defineEvent({
  type: 'catalog-pricing.price.applied',
  version: 1,
  aggregate: 'price',
  description: "A variant's price in a channel came into force.",
  schema: z.object({
    label: z.string(),
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

export const priceEvents = [priceApplied] as const;

export const pricePermissions = definePermissions('catalog-pricing', {
  'catalog-pricing.price.read': 'See prices and their history.',
});

/** What each operation asks of its caller. */
export const priceOperations = defineOperations({
  priceHistory: 'catalog-pricing.price.read',
  setInitialPrice: 'catalog-pricing.product.write',
});

/** Error codes of prices and their history, each with its meaning. */
export const priceErrors = {
  PRICE_NOT_POSITIVE: 'A price is more than zero.',
  PRICE_SIDE: 'A price is given net or gross, exactly one of them.',
  PRICE_EXISTS: 'There is a price already; it changes by a price draft.',
  PRICE_CHANGED: 'A price was changed by someone else at the same moment.',
} as const;
