import { DomainError, instantOfWall, wallTime } from '@mh-os/kernel';

/** Where nothing else was said. */
export const USUAL_ZONE = 'Europe/Berlin';

/** What the clock on the wall shows there at an instant, to the minute, e.g. `2026-11-22T09:30`. */
export const localOf = (at: Date, zone: string): string => wallTime(at, zone).slice(0, 16);

/** The instant at which the clock there shows a time given to the minute. */
export const instantOf = (local: string, zone: string): Date => instantOfWall(`${local}:00`, zone);

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
