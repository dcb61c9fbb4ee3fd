import { DomainError, formatScaled, parseScaled } from '@mh-os/kernel';
import type { Comparison } from '../comparing/position.rules.ts';
import { crosses, type UnitValue } from '../comparing/unit-value.rules.ts';

/** BELOW: the competitor is cheaper than we are; ABOVE: dearer. */
export type AlertDirection = 'BELOW' | 'ABOVE';
export type ClosedReason = 'WITHIN' | 'STALE' | 'NOT_COMPARED';

/** What a brand has decided about competitors' prices. */
export interface PolicyValues {
  readonly maxAgeHours: number;
  readonly alertBelowPercent: string;
  readonly alertAbovePercent: string;
}

/** In force until a brand decides otherwise. */
export const STARTING_POLICY: PolicyValues = {
  maxAgeHours: 168,
  alertBelowPercent: '5.00',
  alertAbovePercent: '15.00',
};

/** Checks and normalises a policy. */
export function policyValues(policy: PolicyValues): PolicyValues {
  const { maxAgeHours } = policy;
  const refuse = (field: string): never => {
    throw new DomainError(
      'POLICY_OUT_OF_RANGE',
      'Captured prices are used for 1 to 8,760 hours; thresholds are from 0.01 to 100 percent.',
      { path: [field] },
    );
  };
  const percent = (field: 'alertBelowPercent' | 'alertAbovePercent'): string => {
    const scaled = parseScaled(policy[field], 2);
    return scaled < 1n || scaled > 10_000n ? refuse(field) : formatScaled(scaled, 2);
  };
  if (!Number.isInteger(maxAgeHours) || maxAgeHours < 1 || maxAgeHours > 8_760) return refuse('maxAgeHours');
  return {
    maxAgeHours,
    alertBelowPercent: percent('alertBelowPercent'),
    alertAbovePercent: percent('alertAbovePercent'),
  };
}

/** Which way a comparison crosses a threshold; null where it is within both, or not compared. */
export function directionOf(own: UnitValue | null, one: Comparison, policy: PolicyValues): AlertDirection | null {
  if (one.reason !== 'COMPARED' || !one.value || !own) return null;
  const [theirs, ours] = [one.value.perThousandth, own.perThousandth];
  if (crosses(theirs, ours, policy.alertBelowPercent, 'BELOW')) return 'BELOW';
  return crosses(theirs, ours, policy.alertAbovePercent, 'ABOVE') ? 'ABOVE' : null;
}

/** An alert that is open. */
export interface OpenAlert {
  readonly id: string;
  readonly listingId: string;
  readonly channelId: string;
  readonly direction: AlertDirection;
}

/** A comparison in a channel, judged. */
export interface Judged {
  readonly listingId: string;
  readonly channelId: string;
  readonly direction: AlertDirection | null;
  readonly comparison: Comparison;
}

/** What to open and what to close. */
export interface AlertChanges {
  readonly open: readonly Judged[];
  readonly close: readonly { readonly id: string; readonly reason: ClosedReason }[];
}

const key = (one: { listingId: string; channelId: string }): string => `${one.listingId}:${one.channelId}`;

/** One alert per crossing: what is open and still so stays, what turned round is closed and opened anew. */
export function decideAlerts(judged: readonly Judged[], open: readonly OpenAlert[]): AlertChanges {
  const now = new Map(judged.map((one) => [key(one), one]));
  const kept = new Set<string>();
  const close = open.flatMap((alert) => {
    const found = now.get(key(alert));
    if (found?.direction === alert.direction) {
      kept.add(key(alert));
      return [];
    }
    return [{ id: alert.id, reason: whyClosed(found) }];
  });
  return { close, open: judged.filter((one) => one.direction !== null && !kept.has(key(one))) };
}

function whyClosed(found: Judged | undefined): ClosedReason {
  if (found?.comparison.reason === 'STALE') return 'STALE';
  return found?.comparison.reason === 'COMPARED' ? 'WITHIN' : 'NOT_COMPARED';
}
