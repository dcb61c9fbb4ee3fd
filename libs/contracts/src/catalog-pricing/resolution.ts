import { z } from 'zod';
import { defineOperations } from '../access.ts';
import { changeSchema, defineEvent, defineRpc, moneySchema } from '../define.ts';

const taxed = z.object({ net: moneySchema, tax: moneySchema, gross: moneySchema, vatPercent: z.string() });

export const priceResolveRpc = defineRpc({
  name: 'catalog-pricing.price.resolve',
  description: 'What a buyer pays: prices of up to 500 lines at an instant, with the totals of the document.',
  request: z.object({
    channelId: z.string(),
    customerId: z.string().nullish(),
    segmentIds: z.array(z.string()).max(50).optional(),
    /** ISO 8601; now where left out. */
    at: z.iso.datetime().nullish(),
    /** Where goods go, two letters; the country of the channel where left out. */
    country: z.string().nullish(),
    lines: z
      .array(z.object({ variantId: z.string(), quantity: z.int().positive() }))
      .min(1)
      .max(500),
    /** Whether promotions in force are applied, those that a code opens too. */
    promotions: z.boolean().optional(),
    codes: z.array(z.string()).max(10).optional(),
    /** Whether it is the customer's first order; not known counts as no. */
    firstOrder: z.boolean().nullish(),
  }),
  reply: z.object({
    currency: z.string(),
    at: z.string(),
    vatMode: z.enum(['PER_LINE', 'PER_RATE']),
    totals: z.object({ net: moneySchema, tax: moneySchema, gross: moneySchema }),
    lines: z.array(
      z.object({
        variantId: z.string(),
        quantity: z.int(),
        outcome: z.enum(['PRICED', 'NO_PRICE']),
        /** Why there is no price. */
        reason: z.string().nullable(),
        priceId: z.string().nullable(),
        listCode: z.string().nullable(),
        level: z.string().nullable(),
        basis: z.enum(['NET', 'GROSS']).nullable(),
        unitPrice: z.string().nullable(),
        unit: taxed.nullable(),
        total: taxed.nullable(),
        /** What the same buyer would pay for one without the sale. */
        reference: taxed.nullable(),
        /** What is paid for the quantity after promotions, and what each takes off; null where none were asked for. */
        payable: taxed.nullable().optional(),
        discounts: z.array(z.object({ promotionId: z.string(), amount: moneySchema })).optional(),
      }),
    ),
    /** Where promotions were asked for: what is paid, and what each promotion came to, by priority. */
    promotions: z
      .object({
        payable: z.object({ net: moneySchema, tax: moneySchema, gross: moneySchema }),
        discount: moneySchema,
        unknownCodes: z.array(z.string()),
        trace: z.array(
          z.object({ promotionId: z.string(), name: z.string(), reason: z.string(), discount: moneySchema }),
        ),
      })
      .nullable()
      .optional(),
  }),
});

export const pricingPolicySet = defineEvent({
  type: 'catalog-pricing.pricing-policy.set',
  version: 1,
  aggregate: 'pricing-policy',
  description: 'How the brand rounds VAT, taxes deliveries abroad and converts currencies was changed.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const resolutionEvents = [pricingPolicySet] as const;

/** What each operation asks of its caller. */
export const resolutionOperations = defineOperations({
  resolvePrices: 'catalog-pricing.price.read',
  pricingPolicy: 'catalog-pricing.price.read',
  setPricingPolicy: 'catalog-pricing.price-list.write',
});

/** Error codes of price resolution, each with its meaning. */
export const resolutionErrors = {
  RESOLVE_LINES: 'From 1 to 500 lines are priced at once.',
  RESOLVE_QUANTITY: 'A quantity is a whole number from 1 to 1000000.',
  RESOLVE_CODES: 'At most 10 codes are named, and only where promotions are asked for.',
  RESOLVE_SEGMENTS: 'At most 50 customer groups are named.',
  POLICY_RATE_AGE: 'Currency rates may be used for 0 to 366 days.',
} as const;
