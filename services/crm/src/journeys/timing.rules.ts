import { Temporal } from 'temporal-polyfill';
import type { Span, Step } from './definition.rules.ts';

const EXACT = { MINUTES: 60_000, HOURS: 3_600_000 } as const;

const local = (at: Date, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);

/** After so long. A day ends at the same time of the clock, however long it was. */
export function after(at: Date, { amount, unit }: Span, zone: string): Date {
  if (unit === 'DAYS') return new Date(local(at, zone).add({ days: amount }).epochMilliseconds);
  return new Date(at.getTime() + amount * EXACT[unit]);
}

/** A time that the clocks skip is read as one later, one that they repeat as its first run. */
function instantOf(day: Temporal.PlainDate, minute: number, zone: string): number {
  const plainTime = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
  return day.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
}

/** Minutes after midnight of `HH:MM`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** `HH:MM` of minutes after midnight. */
export const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** The next time that the clock says so, at or after `at`, on one of the days (1 is Monday; none: any). */
export function nextTime(at: Date, minute: number, weekdays: readonly number[], zone: string): Date {
  const today = local(at, zone).toPlainDate();
  const times = Array.from({ length: 9 }, (_one, days) => today.add({ days }))
    .filter((day) => weekdays.length === 0 || weekdays.includes(day.dayOfWeek))
    .map((day) => instantOf(day, minute, zone))
    .filter((time) => time >= at.getTime());
  return new Date(Math.min(...times));
}

/** The day of the brand's clock that a moment lies in. */
export function dayOf(at: Date, zone: string): { readonly from: Date; readonly to: Date } {
  const day = local(at, zone).toPlainDate();
  return { from: new Date(instantOf(day, 0, zone)), to: new Date(instantOf(day.add({ days: 1 }), 0, zone)) };
}

/** When people are not written to, in minutes after midnight; past midnight they belong to two days. */
export interface Quiet {
  readonly from: number;
  readonly to: number;
}

/** The end of the quiet hours that `at` lies in; null outside of them. */
export function quietUntil(at: Date, quiet: Quiet | null, zone: string): Date | null {
  if (!quiet) return null;
  const today = local(at, zone).toPlainDate();
  for (const day of [today.subtract({ days: 1 }), today]) {
    const from = instantOf(day, quiet.from, zone);
    const to = instantOf(quiet.to > quiet.from ? day : day.add({ days: 1 }), quiet.to, zone);
    if (from <= at.getTime() && at.getTime() < to) return new Date(to);
  }
  return null;
}

/** When a step that somebody comes to now is to be done. */
export function dueOf(step: Step, at: Date, zone: string): Date {
  if (step.kind === 'WAIT_FOR') return after(at, step.span, zone);
  if (step.kind === 'WAIT_UNTIL') return nextTime(at, minutesOf(step.time), step.weekdays, zone);
  return step.kind === 'WAIT_EVENT' ? after(at, step.timeout, zone) : at;
}
