import { divideRounded, formatScaled, UnitPrice, type Money } from '@mh-os/kernel';

/** Percent with two decimals. */
const SCALE = 2;
const PERCENT = 10_000n;

/**
 * The margin of a net price in hundredths of a percent, rounded half away from zero.
 *
 * The house has one definition: **margin = (net − cost) / net**, the share of the net price that is left after the cost
 * (the "Handelsspanne" of the trade), for guardrails and for what people see alike. The mark-up on cost, `cost × (1 + m)`,
 * is another figure and is used nowhere: a minimum margin of 30 % on a cost of 7.00 means a net price of 10.00, not 9.10.
 */
export function marginScaled(net: Money, cost: UnitPrice): bigint {
  const price = UnitPrice.fromMoney(net).scaled;
  return divideRounded((price - cost.scaled) * PERCENT, price);
}

/** The margin as a plain decimal percentage, e.g. `41.25`. */
export function marginPercent(net: Money, cost: UnitPrice): string {
  return formatScaled(marginScaled(net, cost), SCALE);
}

/** Whether a net price reaches a margin of `minimum` (hundredths of a percent); exact, without rounding. */
export function reachesMargin(net: Money, cost: UnitPrice, minimum: bigint): boolean {
  const price = UnitPrice.fromMoney(net).scaled;
  return (price - cost.scaled) * PERCENT >= minimum * price;
}

/** The lowest net price, in minor units of the currency, that reaches the margin: cost / (1 − m), rounded up. */
export function lowestNet(cost: UnitPrice, minimum: bigint, exponent: number): bigint | null {
  if (minimum >= PERCENT) return null;
  const numerator = cost.scaled * PERCENT * 10n ** BigInt(exponent);
  const denominator = (PERCENT - minimum) * 10_000n;
  return (numerator + denominator - 1n) / denominator;
}
