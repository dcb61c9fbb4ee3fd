/** Share of successes with what it may truly be. */
export interface Rate {
  readonly successes: number;
  readonly of: number;
  /** Null where nothing was tried. */
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Both sides of 95 percent of a normal distribution. */
const Z = 1.959963984540054;

/** A share with its 95 % interval after Wilson: it holds for few cases and for shares near 0 and 1 too. */
export function rateOf(successes: number, of: number): Rate {
  if (of <= 0) return { successes, of, rate: null, low: null, high: null };
  const rate = successes / of;
  const spread = 1 + Z ** 2 / of;
  const middle = (rate + Z ** 2 / (2 * of)) / spread;
  const half = (Z * Math.sqrt((rate * (1 - rate)) / of + Z ** 2 / (4 * of ** 2))) / spread;
  return { successes, of, rate, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** How two shares differ. */
export interface Difference {
  /** Second minus first, in shares. */
  readonly difference: number;
  readonly z: number;
  /** How likely so great a difference is where there is none, on both sides. */
  readonly p: number;
  readonly significant: boolean;
}

/** Cases that each cell should at least expect, so that the normal distribution fits. */
const ENOUGH = 5;

/**
 * Two-proportion z test with a pooled share, two-sided. `comparisons` says how many are made beside each other: the 5 % are
 * divided by them (Bonferroni). Null where there are too few cases to tell.
 */
export function compare(first: Rate, second: Rate, comparisons = 1): Difference | null {
  const all = first.of + second.of;
  const pooled = (first.successes + second.successes) / all;
  const expected = [first.of, second.of].flatMap((of) => [of * pooled, of * (1 - pooled)]);
  if (first.rate === null || second.rate === null || expected.some((cases) => cases < ENOUGH)) return null;
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.of + 1 / second.of));
  const difference = second.rate - first.rate;
  const z = difference / error;
  const p = Math.min(1, 2 * upperTail(Math.abs(z)));
  return { difference, z, p, significant: p < 0.05 / Math.max(1, comparisons) };
}

/** Share of a normal distribution above z, by the continued fraction of Abramowitz and Stegun 26.2.14 or the series 26.2.10. */
function upperTail(z: number): number {
  const density = Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);
  if (z > 3) {
    let fraction = z;
    for (let n = 60; n > 0; n--) fraction = z + n / fraction;
    return density / fraction;
  }
  let term = z;
  let sum = z;
  for (let n = 1; n < 120; n++) {
    term *= z ** 2 / (2 * n + 1);
    sum += term;
  }
  return 0.5 - density * sum;
}
