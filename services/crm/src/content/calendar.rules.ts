import { DomainError, localDay } from '@mh-os/kernel';
import { assertDay, daysBetween, instantOf, plusDays } from '../brand-zone/zone.rules.ts';

/** Items of one channel that lie closer together than this take each other's attention. */
export const CLASH_MINUTES = 60;
/** As far as a calendar reaches at once. */
export const MOST_DAYS = 62;
const SLACK = 3_600_000 * 2;

/** From when until before when. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

export interface GivenSpan {
  readonly from?: Date | null | undefined;
  readonly to?: Date | null | undefined;
  readonly fromDay?: string | null | undefined;
  readonly toDay?: string | null | undefined;
}

const refuse = (message: string, path: string): never => {
  throw new DomainError('CONTENT_SPAN_INVALID', message, { path: [path], details: { mostDays: MOST_DAYS } });
};

/** What a calendar shows, by instants or by days of the brand of which both are meant. */
export function decideSpan({ from, to, fromDay, toDay }: GivenSpan, zone: string): Span {
  if (from && to && !fromDay && !toDay) return judged({ from, to }, 'to');
  if (!fromDay || !toDay || from || to) return refuse('Give from and to, or fromDay and toDay.', 'from');
  assertDay(fromDay, 'fromDay');
  const after = plusDays(assertDay(toDay, 'toDay'), 1);
  return judged({ from: instantOf(`${fromDay}T00:00`, zone), to: instantOf(`${after}T00:00`, zone) }, 'toDay');
}

function judged({ from, to }: Span, path: string): Span {
  if (!(from < to)) return refuse('A calendar ends after it begins.', path);
  // Two days of the year have another length.
  if (to.getTime() - from.getTime() > MOST_DAYS * 86_400_000 + SLACK)
    return refuse(`A calendar shows at most ${MOST_DAYS} days at once.`, path);
  return { from, to };
}

export interface Planned {
  readonly id: string;
  readonly plannedAt: Date | null;
}

export interface CalendarDay<T> {
  readonly day: string;
  readonly items: readonly T[];
}

/** All days of a span with what lies on each, in the order given. */
export function byDay<T extends Planned>(items: readonly T[], { from, to }: Span, zone: string): CalendarDay<T>[] {
  const days = daysBetween(localDay(from, zone), localDay(new Date(to.getTime() - 1), zone));
  const found = new Map<string, T[]>(days.map((day) => [day, []]));
  for (const item of items) if (item.plannedAt) found.get(localDay(item.plannedAt, zone))?.push(item);
  return [...found].map(([day, list]) => ({ day, items: list }));
}

export interface Clash {
  readonly channel: string;
  readonly minutes: number;
  readonly itemIds: readonly [string, string];
}

/** Neighbours of one channel that lie closer together than so many minutes. */
export function clashesOf(
  items: readonly (Planned & { readonly channel: string; readonly status: string })[],
  minutes = CLASH_MINUTES,
): Clash[] {
  const last = new Map<string, { id: string; at: number }>();
  const clashes: Clash[] = [];
  const living = items.filter(({ plannedAt, status }) => plannedAt && status !== 'ARCHIVED' && status !== 'REJECTED');
  for (const { id, channel, plannedAt } of [...living].sort((a, b) => +a.plannedAt! - +b.plannedAt!)) {
    const before = last.get(channel);
    const apart = before ? Math.round((plannedAt!.getTime() - before.at) / 60_000) : Infinity;
    if (before && apart < minutes) clashes.push({ channel, minutes: apart, itemIds: [before.id, id] });
    last.set(channel, { id, at: plannedAt!.getTime() });
  }
  return clashes;
}
