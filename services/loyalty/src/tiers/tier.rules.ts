import { DomainError, parseScaled } from '@mh-os/kernel';

/** What decides about a tier. */
export interface TierStep {
  readonly id: string;
  readonly threshold: number;
}

/** The highest tier whose threshold is not above the sum (L11); none where even the lowest is. */
export function tierFor<T extends TierStep>(tiers: readonly T[], qualifying: number): T | null {
  let best: T | null = null;
  for (const tier of tiers)
    if (tier.threshold <= qualifying && (best === null || tier.threshold > best.threshold)) best = tier;
  return best;
}

/** Inside of a period a member only rises. */
export function riseTo<T extends TierStep>(
  tiers: readonly T[],
  currentId: string | null,
  qualifying: number,
): T | null {
  const current = tiers.find(({ id }) => id === currentId) ?? null;
  const reached = tierFor(tiers, qualifying);
  if (!reached) return current;
  return current && current.threshold >= reached.threshold ? current : reached;
}

/**
 * At the end of a period the sum of that period decides, up or down; whoever was away for more than one whole period is
 * judged by the last of them, in which nothing was earned.
 */
export function tierAtEnd<T extends TierStep>(
  tiers: readonly T[],
  sum: { readonly qualifying: number; readonly periodEnd: Date },
  lastPeriodStart: Date,
): T | null {
  return tierFor(tiers, sum.periodEnd < lastPeriodStart ? 0 : sum.qualifying);
}

export interface TierValues {
  readonly code: string;
  readonly name: string;
  readonly threshold: number;
  readonly multiplier: string;
  readonly benefits: string;
}

/** A tier as it is kept. */
export function decideTier(input: TierValues, others: readonly (TierStep & { readonly code: string })[]): TierValues {
  const code = input.code.trim().toUpperCase();
  const name = input.name.trim();
  if (!/^[A-Z0-9][A-Z0-9-]{0,31}$/.test(code)) refuse('code', 'A code has letters, digits and dashes, at most 32.');
  if (!name) refuse('name', 'A tier needs a name.');
  if (input.threshold < 0) refuse('threshold', 'A threshold is 0 or more.');
  const factor = parseScaled(input.multiplier, 4);
  if (factor < 0n || factor > 1_000_000n)
    refuse('multiplier', 'A multiplier is from 0 to 100, with at most 4 decimals.');
  if (others.some((other) => other.threshold === input.threshold))
    refuse('threshold', `There is a tier from ${input.threshold} points on already.`);
  if (others.some((other) => other.code === code)) refuse('code', `There is a tier ${code} already.`);
  return { ...input, code, name };
}

function refuse(field: string, message: string): never {
  throw new DomainError('LOYALTY_TIER_INVALID', message, { path: [field] });
}
