import { DomainError } from '@mh-os/kernel';
import { Temporal } from 'temporal-polyfill';

/** Hours in which a person is not mailed, by the clock on their wall. Past midnight they belong to the day they began on. */
export interface QuietHours {
  /** Minutes after midnight. */
  readonly from: number;
  readonly to: number;
  /** Days on which they begin: 1 is Monday, 7 Sunday. */
  readonly days: readonly number[];
}

/** When a person gets what was collected for them. */
export interface DigestTime {
  readonly frequency: 'daily' | 'weekly';
  /** Minutes after midnight. */
  readonly minute: number;
  /** Day of the weekly one: 1 is Monday. */
  readonly weekday: number;
}

/** Windows of the last days can reach into today; a zone that skipped a whole day makes it one more. */
const DAYS_BACK = [2, 1, 0];
const WEEK = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** The end of the quiet hours that `now` lies in, or null outside of them. */
export function quietUntil(quiet: QuietHours | null, timeZone: string, now: Date): Date | null {
  if (!quiet) return null;
  const today = localDate(now, timeZone);
  const ends = DAYS_BACK.map((days) => today.subtract({ days }))
    .filter((day) => quiet.days.includes(day.dayOfWeek))
    .filter((day) => instantOf(day, quiet.from, timeZone) <= now.getTime())
    .map((day) => instantOf(quiet.to > quiet.from ? day : day.add({ days: 1 }), quiet.to, timeZone))
    .filter((end) => end > now.getTime());
  return ends.length === 0 ? null : new Date(Math.max(...ends));
}

/** The next time of the digest strictly after `now`; one that falls into quiet hours waits for their end. */
export function nextDigest(digest: DigestTime, quiet: QuietHours | null, timeZone: string, now: Date): Date {
  const today = localDate(now, timeZone);
  const times = WEEK.map((days) => today.add({ days }))
    .filter((day) => digest.frequency === 'daily' || day.dayOfWeek === digest.weekday)
    .map((day) => instantOf(day, digest.minute, timeZone))
    .filter((at) => at > now.getTime());
  const next = new Date(Math.min(...times));
  return quietUntil(quiet, timeZone, next) ?? next;
}

/** Minutes after midnight of `HH:MM`. */
export function minutesOf(time: string, field: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined)
    throw new DomainError('TIME_OF_DAY_INVALID', `"${time}" is not a time of day: write HH:MM, from 00:00 to 23:59.`, {
      path: [field],
    });
  return Number(hours) * 60 + Number(minutes);
}

/** `HH:MM` of minutes after midnight. */
export const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** Refuses what no clock follows. */
export function checkTimeZone(timeZone: string): string {
  try {
    // Offsets such as +01:00 are accepted by Intl but know no summer time: only names of places.
    if (/^[+-]/.test(timeZone)) throw new RangeError();
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    throw new DomainError('TIME_ZONE_UNKNOWN', `"${timeZone}" is not a time zone: write one like Europe/Berlin.`, {
      path: ['timeZone'],
    });
  }
}

/** Refuses quiet hours that never or always are. */
export function checkQuietHours(from: string, to: string, days: readonly number[]): QuietHours {
  const quiet = { from: minutesOf(from, 'from'), to: minutesOf(to, 'to'), days: [...new Set(days)].sort() };
  const wrong = quiet.days.length === 0 || quiet.days.some((day) => !Number.isInteger(day) || day < 1 || day > 7);
  if (quiet.from === quiet.to || wrong)
    throw new DomainError(
      'QUIET_HOURS_INVALID',
      'Quiet hours begin and end at different times, on days from 1 (Monday) to 7 (Sunday); leave them out to have none.',
      { path: [quiet.from === quiet.to ? 'to' : 'days'], details: { days: [1, 2, 3, 4, 5, 6, 7] } },
    );
  return quiet;
}

function localDate(now: Date, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
}

/** An hour that the clocks skip is read as one later, one that they repeat as its first run. */
function instantOf(day: Temporal.PlainDate, minute: number, timeZone: string): number {
  const plainTime = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
  return day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}
