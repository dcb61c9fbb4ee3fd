import { DomainError } from '@mh-os/kernel';

/** Where nothing else was said. */
export const USUAL_ZONE = 'Europe/Berlin';

const printers = new Map<string, Intl.DateTimeFormat>();

function printerOf(zone: string): Intl.DateTimeFormat {
  const known = printers.get(zone);
  if (known) return known;
  const two = '2-digit' as const;
  const fields = { year: 'numeric', month: two, day: two, hour: two, minute: two, hourCycle: 'h23' } as const;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone: zone, ...fields });
  printers.set(zone, made);
  return made;
}

/** Whether a time zone can be judged in. */
export function isZone(zone: string): boolean {
  try {
    return printerOf(zone) !== undefined;
  } catch {
    return false;
  }
}

/** What the clock on the wall shows there at an instant, e.g. `2026-11-22T09:30`. */
export function localOf(at: Date, zone: string): string {
  const part = Object.fromEntries(
    printerOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return `${part['year']!.padStart(4, '0')}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}`;
}

/** The day that it is there at an instant. */
export const dayOf = (at: Date, zone: string): string => localOf(at, zone).slice(0, 10);

/**
 * The instant at which the clock there shows a time. An hour that comes twice means its first; one that the clock skips means
 * as much later as it skips.
 */
export function instantOf(local: string, zone: string): Date {
  const wall = Date.parse(`${local}:00.000Z`);
  const offsetAt = (instant: number): number => Date.parse(`${localOf(new Date(instant), zone)}:00.000Z`) - instant;
  // The offsets of the day before and after: around a change one of them is right.
  const guesses = [wall - offsetAt(wall - 86_400_000), wall - offsetAt(wall + 86_400_000)];
  const right = guesses.filter((guess) => localOf(new Date(guess), zone) === local);
  return new Date(right.length > 0 ? Math.min(...right) : Math.max(...guesses));
}

const LOCAL = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/;
const wrong = (message: string, path: string): DomainError =>
  new DomainError('CRM_DAY_INVALID', message, { path: [path] });

/** A day of the calendar as it is. */
export function assertDay(day: string, path: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00.000Z`) : null;
  if (at === null || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day || day < '1970')
    throw wrong('A day is written as 2026-11-22 and is one of the calendar.', path);
  return day;
}

/** A local time as it is. */
export function assertLocal(local: string, path: string): string {
  const day = LOCAL.exec(local)?.[1];
  if (day === undefined) throw wrong('A local time is written as 2026-11-22T09:30.', path);
  assertDay(day, path);
  return local;
}

/** A day some days later. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** All days from the first to the last. */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = plusDays(day, 1)) days.push(day);
  return days;
}
