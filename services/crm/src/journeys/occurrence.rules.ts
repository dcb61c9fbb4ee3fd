import type { Definition, Matcher, MatcherKind } from './definition.rules.ts';
import { stepOf } from './definition.rules.ts';

/** Something happened to people. */
export interface Occurrence {
  readonly on: MatcherKind;
  readonly personIds: readonly string[];
  readonly at: Date;
  /** What it was, such as the id of the order: one cause brings nobody in twice. */
  readonly cause: string;
  readonly segmentId?: string | undefined;
  readonly minor?: bigint | undefined;
  readonly currency?: string | undefined;
  readonly first?: boolean | undefined;
  readonly source?: string | undefined;
  readonly formId?: string | null | undefined;
  readonly purpose?: string | undefined;
  readonly tag?: string | undefined;
  readonly tier?: string | null | undefined;
  readonly pointsKind?: string | undefined;
  readonly points?: number | undefined;
  readonly event?: string | undefined;
  /** Of what happens to a mail of a journey: in whose enrolment. */
  readonly enrolmentId?: string | undefined;
}

/** What happened longer ago moves nobody: the past of a shop that is imported writes no mails. */
export const LATE_DAYS = 3;

export const isLate = ({ at }: Pick<Occurrence, 'at'>, now: Date): boolean =>
  now.getTime() - at.getTime() > LATE_DAYS * 86_400_000;

type Keyed = Pick<Occurrence, 'on'> & Partial<Pick<Occurrence, 'segmentId' | 'tag' | 'event' | 'purpose'>>;

/** The part of a trigger that is looked up; what else it asks is judged after. */
export function lookupKey({ on, segmentId, tag, event, purpose }: Keyed): string {
  if (on === 'SEGMENT_ENTERED' || on === 'SEGMENT_LEFT') return segmentId ?? '';
  if (on === 'TAG') return tag ?? '';
  if (on === 'BEHAVIOUR') return event ?? '';
  return on === 'CONSENT' || on === 'CONSENT_WITHDRAWN' ? (purpose ?? '') : '';
}

const unset = (wanted: string | undefined): boolean => wanted === undefined || wanted === '';

/** Whether this is what a matcher means. */
export function matches(matcher: Matcher, happened: Occurrence): boolean {
  if (matcher.on !== happened.on || lookupKey(matcher) !== lookupKey(happened)) return false;
  if (matcher.on === 'ORDER') return matchesOrder(matcher, happened);
  if (matcher.on === 'LEAD')
    return (
      (unset(matcher.source) || matcher.source === happened.source) &&
      (matcher.formId === undefined || matcher.formId === happened.formId)
    );
  if (matcher.on === 'TIER') return unset(matcher.tier) || matcher.tier === happened.tier;
  if (matcher.on === 'POINTS')
    return (
      (unset(matcher.pointsKind) || matcher.pointsKind === happened.pointsKind) &&
      Math.abs(happened.points ?? 0) >= (matcher.minPoints ?? 0)
    );
  return true;
}

function matchesOrder(matcher: Extract<Matcher, { on: 'ORDER' }>, { minor, currency, first }: Occurrence): boolean {
  if (matcher.firstOnly && !first) return false;
  if (matcher.minMinor === undefined || matcher.minMinor === 0) return true;
  return currency === (matcher.currency ?? 'EUR') && (minor ?? 0n) >= BigInt(matcher.minMinor);
}

/** Somebody who is in a journey, as far as what happens concerns them. */
export interface Walker {
  readonly id: string;
  readonly stepKey: string;
  readonly enteredAt: Date;
  readonly causeKey: string;
}

export interface Verdict {
  /** Why they leave; null: they stay. */
  readonly exit: string | null;
  readonly goal: boolean;
  /** Whether they waited for this. */
  readonly wake: boolean;
}

/** What it means for somebody in a journey. What brought them in does not lead them out again. */
export function judge(definition: Definition, walker: Walker, happened: Occurrence): Verdict {
  const theirs = happened.enrolmentId === undefined || happened.enrolmentId === walker.id;
  if (!theirs || happened.cause === walker.causeKey || happened.at < walker.enteredAt)
    return { exit: null, goal: false, wake: false };
  const goal = definition.goal !== null && matches(definition.goal.event, happened);
  const exit = definition.exits.find((one) => matches(one, happened));
  const step = stepOf(definition, walker.stepKey);
  return {
    exit: goal && definition.goal?.ends ? 'GOAL' : (exit?.on ?? null),
    goal,
    wake: step?.kind === 'WAIT_EVENT' && matches(step.event, happened),
  };
}
