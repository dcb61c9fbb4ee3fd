/** What is known of ln(units) against ln(price) of one series: centred sums, so that nothing is lost to large means. */
export interface SeriesSums {
  readonly n: number;
  /** Prices that differ. */
  readonly prices: number;
  readonly sxx: number;
  readonly sxy: number;
  readonly syy: number;
  readonly lowestPrice: number;
  readonly highestPrice: number;
}

export const NO_ELASTICITY = ['TOO_FEW_POINTS', 'PRICE_TOO_STEADY', 'NOT_DISTINGUISHABLE'] as const;
/** Why the data support none. */
export type NoElasticity = (typeof NO_ELASTICITY)[number];

/** An elasticity with how sure it is, or the reason why there is none; figures are null where none could be computed. */
export interface Elasticity {
  /** Null: it holds. */
  readonly reason: NoElasticity | null;
  readonly n: number;
  readonly prices: number;
  readonly value: number | null;
  readonly standardError: number | null;
  /** Ends of the 95 % interval. */
  readonly low: number | null;
  readonly high: number | null;
  readonly lowestPrice: number | null;
  readonly highestPrice: number | null;
}

/** Fewer points than these say too little about a slope and its error. */
export const LEAST_POINTS = 20;
export const LEAST_PRICES = 4;
/** Standard deviation of ln(price) below which a slope is made of rounding: 2 %. */
export const LEAST_SPREAD = 0.02;

/** Sums of a series of weeks; prices that differ by less than a hundredth count as one. */
export function sumsOf(points: readonly { readonly price: number; readonly units: number }[]): SeriesSums {
  const x = points.map((point) => Math.log(point.price));
  const y = points.map((point) => Math.log(point.units));
  const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / Math.max(list.length, 1);
  const [mx, my] = [mean(x), mean(y)];
  const sum = (of: (index: number) => number): number => points.reduce((total, _point, index) => total + of(index), 0);
  return {
    n: points.length,
    prices: new Set(points.map((point) => Math.round(point.price * 100))).size,
    sxx: sum((i) => (x[i]! - mx) ** 2),
    sxy: sum((i) => (x[i]! - mx) * (y[i]! - my)),
    syy: sum((i) => (y[i]! - my) ** 2),
    lowestPrice: Math.min(...points.map((point) => point.price)),
    highestPrice: Math.max(...points.map((point) => point.price)),
  };
}

/**
 * Own-price elasticity by least squares of ln(units) on ln(price). Several series (a variant in several channels) share the
 * slope and keep each its own level, so that a channel that is dear and sells little is not taken for an effect of price.
 */
export function fitElasticity(series: readonly SeriesSums[]): Elasticity {
  const used = series.filter((one) => one.n > 1);
  const total = (of: (one: SeriesSums) => number): number => used.reduce((sum, one) => sum + of(one), 0);
  const n = total((one) => one.n);
  const prices = used.reduce((most, one) => Math.max(most, one.prices), 0);
  const [sxx, sxy, syy] = [total((one) => one.sxx), total((one) => one.sxy), total((one) => one.syy)];
  const range = {
    lowestPrice: used.length ? Math.min(...used.map((one) => one.lowestPrice)) : null,
    highestPrice: used.length ? Math.max(...used.map((one) => one.highestPrice)) : null,
  };
  const none = (reason: NoElasticity): Elasticity => ({
    ...{ reason, n, prices, value: null, standardError: null, low: null, high: null, ...range },
  });
  const freedom = n - used.length - 1;
  if (n < LEAST_POINTS || freedom < LEAST_POINTS / 2) return none('TOO_FEW_POINTS');
  if (prices < LEAST_PRICES || Math.sqrt(sxx / (n - used.length)) < LEAST_SPREAD) return none('PRICE_TOO_STEADY');
  const value = sxy / sxx;
  const standardError = Math.sqrt(Math.max(0, syy - value * sxy) / freedom / sxx);
  const reach = tQuantile(freedom) * standardError;
  const [low, high] = [value - reach, value + reach];
  // An interval that holds zero, or a demand that rises with the price, is nothing to count units by.
  return { reason: high < 0 ? null : 'NOT_DISTINGUISHABLE', n, prices, value, standardError, low, high, ...range };
}

/** The 97.5 % quantile of Student's distribution by its expansion around the normal one; to 1e-3 from 8 degrees on. */
export function tQuantile(freedom: number): number {
  const z = 1.959963985;
  const [z3, z5, z7] = [z ** 3, z ** 5, z ** 7];
  return (
    z +
    (z3 + z) / (4 * freedom) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * freedom ** 3)
  );
}
