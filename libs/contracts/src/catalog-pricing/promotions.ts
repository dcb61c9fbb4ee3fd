import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent, defineRpc, moneySchema } from '../define.ts';

export const promotionSaved = defineEvent({
  type: 'catalog-pricing.promotion.saved',
  version: 1,
  aggregate: 'promotion',
  description: 'A promotion was written or changed.',
  schema: z.object({ label: z.string(), kind: z.string(), status: z.string(), changes: z.array(changeSchema) }),
});

export const promotionStatusChanged = defineEvent({
  type: 'catalog-pricing.promotion.status-changed',
  version: 1,
  aggregate: 'promotion',
  description: 'A promotion was activated, paused, resumed or ended, or waits for a second person.',
  schema: z.object({ label: z.string(), status: z.string(), changes: z.array(changeSchema) }),
});

export const promotionCodesAdded = defineEvent({
  type: 'catalog-pricing.promotion-codes.added',
  version: 1,
  aggregate: 'promotion',
  description: 'Codes were made for a promotion.',
  schema: z.object({ label: z.string(), count: z.int() }),
});

const redeemed = z.object({
  label: z.string(),
  orderId: z.string(),
  promotionIds: z.array(z.string()),
  discount: moneySchema,
});

export const promotionsReserved = defineEvent({
  type: 'catalog-pricing.promotion-redemption.reserved',
  version: 1,
  aggregate: 'promotion-redemption',
  description: 'An order holds uses of promotions; they expire unless the order is placed.',
  schema: redeemed.extend({ expiresAt: z.iso.datetime() }),
});

export const promotionsCommitted = defineEvent({
  type: 'catalog-pricing.promotion-redemption.committed',
  version: 1,
  aggregate: 'promotion-redemption',
  description: 'An order was placed with its promotions.',
  schema: redeemed,
});

export const promotionsReleased = defineEvent({
  type: 'catalog-pricing.promotion-redemption.released',
  version: 1,
  aggregate: 'promotion-redemption',
  description: 'An order gave its uses of promotions back, or they expired.',
  schema: redeemed.extend({ expired: z.boolean() }),
});

const basket = z.object({
  channelId: z.string(),
  lines: z
    .array(z.object({ variantId: z.string(), quantity: z.int().positive() }))
    .min(1)
    .max(200),
  codes: z.array(z.string()).max(10).optional(),
  customerId: z.string().max(200).nullish(),
  segmentIds: z.array(z.string()).max(50).optional(),
  /** Whether it is the customer's first order; not known counts as no. */
  firstOrder: z.boolean().nullish(),
});
const redemptions = z.object({
  /** Empty where no promotion applies. */
  redemptions: z.array(
    z.object({
      id: z.string(),
      promotionId: z.string(),
      status: z.enum(['RESERVED', 'COMMITTED', 'RELEASED', 'EXPIRED']),
      amount: moneySchema,
      expiresAt: z.iso.datetime(),
    }),
  ),
});
const order = z.object({ orderId: z.string().min(1).max(200) });

export const promotionEvaluateRpc = defineRpc({
  name: 'catalog-pricing.promotion.evaluate',
  description:
    'What promotions make of a basket: lines after discounts, and what each promotion came to. Counts nothing.',
  request: z.object({ basket, at: z.iso.datetime().nullish() }),
  reply: z.object({
    lines: z.array(
      z.object({
        variantId: z.string(),
        quantity: z.int(),
        vatPercent: z.string(),
        gross: moneySchema,
        net: moneySchema,
        tax: moneySchema,
        discounts: z.array(z.object({ promotionId: z.string(), amount: moneySchema })),
      }),
    ),
    trace: z.array(z.object({ promotionId: z.string(), name: z.string(), reason: z.string(), discount: moneySchema })),
    discount: moneySchema,
    totals: z.object({ net: moneySchema, tax: moneySchema, gross: moneySchema }),
    unpricedVariantIds: z.array(z.string()),
    unknownCodes: z.array(z.string()),
  }),
});

/** Holds what applies; the same order with the same basket again gives the same uses. */
export const promotionReserveRpc = defineRpc({
  name: 'catalog-pricing.promotion.reserve',
  description:
    'Holds one use of every promotion that applies to the basket of an order, for a while; refuses where the discount is another than expected or a limit is reached at this moment. An order without any has nothing to commit.',
  request: order.extend({
    basket,
    /** The discount that the buyer was shown. */
    expectedDiscount: moneySchema.nullish(),
    minutes: z.int().min(1).max(1_440).optional(),
  }),
  reply: redemptions,
});

export const promotionCommitRpc = defineRpc({
  name: 'catalog-pricing.promotion.commit',
  description: 'Uses for good what an order holds; doing it again changes nothing.',
  request: order,
  reply: redemptions,
});

export const promotionReleaseRpc = defineRpc({
  name: 'catalog-pricing.promotion.release',
  description: 'Gives back what an order holds; doing it again changes nothing.',
  request: order,
  reply: redemptions,
});

export const promotionEvents = [
  promotionSaved,
  promotionStatusChanged,
  promotionCodesAdded,
  promotionsReserved,
  promotionsCommitted,
  promotionsReleased,
] as const;

export const promotionPermissions = definePermissions('catalog-pricing', {
  'catalog-pricing.promotion.read': 'See promotions and their codes.',
  'catalog-pricing.promotion.write': 'Write promotions, activate, pause and end them, make codes.',
  'catalog-pricing.promotion.redeem': 'Hold, use and give back promotions for orders.',
});

/** What each operation asks of its caller. */
export const promotionOperations = defineOperations({
  promotions: 'catalog-pricing.promotion.read',
  promotion: 'catalog-pricing.promotion.read',
  promotionCodes: 'catalog-pricing.promotion.read',
  evaluatePromotions: 'catalog-pricing.price.read',
  createPromotion: 'catalog-pricing.promotion.write',
  updatePromotion: 'catalog-pricing.promotion.write',
  changePromotionStatus: 'catalog-pricing.promotion.write',
  addPromotionCode: 'catalog-pricing.promotion.write',
  generatePromotionCodes: 'catalog-pricing.promotion.write',
  reservePromotions: 'catalog-pricing.promotion.redeem',
  commitPromotions: 'catalog-pricing.promotion.redeem',
  releasePromotions: 'catalog-pricing.promotion.redeem',
});

/** Error codes of promotions, each with its meaning. */
export const promotionErrors = {
  PROMOTION_INVALID: 'The promotion could not mean anything; the path says where.',
  PROMOTION_NOT_DRAFT: 'Only a draft is changed: what is active is paused or ended, never edited.',
  PROMOTION_TOO_MANY: 'At most 200 promotions are active at once.',
  PROMOTION_CODE_MALFORMED: 'A code has 4 to 40 letters and digits.',
  PROMOTION_CODE_TAKEN: 'The brand has this code already.',
  PROMOTION_CODES_TOO_MANY: 'At most 10,000 codes are made at once.',
  PROMOTION_USED_UP: 'A promotion was used up by another order at the same moment: evaluate the basket again.',
  PROMOTION_DISCOUNT_CHANGED: 'The promotions give another discount than expected: evaluate the basket again.',
  REDEMPTION_DIFFERS: 'The order holds promotions for another basket already: release them first.',
  REDEMPTION_UNKNOWN: 'The order holds no promotions.',
  REDEMPTION_ENDED: 'What the order held was given back or has expired.',
  REDEMPTION_COMMITTED: 'The order was placed with its promotions: they are not given back.',
} as const;
