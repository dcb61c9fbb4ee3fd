import type { Money } from '@mh-os/kernel';
import {
  compareFractions,
  converted,
  type CrossRate,
  type Fraction,
  medianOf,
  type Pack,
  percentAbove,
  quantityOf,
  unitValue,
  type UnitValue,
} from './unit-value.rules.ts';

/** Whether and why a competitor's price is compared with ours, or is not. */
export const COMPARISON_REASONS = [
  'COMPARED',
  'NO_PRICE',
  'STALE',
  'OUT_OF_STOCK',
  'OWN_PACK_MISSING',
  'PACKS_DIFFER_IN_KIND',
  'CURRENCY_DIFFERS',
] as const;
export type ComparisonReason = (typeof COMPARISON_REASONS)[number];

/** Our own price of a variant in a channel. */
export interface OwnPrice {
  readonly gross: Money;
  readonly vatPercent: string;
  /** Null: not known, so nothing can be compared. */
  readonly pack: Pack | null;
}

/** The newest captured price of a listing. */
export interface SeenPrice {
  readonly amount: Money;
  readonly includesVat: boolean;
  readonly pack: Pack;
  readonly capturedAt: Date;
  readonly inStock: boolean | null;
}

/** A listing with its newest price, if it has one. */
export interface Rival {
  readonly listingId: string;
  readonly seen: SeenPrice | null;
}

/** How one listing stands to our price. */
export interface Comparison {
  readonly listingId: string;
  readonly reason: ComparisonReason;
  /** With tax, in the currency of the channel where it could be converted, else in its own; null without a price. */
  readonly value: UnitValue | null;
  /** By how many percent it is above our unit price; null where it is not compared. */
  readonly distancePercent: string | null;
}

/** What comparing needs beside the prices. */
export interface ComparingFacts {
  readonly now: Date;
  readonly maxAgeHours: number;
  readonly rates: readonly CrossRate[];
}

/** Where our price stands among those that it is compared with. */
export interface Position {
  readonly own: UnitValue | null;
  readonly comparisons: readonly Comparison[];
  /** 1: nobody is cheaper. Null where nothing is compared. */
  readonly rank: number | null;
  /** How many prices are ranked, ours among them. */
  readonly ranked: number;
  /** Our unit price in percent of the median of the others: 100.00 is in the middle. */
  readonly indexPercent: string | null;
  readonly median: UnitValue | null;
  readonly cheapestListingId: string | null;
  /** By how many percent we are above the cheapest. */
  readonly aboveCheapestPercent: string | null;
}

const HOUR_MS = 3_600_000;

/** Whether a captured price is too old to be used: at exactly the age allowed it still is (P18). */
export function isStale(capturedAt: Date, now: Date, maxAgeHours: number): boolean {
  return now.getTime() - capturedAt.getTime() > maxAgeHours * HOUR_MS;
}

/** Compares one listing with our price, by the price of a unit and never of a pack (P18). */
export function compare(own: OwnPrice, rival: Rival, facts: ComparingFacts): Comparison {
  const { listingId, seen } = rival;
  const not = (reason: ComparisonReason, value: UnitValue | null): Comparison => ({
    ...{ listingId, reason, value, distancePercent: null },
  });
  if (!seen) return not('NO_PRICE', null);
  const plain = unitValue(seen.amount, seen.pack, { includesVat: seen.includesVat, vatPercent: own.vatPercent });
  const currency = own.gross.currency;
  const rate = facts.rates.find((one) => one.from === plain.currency && one.to === currency);
  const value = plain.currency !== currency && rate ? converted(plain, rate) : plain;
  if (isStale(seen.capturedAt, facts.now, facts.maxAgeHours)) return not('STALE', value);
  if (seen.inStock === false) return not('OUT_OF_STOCK', value);
  if (!own.pack) return not('OWN_PACK_MISSING', value);
  if (quantityOf(own.pack).base !== value.base) return not('PACKS_DIFFER_IN_KIND', value);
  if (value.currency !== currency) return not('CURRENCY_DIFFERS', value);
  const ours = ownValue(own)!;
  const distancePercent = percentAbove(value.perThousandth, ours.perThousandth);
  return { listingId, reason: 'COMPARED', value, distancePercent };
}

/** Our own unit value, with tax. */
export function ownValue(own: OwnPrice): UnitValue | null {
  return own.pack && unitValue(own.gross, own.pack, { includesVat: true, vatPercent: own.vatPercent });
}

/** Where we stand: the same whatever order the listings come in; of equally cheap ones the first by id is named. */
export function positionOf(own: OwnPrice, rivals: readonly Rival[], facts: ComparingFacts): Position {
  const comparisons = [...rivals]
    .sort((a, b) => (a.listingId < b.listingId ? -1 : 1))
    .map((rival) => compare(own, rival, facts));
  const ours = ownValue(own);
  const compared = comparisons.filter((one) => one.reason === 'COMPARED');
  const values = compared.map((one) => one.value!.perThousandth);
  const median = medianOf(values);
  if (!ours || !median)
    return {
      ...{ own: ours, comparisons, rank: null, ranked: 0, indexPercent: null, median: null },
      ...{ cheapestListingId: null, aboveCheapestPercent: null },
    };
  const cheapest = compared.reduce((a, b) => (less(b.value!, a.value!) ? b : a));
  const mine = ours.perThousandth;
  return {
    own: ours,
    comparisons,
    rank: 1 + values.filter((value) => compareFractions(value, mine) < 0).length,
    ranked: values.length + 1,
    indexPercent: indexOf(mine, median),
    median: { ...ours, perThousandth: median },
    cheapestListingId: cheapest.listingId,
    aboveCheapestPercent: percentAbove(mine, cheapest.value!.perThousandth),
  };
}

const less = (a: UnitValue, b: UnitValue): boolean => compareFractions(a.perThousandth, b.perThousandth) < 0;

function indexOf(mine: Fraction, median: Fraction): string {
  // Above by -12.50 percent is an index of 87.50.
  return percentAbove({ num: mine.num * median.den + median.num * mine.den, den: mine.den * median.den }, median);
}
