const DAY_MS = 86_400_000;

/** A brand's rule that people have a second factor, and how somebody stands to it. */
export interface FactorNeed {
  /** When the rule was made. */
  readonly since: Date;
  readonly graceDays: number;
  /** Null for people above brands, who are no members. */
  readonly joinedAt: Date | null;
  readonly has: boolean;
}

/** By when a second factor is to be set up; null where nothing is to be done. */
export function factorDue(need: FactorNeed | null): Date | null {
  if (!need || need.has) return null;
  const from = Math.max(need.since.getTime(), need.joinedAt?.getTime() ?? 0);
  return new Date(from + need.graceDays * DAY_MS);
}

/** The code that everything in the brand is refused with, once the time to set one up is over. */
export function withheldFor(need: FactorNeed | null, now: Date): string | undefined {
  const due = factorDue(need);
  return due !== null && due <= now ? 'SECOND_FACTOR_REQUIRED' : undefined;
}
