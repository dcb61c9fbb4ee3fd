import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent, moneySchema } from '../define.ts';

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
