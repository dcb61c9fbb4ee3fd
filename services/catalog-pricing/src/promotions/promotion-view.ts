import { toMoneyType } from '@mh-os/graphql';
import { Money } from '@mh-os/kernel';
import type { PromotionType } from './promotion.type.ts';
import type { PromotionRow } from './promotions.read-model.ts';

/** A promotion as the graph shows it. */
export function toPromotionType(row: PromotionRow): PromotionType {
  const { reward, currency, minimumBasketMinor, budgetMinor, usedMinor, ...rest } = row;
  const money = (minor: string | null | undefined) =>
    minor === null || minor === undefined ? null : toMoneyType(Money.of(BigInt(minor), currency));
  return {
    ...rest,
    ...{ currency, minimumBasket: money(minimumBasketMinor), budget: money(budgetMinor), used: money(usedMinor)! },
    ...{
      percent: reward.percent ?? null,
      amount: money(reward.amountMinor),
      buy: reward.buy ?? null,
      get: reward.get ?? null,
    },
    ...{
      bundleItems: [...(reward.items ?? [])],
      bundlePrice: money(reward.priceMinor),
      mostTimes: reward.mostTimes ?? null,
    },
    ...{
      variantIds: [...row.scope.variantIds],
      productIds: [...row.scope.productIds],
      categoryIds: [...row.scope.categoryIds],
    },
  };
}
