import { divideRounded, Money, parseScaled } from '@mh-os/kernel';
import type { Promotion, PromotionLine, PromotionReward, PromotionScope } from './promotion.types.ts';

const WHOLE = 10_000n;

/** A line with what is left to pay of it, in minor units on the side that its price was set on. */
export interface OpenLine {
  readonly line: PromotionLine;
  readonly left: bigint;
}

/** What is paid for a line on the side that its price was set on. */
export function setSide({ total }: PromotionLine): Money {
  return total.basis === 'GROSS' ? total.gross : total.net;
}

/** Whether a promotion looks at a line. */
export function matches(scope: PromotionScope, line: PromotionLine): boolean {
  const { variantIds, productIds, categoryIds } = scope;
  if (variantIds.length + productIds.length + categoryIds.length === 0) return true;
  return (
    variantIds.includes(line.variantId) ||
    productIds.includes(line.productId) ||
    line.categoryIds.some((id) => categoryIds.includes(id))
  );
}

/** What a promotion takes off each line, by the line's place; nothing below zero, whatever other promotions left. */
export function takeOff({ reward, scope, currency }: Promotion, lines: readonly OpenLine[]): bigint[] {
  const open = lines.map((one) =>
    reward.kind === 'BUNDLE_PRICE' || matches(scope, one.line) ? one : { ...one, left: 0n },
  );
  const none = lines.map(() => 0n);
  const weights = weightsOf(reward, open);
  const worth = weights.reduce((sum, weight) => sum + weight, 0n);
  if (worth <= 0n) return none;
  const total = amountOf(reward, worth, open);
  if (total <= 0n) return none;
  // Largest remainder (F9): a part is never more than its weight, for weights are what is left.
  return Money.of(total, currency)
    .allocate(weights)
    .map((part) => part.minorUnits);
}

/** The worth, line by line, that a reward speaks of. */
function weightsOf(reward: PromotionReward, lines: readonly OpenLine[]): bigint[] {
  if (reward.kind === 'BUY_X_GET_Y')
    return worthOf(lines, cheapestPieces(lines, reward.buy, reward.get, reward.mostTimes));
  if (reward.kind !== 'BUNDLE_PRICE') return lines.map((one) => one.left);
  const sets = setsIn(reward, lines);
  const wanted = new Map(reward.items.map((item) => [item.variantId, item.quantity * sets]));
  const taken = lines.map(({ line }) => {
    const pieces = Math.min(line.quantity, wanted.get(line.variantId) ?? 0);
    wanted.set(line.variantId, (wanted.get(line.variantId) ?? 0) - pieces);
    return pieces;
  });
  return worthOf(lines, taken);
}

/** What some pieces of each line are worth. */
const worthOf = (lines: readonly OpenLine[], pieces: readonly number[]): bigint[] =>
  lines.map(({ line, left }, at) => divideRounded(left * BigInt(pieces[at] ?? 0), BigInt(line.quantity)));

function amountOf(reward: PromotionReward, worth: bigint, lines: readonly OpenLine[]): bigint {
  const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
  if (reward.kind === 'FIXED_AMOUNT') return least(reward.amount.minorUnits, worth);
  if (reward.kind === 'BUNDLE_PRICE') return worth - reward.price.minorUnits * BigInt(setsIn(reward, lines));
  return least(divideRounded(worth * parseScaled(reward.percent, 2), WHOLE), worth);
}

function setsIn(reward: Extract<PromotionReward, { kind: 'BUNDLE_PRICE' }>, lines: readonly OpenLine[]): number {
  const there = new Map<string, number>();
  for (const { line } of lines) there.set(line.variantId, (there.get(line.variantId) ?? 0) + line.quantity);
  const sets = reward.items.map((item) => Math.floor((there.get(item.variantId) ?? 0) / item.quantity));
  return Math.min(...sets, reward.mostTimes ?? Infinity);
}

/** How many pieces of each line are among the cheapest `get` of every `buy + get`; of equally dear ones the first by key. */
function cheapestPieces(lines: readonly OpenLine[], buy: number, get: number, mostTimes: number | null): number[] {
  const matching = lines.map((one, at) => ({ ...one, at })).filter((one) => one.left > 0n);
  const pieces = matching.reduce((sum, one) => sum + one.line.quantity, 0);
  let free = Math.min(Math.floor(pieces / (buy + get)), mostTimes ?? Infinity) * get;
  const order = matching.sort((a, b) => byPiece(a, b) || (a.line.key < b.line.key ? -1 : 1));
  const taken = lines.map(() => 0);
  for (const { line, at } of order) {
    taken[at] = Math.min(free, line.quantity);
    free -= taken[at];
  }
  return taken;
}

function byPiece(a: OpenLine, b: OpenLine): number {
  const [left, right] = [a.left * BigInt(b.line.quantity), b.left * BigInt(a.line.quantity)];
  return left < right ? -1 : left > right ? 1 : 0;
}
