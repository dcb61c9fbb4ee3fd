import { Money } from '@mh-os/kernel';
import { taxedPrice } from '../vat/vat.rules.ts';
import { matches, setSide, takeOff } from './reward.rules.ts';
import type {
  DiscountedLine,
  Promotion,
  PromotionAnswer,
  PromotionBasket,
  PromotionLine,
  PromotionReason,
} from './promotion.types.ts';

/** What some promotions, one after the other, leave of a basket. */
interface Outcome {
  readonly applied: readonly Promotion[];
  readonly parts: ReadonlyMap<string, readonly bigint[]>;
  readonly refused: ReadonlyMap<string, PromotionReason>;
  readonly total: bigint;
}

/** Why a promotion does not concern a basket at all; null where it does. The first reason that a person could act on. */
export function ineligible(promotion: Promotion, basket: PromotionBasket): PromotionReason | null {
  const { conditions, status, room } = promotion;
  if (status !== 'ACTIVE') return 'NOT_ACTIVE';
  if (conditions.from && basket.at < conditions.from) return 'NOT_YET';
  if (conditions.to && basket.at >= conditions.to) return 'OVER';
  if (conditions.channelIds.length > 0 && !conditions.channelIds.includes(basket.channelId)) return 'OTHER_CHANNEL';
  if (promotion.currency !== basket.currency) return 'OTHER_CURRENCY';
  if (conditions.segmentIds.length > 0 && !basket.segmentIds.some((id) => conditions.segmentIds.includes(id)))
    return 'OTHER_SEGMENT';
  if (conditions.firstOrderOnly && basket.firstOrder !== true) return 'FIRST_ORDER_ONLY';
  if (conditions.needsCode && !promotion.code) return 'CODE_NEEDED';
  if (promotion.code?.usesLeft !== null && promotion.code !== null && promotion.code.usesLeft <= 0)
    return 'CODE_USED_UP';
  if (room.uses !== null && room.uses <= 0) return 'USED_UP';
  if (promotion.perCustomer && basket.customerId === null) return 'CUSTOMER_NEEDED';
  if (room.customerUses !== null && room.customerUses <= 0) return 'USED_UP_BY_CUSTOMER';
  if (conditions.minimumBasket && worthOf(basket) < conditions.minimumBasket.minorUnits) return 'MINIMUM_NOT_REACHED';
  const bundled = promotion.reward.kind === 'BUNDLE_PRICE';
  return bundled || basket.lines.some((line) => matches(promotion.scope, line)) ? null : 'NO_MATCHING_LINES';
}

/** What the whole basket costs before any discount. */
export function worthOf({ lines }: Pick<PromotionBasket, 'lines'>): bigint {
  return lines.reduce((sum, line) => sum + setSide(line).minorUnits, 0n);
}

/** One order for everyone: by priority, then by id. */
export function inOrder(a: Promotion, b: Promotion): number {
  return a.priority - b.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Applies promotions one after the other to what the ones before have left. */
function applyAll(promotions: readonly Promotion[], lines: readonly PromotionLine[]): Outcome {
  const left = lines.map((line) => setSide(line).minorUnits);
  const parts = new Map<string, readonly bigint[]>();
  const refused = new Map<string, PromotionReason>();
  let total = 0n;
  for (const promotion of [...promotions].sort(inOrder)) {
    const off = takeOff(
      promotion,
      lines.map((line, at) => ({ line, left: left[at] ?? 0n })),
    );
    const sum = off.reduce((a, b) => a + b, 0n);
    const budget = promotion.room.budget?.minorUnits ?? null;
    if (sum === 0n) refused.set(promotion.id, 'NOTHING_TO_TAKE_OFF');
    // In full or not at all: half of what was promised would be another promotion.
    else if (budget !== null && sum > budget) refused.set(promotion.id, 'BUDGET_TOO_SMALL');
    else {
      parts.set(promotion.id, off);
      off.forEach((part, at) => (left[at] = (left[at] ?? 0n) - part));
      total += sum;
    }
  }
  return { applied: promotions.filter((one) => parts.has(one.id)).sort(inOrder), parts, refused, total };
}

/**
 * The sets of promotions that may apply together: one exclusive one alone; or all stackable ones with at most one of those
 * of which the best counts. Which set it is decides what the buyer saves; of equal ones the first in this order.
 */
export function allowedSets(eligible: readonly Promotion[]): Promotion[][] {
  const of = (combination: Promotion['combination']): Promotion[] =>
    eligible.filter((one) => one.combination === combination).sort(inOrder);
  const stackable = of('STACKABLE');
  return [stackable, ...of('BEST_OF').map((one) => [...stackable, one]), ...of('EXCLUSIVE').map((one) => [one])];
}

/**
 * Evaluates promotions over a basket: pure, and the same in whatever order lines and promotions come. Discounts are
 * taken on the side that prices are set on; the other side follows by the rule of every price (P11).
 */
export function evaluatePromotions(basket: PromotionBasket, promotions: readonly Promotion[]): PromotionAnswer {
  // Largest remainder breaks ties by place: one order for everyone.
  const lines = [...basket.lines].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const reasons = new Map(promotions.map((one) => [one.id, ineligible(one, basket)]));
  const eligible = promotions.filter((one) => reasons.get(one.id) === null);
  const outcomes = allowedSets(eligible).map((set) => applyAll(set, lines));
  const best = outcomes.reduce((a, b) => (b.total > a.total ? b : a));
  const trace = [...promotions].sort(inOrder).map((promotion) => {
    const parts = best.parts.get(promotion.id);
    const reason =
      reasons.get(promotion.id) ?? (parts ? 'APPLIED' : (best.refused.get(promotion.id) ?? alone(promotion, lines)));
    const discount = Money.of(parts?.reduce((a, b) => a + b, 0n) ?? 0n, basket.currency);
    return { promotionId: promotion.id, name: promotion.name, reason, codeId: promotion.code?.id ?? null, discount };
  });
  const byKey = new Map(lines.map((line, at) => [line.key, discounted(line, at, best)]));
  return {
    lines: basket.lines.map((line) => byKey.get(line.key)!),
    trace,
    discount: Money.of(best.total, basket.currency),
  };
}

/** Why one that is not of the best set is not: it lost, or would not have given anything itself. */
function alone(promotion: Promotion, lines: readonly PromotionLine[]): PromotionReason {
  return applyAll([promotion], lines).refused.get(promotion.id) ?? 'OUTDONE';
}

function discounted(line: PromotionLine, at: number, { applied, parts }: Outcome): DiscountedLine {
  const discounts = applied.flatMap((promotion) => {
    const part = parts.get(promotion.id)?.[at] ?? 0n;
    return part === 0n ? [] : [{ promotionId: promotion.id, amount: Money.of(part, setSide(line).currency) }];
  });
  const off = discounts.reduce((sum, one) => sum + one.amount.minorUnits, 0n);
  const paid = Money.of(setSide(line).minorUnits - off, setSide(line).currency);
  const { key, variantId, quantity, total } = line;
  return { key, variantId, quantity, discounts, before: total, after: taxedPrice(paid, total.basis, total.vatPercent) };
}
