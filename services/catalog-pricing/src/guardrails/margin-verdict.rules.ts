import { formatScaled, type Money, Money as MoneyValue, parseScaled, type UnitPrice } from '@mh-os/kernel';
import type { Guardrail, GuardrailVerdict, PriceToJudge } from './guardrail.types.ts';
import { lowestNet, marginPercent, marginScaled, reachesMargin } from './margin.rules.ts';
import { type Finding, verdictOf } from './verdict.rules.ts';

/** Points above the minimum within which a price counts as near to it. */
const NEAR_POINTS = 200n;

/**
 * A margin that cannot be known, for want of a cost in the price's currency, counts as a breach: else leaving out the cost
 * would be the way around a guardrail.
 */
function unknownCost(net: Money, cost: UnitPrice | null, limit: string): Finding | null {
  if (!cost)
    return {
      ...{ outcome: 'BREACH', reason: 'COST_MISSING', limit },
      message: 'No cost is known, so the margin cannot be judged: set the cost first.',
    };
  if (cost.currency === net.currency) return null;
  return {
    ...{ outcome: 'BREACH', reason: 'COST_CURRENCY', limit },
    params: { costCurrency: cost.currency, priceCurrency: net.currency },
    message: `The cost is in ${cost.currency}, the price in ${net.currency}: the margin cannot be judged.`,
  };
}

/** The net price leaves at least the minimum margin. */
export function judgeMargin({ net, cost }: PriceToJudge, guardrail: Guardrail): GuardrailVerdict {
  const limit = guardrail.minimumMarginPercent ?? '0.00';
  const unknown = unknownCost(net, cost, limit);
  if (unknown || !cost) return verdictOf(guardrail, unknown!);
  const minimum = parseScaled(limit, 2);
  const actual = marginPercent(net, cost);
  if (!reachesMargin(net, cost, minimum)) return verdictOf(guardrail, below(net, cost, minimum, actual, limit));
  const near = marginScaled(net, cost) < minimum + NEAR_POINTS;
  const distance = formatScaled(marginScaled(net, cost) - minimum, 2);
  return verdictOf(guardrail, {
    ...{ outcome: near ? 'NEAR' : 'PASSED', reason: 'MARGIN', limit, actual, params: { limit, actual, distance } },
    message: `The margin of ${actual} % is ${near ? `only ${distance} points` : `${distance} points`} above the minimum of ${limit} %.`,
  });
}

function below(net: Money, cost: UnitPrice, minimum: bigint, actual: string, limit: string): Finding {
  const scaled = lowestNet(cost, minimum, net.exponent);
  const lowest = scaled === null ? null : MoneyValue.of(scaled, net.currency);
  const allowed = lowest === null ? '' : ` The lowest net price allowed is ${lowest.toString()}.`;
  return {
    ...{ outcome: 'BREACH', reason: 'MARGIN', limit, actual },
    params: { limit, actual, ...(lowest ? { lowest: lowest.decimal, currency: lowest.currency } : {}) },
    message: `The margin of ${actual} % is below the minimum of ${limit} %.${allowed}`,
  };
}

/** The net price is not below the cost. */
export function judgeBelowCost({ net, cost }: PriceToJudge, guardrail: Guardrail): GuardrailVerdict {
  const unknown = unknownCost(net, cost, '0.00');
  if (unknown || !cost) return verdictOf(guardrail, unknown!);
  const actual = marginPercent(net, cost);
  const kept = reachesMargin(net, cost, 0n);
  const params = { cost: cost.decimal, price: net.decimal, currency: net.currency, actual };
  return verdictOf(guardrail, {
    ...{ outcome: kept ? 'PASSED' : 'BREACH', reason: 'BELOW_COST', limit: '0.00', actual, params },
    message: kept
      ? `The net price of ${net.toString()} is not below the cost of ${cost.toString()}.`
      : `The net price of ${net.toString()} is below the cost of ${cost.toString()}.`,
  });
}
