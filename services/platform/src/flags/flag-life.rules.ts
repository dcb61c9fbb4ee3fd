import type { Serve } from '@mh-os/flags';
import { defineTransitions } from '@mh-os/kernel';

export type FlagStatus = 'DRAFT' | 'ACTIVE' | 'ARCHIVED';

/** The life of a flag. Archived is the end: its key stays taken, so that old code and a new flag never meet. */
export const flagTransitions = defineTransitions<FlagStatus, 'activate' | 'archive'>('The flag', {
  DRAFT: { activate: 'ACTIVE', archive: 'ARCHIVED' },
  ACTIVE: { archive: 'ARCHIVED' },
  ARCHIVED: {},
});

export type StaleReason = 'ROLLED_OUT' | 'UNCHANGED' | 'UNUSED';

/** What tells whether a flag is done with. */
export interface StaleFacts {
  readonly status: FlagStatus;
  readonly permanent: boolean;
  readonly rules: readonly { readonly serve: Serve }[];
  readonly otherwise: Serve;
  /** Of the flag or of any brand's override. */
  readonly changedAt: Date;
  readonly activatedAt: Date | null;
  readonly lastEvaluatedAt: Date | null;
  readonly overrides: readonly { readonly enabled: boolean; readonly serve: Serve }[];
}

/** Days after which a flag is looked at. */
export interface StaleDays {
  /** Everybody gets the same, and nothing has changed about it. */
  readonly rolledOut: number;
  /** Nothing has changed, whatever it says. */
  readonly unchanged: number;
  /** No code has asked for it. */
  readonly unused: number;
}

export const STALE_DAYS: StaleDays = { rolledOut: 14, unchanged: 90, unused: 30 };

const DAY_MS = 86_400_000;

/** The one variant that all shares and rules lead to; undefined where there are several. */
function onlyVariant(serves: readonly Serve[]): string | undefined {
  const variants = serves.flatMap((serve) =>
    'variant' in serve
      ? [serve.variant]
      : serve.shares.filter(({ weight }) => weight > 0).map(({ variant }) => variant),
  );
  return variants.every((variant) => variant === variants[0]) ? variants[0] : undefined;
}

/** Why a flag seems to be done with; null where it does not. The first reason that holds, the surest first. */
export function staleReason(facts: StaleFacts, now: Date, days: StaleDays = STALE_DAYS): StaleReason | null {
  if (facts.status !== 'ACTIVE' || facts.permanent || facts.activatedAt === null) return null;
  const ageOf = (at: Date): number => (now.getTime() - at.getTime()) / DAY_MS;
  const unchanged = ageOf(facts.changedAt);
  const serves = [
    facts.otherwise,
    ...facts.rules.map(({ serve }) => serve),
    ...facts.overrides.map(({ serve }) => serve),
  ];
  const same = onlyVariant(serves) !== undefined && facts.overrides.every(({ enabled }) => enabled);
  if (same && unchanged >= days.rolledOut) return 'ROLLED_OUT';
  if (ageOf(facts.lastEvaluatedAt ?? facts.activatedAt) >= days.unused) return 'UNUSED';
  return unchanged >= days.unchanged ? 'UNCHANGED' : null;
}
