import type { Money } from '@mh-os/kernel';
import type { PromotionTrace } from './promotion.types.ts';

/** What a promotion takes off a line, as services are told. */
export const toDiscount = ({ promotionId, amount }: { readonly promotionId: string; readonly amount: Money }) => ({
  promotionId,
  amount: amount.toJSON(),
});

/** What a promotion came to, as services are told. */
export const toTrace = ({ promotionId, name, reason, discount }: PromotionTrace) => ({
  ...{ promotionId, name, reason, discount: discount.toJSON() },
});
