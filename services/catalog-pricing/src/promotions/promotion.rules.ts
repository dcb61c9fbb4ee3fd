import { defineTransitions, divideRounded, DomainError, formatScaled, Money, parseScaled } from '@mh-os/kernel';
import type { PromotionConditions, PromotionReward, PromotionStatus } from './promotion.types.ts';

export const PROMOTION_ACTIONS = ['ACTIVATE', 'ASK', 'APPROVE', 'REFUSE', 'PAUSE', 'RESUME', 'END'] as const;
export type PromotionAction = (typeof PROMOTION_ACTIONS)[number];

/** Life of a promotion. What is active is never changed, only paused or ended: what was promised is promised. */
export const promotionLife = defineTransitions<PromotionStatus, PromotionAction>('Promotion', {
  DRAFT: { ACTIVATE: 'ACTIVE', ASK: 'PENDING' },
  PENDING: { APPROVE: 'ACTIVE', REFUSE: 'DRAFT' },
  ACTIVE: { PAUSE: 'PAUSED', END: 'ENDED' },
  PAUSED: { RESUME: 'ACTIVE', END: 'ENDED' },
  ENDED: {},
});

/** Most codes that are made at once. */
export const MOST_CODES = 10_000;
const MOST_PIECES = 1_000;
const WHOLE = 10_000n;

function refuse(path: string, message: string): never {
  throw new DomainError('PROMOTION_INVALID', message, { path: [path] });
}

/** A percentage above zero up to a hundred, with two decimals. */
export function promotionPercent(text: string, path = 'percent'): string {
  const scaled = parseScaled(text, 2);
  return scaled > 0n && scaled <= WHOLE ? formatScaled(scaled, 2) : refuse(path, 'A percentage is from 0.01 to 100.');
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= MOST_PIECES;

/** Refuses a reward that could not mean anything. */
export function assertReward(reward: PromotionReward): void {
  if (reward.kind === 'FIXED_AMOUNT' && reward.amount.minorUnits <= 0n)
    refuse('amount', 'The amount off is more than zero.');
  if (reward.kind === 'BUY_X_GET_Y' && !(isCount(reward.buy) && isCount(reward.get)))
    refuse('buy', `Pieces to buy and to get are from 1 to ${MOST_PIECES}.`);
  if (reward.kind === 'BUNDLE_PRICE') {
    if (reward.items.length === 0 || reward.items.length > 20)
      refuse('items', 'A bundle has 1 to 20 different variants.');
    if (new Set(reward.items.map((item) => item.variantId)).size < reward.items.length)
      refuse('items', 'A bundle names a variant once.');
    if (!reward.items.every((item) => isCount(item.quantity)))
      refuse('items', `Pieces of a bundle are from 1 to ${MOST_PIECES}.`);
    if (reward.price.minorUnits < 0n) refuse('price', 'The price of a bundle is not below zero.');
  }
  if ('mostTimes' in reward && reward.mostTimes !== null && !isCount(reward.mostTimes))
    refuse('mostTimes', `It is given 1 to ${MOST_PIECES} times an order, or without limit.`);
}

/** Refuses conditions that no basket could meet. */
export function assertConditions({ from, to, minimumBasket }: PromotionConditions): void {
  if (from && to && from >= to) refuse('to', 'A promotion ends after it begins.');
  if (minimumBasket && minimumBasket.minorUnits <= 0n) refuse('minimumBasket', 'A smallest basket is more than zero.');
}

/**
 * The largest share of one piece's price, in hundredths of a percent, that a promotion can take off: what guardrails judge it
 * by. A fixed amount weighs most on the smallest basket that gets it. A bundle's share is worked out from its prices.
 */
export function deepestShare(reward: PromotionReward, minimumBasket: Money | null, price: Money): bigint | null {
  if (reward.kind === 'PERCENTAGE') return parseScaled(reward.percent, 2);
  if (reward.kind === 'BUY_X_GET_Y')
    return divideRounded(BigInt(reward.get) * parseScaled(reward.percent, 2), BigInt(reward.buy + reward.get));
  if (reward.kind === 'BUNDLE_PRICE') return null;
  const least = [price.minorUnits, minimumBasket?.minorUnits ?? 0n].reduce((a, b) => (b > a ? b : a));
  return least <= reward.amount.minorUnits ? WHOLE : divideRounded(reward.amount.minorUnits * WHOLE, least);
}

/** A price with a share of it taken off. */
export function without(price: Money, share: bigint): Money {
  return Money.of(price.minorUnits - divideRounded(price.minorUnits * share, WHOLE), price.currency);
}

/** A code as it is compared: letter case, blanks and hyphens do not matter to who types it in. */
export function codeKey(text: string): string {
  return text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
}

/** A code that a person chose: 4 to 40 letters and digits. */
export function assertCode(text: string): string {
  const key = codeKey(text);
  if (/^[\p{L}\p{N}]{4,40}$/u.test(key)) return key;
  throw new DomainError(
    'PROMOTION_CODE_MALFORMED',
    'A code has 4 to 40 letters and digits; blanks and hyphens do not count.',
    {
      path: ['code'],
    },
  );
}

/** Without what people confuse: I and 1, O and 0. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A code of 12 signs, 60 bits, of random bytes: `7K3M-Q9TW-X2RB`. Thirty-two signs divide 256, so none is likelier. */
export function codeFrom(bytes: Uint8Array): string {
  const signs = [...bytes.slice(0, 12)].map((byte) => SIGNS[byte % SIGNS.length]);
  return [signs.slice(0, 4), signs.slice(4, 8), signs.slice(8, 12)].map((part) => part.join('')).join('-');
}
