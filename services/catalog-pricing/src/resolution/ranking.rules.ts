import { parseScaled, UNIT_PRICE_SCALE } from '@mh-os/kernel';
import { PRICE_LEVELS, type Candidate, type PriceLevel, type Rejection } from './resolution.types.ts';

const WHOLE = 10_000n;

/** An eligible price as it is compared: its amount in the channel's currency. */
export interface Contender {
  readonly candidate: Candidate;
  readonly level: PriceLevel;
  /** Unit price in the channel's currency, four decimals. */
  readonly amount: string;
  readonly converted: boolean;
  /** Gross amount times 10,000: exact, so that a net and a gross price compare without rounding. */
  readonly weight: bigint;
}

/** The gross amount of a unit price at a VAT percentage, exact. */
export function weightOf(amount: string, basis: 'NET' | 'GROSS', vat: string): bigint {
  return parseScaled(amount, UNIT_PRICE_SCALE) * (basis === 'GROSS' ? WHOLE : WHOLE + parseScaled(vat, 2));
}

const rankOf = (level: PriceLevel): number => PRICE_LEVELS.indexOf(level);

/** Why `one` stands behind `other` inside a level (P3); null where it does not. */
export function behind(one: Contender, other: Contender): Rejection | null {
  const [a, b] = [one.candidate, other.candidate];
  if (a.minQuantity !== b.minQuantity) return a.minQuantity < b.minQuantity ? 'SMALLER_BAND' : null;
  if (a.priority !== b.priority) return a.priority < b.priority ? 'LOWER_PRIORITY' : null;
  if (one.weight !== other.weight) return one.weight > other.weight ? 'DEARER' : null;
  return a.id > b.id ? 'LATER_ID' : null;
}

/** The one that stands behind no other. */
function best(contenders: readonly Contender[]): Contender | null {
  return contenders.reduce<Contender | null>((top, one) => (top === null || behind(top, one) ? one : top), null);
}

/** Who wins, who would win without sales, and why every other contender does not. */
export interface Ranking {
  readonly winner: Contender | null;
  readonly reference: Contender | null;
  readonly rejected: ReadonlyMap<Contender, Rejection>;
}

/** Puts what stands above in `rejected` and gives back the best of the first level that has any. */
function firstLevel(contenders: readonly Contender[], rejected: Map<Contender, Rejection>): Contender | null {
  const top = Math.min(...contenders.map((one) => rankOf(one.level)));
  const here = contenders.filter((one) => rankOf(one.level) === top);
  const overrides = here.filter((one) => one.candidate.type === 'OVERRIDE');
  const chosen = best(overrides.length > 0 ? overrides : here);
  for (const one of contenders) {
    if (one === chosen || !chosen) continue;
    if (rankOf(one.level) !== top) rejected.set(one, 'LESS_SPECIFIC');
    else if (chosen.candidate.type === 'OVERRIDE' && one.candidate.type === 'STANDARD')
      rejected.set(one, 'REPLACED_BY_OVERRIDE');
    else rejected.set(one, behind(one, chosen) ?? 'LATER_ID');
  }
  return chosen;
}

/**
 * Ranks eligible prices (P3, P5). The buyer's own price without sales comes first: an override before standard prices of
 * its level, even when dearer. Then sales, of that level or a more specific one, and only those that are lower.
 */
export function rank(contenders: readonly Contender[]): Ranking {
  const rejected = new Map<Contender, Rejection>();
  const reference = firstLevel(
    contenders.filter((one) => one.candidate.type !== 'SALE'),
    rejected,
  );
  const sales = contenders.filter((one) => {
    if (one.candidate.type !== 'SALE') return false;
    if (reference && rankOf(one.level) > rankOf(reference.level)) rejected.set(one, 'LESS_SPECIFIC');
    else if (reference && one.weight >= reference.weight) rejected.set(one, 'SALE_NOT_LOWER');
    else return true;
    return false;
  });
  const sale = firstLevel(sales, rejected);
  if (sale && reference) rejected.set(reference, 'REDUCED_BY_SALE');
  return { winner: sale ?? reference, reference, rejected };
}
