import { Money } from '@mh-os/kernel';
import type { BundleItem, PromotionReward } from './promotion.types.ts';

/** A reward as plain JSON: amounts in minor units as text, in the currency of the promotion. */
export interface StoredReward {
  readonly percent?: string;
  readonly amountMinor?: string;
  readonly buy?: number;
  readonly get?: number;
  readonly items?: readonly BundleItem[];
  readonly priceMinor?: string;
  readonly mostTimes?: number | null;
}

export function toStored(reward: PromotionReward): StoredReward {
  if (reward.kind === 'PERCENTAGE') return { percent: reward.percent };
  if (reward.kind === 'FIXED_AMOUNT') return { amountMinor: reward.amount.minorUnits.toString() };
  const { mostTimes } = reward;
  if (reward.kind === 'BUNDLE_PRICE')
    return {
      items: reward.items.map(({ variantId, quantity }) => ({ variantId, quantity })),
      priceMinor: reward.price.minorUnits.toString(),
      mostTimes,
    };
  return { buy: reward.buy, get: reward.get, percent: reward.percent, mostTimes };
}

export function fromStored(kind: PromotionReward['kind'], stored: StoredReward, currency: string): PromotionReward {
  const {
    percent = '0.00',
    amountMinor = '0',
    buy = 1,
    get = 1,
    items = [],
    priceMinor = '0',
    mostTimes = null,
  } = stored;
  if (kind === 'PERCENTAGE') return { kind, percent };
  if (kind === 'FIXED_AMOUNT') return { kind, amount: Money.of(BigInt(amountMinor), currency) };
  if (kind === 'BUY_X_GET_Y') return { kind, buy, get, percent, mostTimes };
  return { kind, items, price: Money.of(BigInt(priceMinor), currency), mostTimes };
}
