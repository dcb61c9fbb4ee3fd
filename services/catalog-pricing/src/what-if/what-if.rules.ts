import { divideRounded, Money, UnitPrice } from '@mh-os/kernel';
import type { Elasticity } from './elasticity.rules.ts';

/** An expectation with the ends of its 95 % interval. */
export interface Range<T> {
  readonly expected: T;
  readonly low: T;
  readonly high: T;
}

/** A proposed price with what was sold at the one in force. Units in thousandths. */
export interface WhatIfLine {
  readonly units: bigint;
  readonly netBefore: Money;
  readonly netAfter: Money;
  readonly cost: UnitPrice | null;
  readonly elasticity: Elasticity | null;
}

/** What a price would have meant for the last period. */
export interface LineEffect {
  readonly unitsBefore: bigint;
  readonly unitsAfter: Range<bigint>;
  readonly revenueBefore: Money;
  readonly revenueAfter: Range<Money>;
  readonly marginBefore: Money | null;
  readonly marginAfter: Range<Money> | null;
  /** The price lies outside of those that were ever seen: what follows is a guess. */
  readonly beyondSeenPrices: boolean;
}

/** Decimals of units. */
export const UNIT_SCALE = 3;
const UNIT = 10n ** BigInt(UNIT_SCALE);

/** The effect of one line: with an elasticity by it and its interval, without one at unchanged units. */
export function effectOf({ units, netBefore, netAfter, cost, elasticity }: WhatIfLine): LineEffect {
  const usable = elasticity && elasticity.reason === null ? elasticity : null;
  const ratio = Number(netAfter.decimal) / Number(netBefore.decimal);
  const at = (slope: number | null): bigint =>
    slope === null ? units : BigInt(Math.round(Number(units) * ratio ** slope));
  const unitsAfter = ordered(at(usable?.value ?? null), at(usable?.low ?? null), at(usable?.high ?? null));
  const known = cost?.currency === netAfter.currency ? cost : null;
  const marginAt =
    (net: Money) =>
    (of: bigint): Money =>
      marginOf(of, net, known!);
  return {
    unitsBefore: units,
    unitsAfter,
    revenueBefore: revenueOf(units, netBefore),
    revenueAfter: mapped(unitsAfter, (of) => revenueOf(of, netAfter)),
    marginBefore: known && marginAt(netBefore)(units),
    marginAfter: known && mapped(unitsAfter, marginAt(netAfter)),
    beyondSeenPrices: usable !== null && isBeyond(netAfter, usable),
  };
}

/** Price per unit is compared in the currency's own units. */
function isBeyond(net: Money, { lowestPrice, highestPrice }: Elasticity): boolean {
  const price = Number(net.decimal);
  return (lowestPrice !== null && price < lowestPrice) || (highestPrice !== null && price > highestPrice);
}

function ordered(expected: bigint, a: bigint, b: bigint): Range<bigint> {
  return { expected, low: a < b ? a : b, high: a < b ? b : a };
}

/** A margin falls with units where it is negative, so the ends are put in order again. */
function mapped(range: Range<bigint>, of: (units: bigint) => Money): Range<Money> {
  const [a, b] = [of(range.low), of(range.high)];
  return { expected: of(range.expected), low: a.compare(b) <= 0 ? a : b, high: a.compare(b) <= 0 ? b : a };
}

function revenueOf(units: bigint, net: Money): Money {
  return Money.of(divideRounded(units * net.minorUnits, UNIT), net.currency);
}

function marginOf(units: bigint, net: Money, cost: UnitPrice): Money {
  const perUnit = UnitPrice.fromMoney(net).scaled - cost.scaled;
  const toMinor = 10n ** BigInt(4 - net.exponent);
  return Money.of(divideRounded(units * perUnit, UNIT * toMinor), net.currency);
}

/** Sums of one currency. Ends of intervals are added up as if all erred together, which is the careful reading. */
export interface Totals {
  readonly currency: string;
  readonly lines: number;
  readonly unitsBefore: bigint;
  readonly unitsAfter: Range<bigint>;
  readonly revenueBefore: Money;
  readonly revenueAfter: Range<Money>;
  /** Lines whose cost is known; only they are in the margins. */
  readonly linesWithMargin: number;
  readonly marginBefore: Money;
  readonly marginAfter: Range<Money>;
}

/** Totals by currency, in order of the currencies. */
export function totalsOf(effects: readonly LineEffect[]): Totals[] {
  const currencies = [...new Set(effects.map((one) => one.revenueBefore.currency))].sort();
  return currencies.map((currency) => {
    const all = effects.filter((one) => one.revenueBefore.currency === currency);
    const costed = all.filter((one) => one.marginAfter !== null);
    const money = (list: readonly Money[]): Money => list.reduce((sum, one) => sum.add(one), Money.zero(currency));
    const units = (list: readonly bigint[]): bigint => list.reduce((sum, one) => sum + one, 0n);
    const range = <T>(list: readonly Range<T>[], sum: (parts: T[]) => T): Range<T> => ({
      expected: sum(list.map((one) => one.expected)),
      low: sum(list.map((one) => one.low)),
      high: sum(list.map((one) => one.high)),
    });
    return {
      ...{ currency, lines: all.length, linesWithMargin: costed.length },
      unitsBefore: units(all.map((one) => one.unitsBefore)),
      unitsAfter: range(
        all.map((one) => one.unitsAfter),
        units,
      ),
      revenueBefore: money(all.map((one) => one.revenueBefore)),
      revenueAfter: range(
        all.map((one) => one.revenueAfter),
        money,
      ),
      marginBefore: money(costed.map((one) => one.marginBefore!)),
      marginAfter: range(
        costed.map((one) => one.marginAfter!),
        money,
      ),
    };
  });
}
