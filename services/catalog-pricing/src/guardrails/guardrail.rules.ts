import { formatScaled, type Money, Money as MoneyValue, parseScaled, type UnitPrice } from '@mh-os/kernel';
import { lowestNet, marginPercent, marginScaled, reachesMargin } from './margin.rules.ts';

export const GUARDRAIL_POLICIES = ['BLOCK', 'REQUIRE_APPROVAL', 'WARN'] as const;
export type GuardrailPolicy = (typeof GUARDRAIL_POLICIES)[number];

/** From harmless to forbidding: the order in which outcomes weigh. */
export const GUARDRAIL_OUTCOMES = ['PASSED', 'NEAR', 'WARNED', 'NEEDS_APPROVAL', 'BLOCKED'] as const;
export type GuardrailOutcome = (typeof GUARDRAIL_OUTCOMES)[number];

/** Why a verdict is what it is. */
export const GUARDRAIL_REASONS = ['MARGIN', 'COST_MISSING', 'COST_CURRENCY'] as const;
export type GuardrailReason = (typeof GUARDRAIL_REASONS)[number];

export const GUARDRAIL_KINDS = ['MINIMUM_MARGIN'] as const;
export type GuardrailKind = (typeof GUARDRAIL_KINDS)[number];

/** A guardrail as rules see it. */
export interface Guardrail {
  readonly id: string;
  readonly kind: GuardrailKind;
  /** Null: holds in every channel. */
  readonly channelId: string | null;
  /** Percent as plain decimal, `30.00`. */
  readonly minimumMarginPercent: string;
  readonly policy: GuardrailPolicy;
  readonly active: boolean;
}

/** What one guardrail says about one price. */
export interface GuardrailVerdict {
  readonly guardrailId: string;
  readonly policy: GuardrailPolicy;
  readonly outcome: GuardrailOutcome;
  readonly reason: GuardrailReason;
  readonly message: string;
  /** Percent that the guardrail asks for. */
  readonly limit: string;
  /** Percent that the price has; null where it cannot be known. */
  readonly actual: string | null;
}

/** A price to judge. */
export interface PriceToJudge {
  readonly channelId: string;
  readonly net: Money;
  readonly cost: UnitPrice | null;
}

/** Points above the minimum within which a price counts as near to it. */
const NEAR_POINTS = 200n;

const BREACH: Readonly<Record<GuardrailPolicy, GuardrailOutcome>> = {
  BLOCK: 'BLOCKED',
  REQUIRE_APPROVAL: 'NEEDS_APPROVAL',
  WARN: 'WARNED',
};

/**
 * Judges a price by every active guardrail of its channel, in order of their ids (P7). A margin that cannot be known, for
 * want of a cost in the price's currency, counts as a breach: else leaving out the cost would be the way around a guardrail.
 */
export function judgePrice(price: PriceToJudge, guardrails: readonly Guardrail[]): GuardrailVerdict[] {
  return guardrails
    .filter((one) => one.active && (one.channelId === null || one.channelId === price.channelId))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((one) => judgeMargin(price, one));
}

function judgeMargin({ net, cost }: PriceToJudge, guardrail: Guardrail): GuardrailVerdict {
  const { id: guardrailId, policy, minimumMarginPercent: limit } = guardrail;
  const minimum = parseScaled(limit, 2);
  const breach = { guardrailId, policy, limit, outcome: BREACH[policy] };
  if (!cost)
    return {
      ...breach,
      reason: 'COST_MISSING',
      actual: null,
      message: 'No cost is known, so the margin cannot be judged: set the cost first.',
    };
  if (cost.currency !== net.currency)
    return {
      ...breach,
      reason: 'COST_CURRENCY',
      actual: null,
      message: `The cost is in ${cost.currency}, the price in ${net.currency}: the margin cannot be judged.`,
    };
  const actual = marginPercent(net, cost);
  if (!reachesMargin(net, cost, minimum))
    return { ...breach, reason: 'MARGIN', actual, message: belowMessage(net, cost, minimum, actual, limit) };
  const near = marginScaled(net, cost) < minimum + NEAR_POINTS;
  const distance = formatScaled(marginScaled(net, cost) - minimum, 2);
  return {
    guardrailId,
    policy,
    limit,
    actual,
    reason: 'MARGIN',
    outcome: near ? 'NEAR' : 'PASSED',
    message: `The margin of ${actual} % is ${near ? `only ${distance} points` : `${distance} points`} above the minimum of ${limit} %.`,
  };
}

function belowMessage(net: Money, cost: UnitPrice, minimum: bigint, actual: string, limit: string): string {
  const lowest = lowestNet(cost, minimum, net.exponent);
  const allowed =
    lowest === null ? '' : ` The lowest net price allowed is ${MoneyValue.of(lowest, net.currency).toString()}.`;
  return `The margin of ${actual} % is below the minimum of ${limit} %.${allowed}`;
}

/** The weightiest outcome; PASSED where there is none. */
export function worstOutcome(outcomes: Iterable<GuardrailOutcome>): GuardrailOutcome {
  let worst = 0;
  for (const outcome of outcomes) worst = Math.max(worst, GUARDRAIL_OUTCOMES.indexOf(outcome));
  return GUARDRAIL_OUTCOMES[worst] ?? 'PASSED';
}
