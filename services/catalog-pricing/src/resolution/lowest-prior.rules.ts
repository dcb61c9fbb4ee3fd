import { rank, weightOf, type Contender } from './ranking.rules.ts';
import { contains, levelOf } from './eligibility.rules.ts';
import type { Candidate, Window } from './resolution.types.ts';

/** Thirty days, the window of the price indication directive. */
export const PRIOR_WINDOW_MS = 30 * 86_400_000;

/** A price that held for a time. */
export interface HeldPrice extends Window {
  readonly amount: bigint;
}

/**
 * The lowest price in the window before a reduction at `reducedAt` (P10): of everything that held at any instant of
 * [R − W, R), so with the price that was in force at R − W, however long it had been, and without what began at R.
 */
export function lowestPrior(held: readonly HeldPrice[], reducedAt: number, windowMs: number): bigint | null {
  const from = reducedAt - windowMs;
  const inside = held.filter(
    (one) =>
      (one.from === null || one.from < reducedAt) &&
      (one.to === null || one.to > from) &&
      (one.from === null || one.to === null || one.from < one.to),
  );
  return inside.reduce<bigint | null>((low, one) => (low === null || one.amount < low ? one.amount : low), null);
}

/** What everybody paid for one unit at an instant: channel and base prices without segments and customers. */
function publicPrice(candidates: readonly Contender[], at: number): Contender | null {
  const open = candidates.filter(
    ({ candidate: { active, listWindow, window } }) =>
      contains(active, at) && contains(listWindow, at) && contains(window, at),
  );
  return rank(open).winner;
}

/**
 * The lowest price that everybody paid for one unit in the window before `reducedAt`, worked out from what held when: it
 * can only change where a price or list begins or ends, so it is asked at each such instant. Null where there was none.
 */
export function lowestPublicPrior(
  candidates: readonly Candidate[],
  question: { readonly channelId: string; readonly currency: string; readonly vat: string },
  reducedAt: number,
  windowMs: number = PRIOR_WINDOW_MS,
): Contender | null {
  const { channelId, currency, vat } = question;
  const field = candidates
    .filter((one) => one.customerId === null && one.segmentId === null && one.minQuantity === 1)
    .filter((one) => one.currency === currency && (one.channelId === null || one.channelId === channelId))
    .map((candidate) => ({
      ...{ candidate, level: levelOf(candidate), amount: candidate.amount, converted: false },
      weight: weightOf(candidate.amount, candidate.basis, vat),
    }));
  const from = reducedAt - windowMs;
  const turns = field.flatMap(({ candidate: { active, listWindow, window } }) =>
    [active, listWindow, window].flatMap((one) => [one.from, one.to]),
  );
  const instants = new Set([from, ...turns.filter((one) => one !== null && one > from && one < reducedAt)]);
  let lowest: Contender | null = null;
  for (const at of instants) {
    const paid = at === null ? null : publicPrice(field, at);
    if (paid && (lowest === null || paid.weight < lowest.weight)) lowest = paid;
  }
  return lowest;
}
