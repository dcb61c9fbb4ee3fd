import { DomainError } from '@mh-os/kernel';
import { addDays } from '../documents/days.ts';

/** Easter Sunday of a year of the Gregorian calendar (Meeus, Jones, Butcher). */
function easter(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e, f] = [Math.floor(b / 4), b % 4, Math.floor((b + 8) / 25)];
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`;
}

/** Whether TARGET, and with it SEPA, is open: no weekend, New Year, Good Friday, Easter Monday, 1 May, 25 or 26 December. */
export function isTargetDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  if (['01-01', '05-01', '12-25', '12-26'].includes(day.slice(5))) return false;
  const sunday = easter(Number(day.slice(0, 4)));
  return day !== addDays(sunday, -2) && day !== addDays(sunday, 1);
}

/** The day itself, or the first one after it, on which banks pay. */
export function targetDayFrom(day: string): string {
  let found = day;
  while (!isTargetDay(found)) found = addDays(found, 1);
  return found;
}

/** Refuses a day on which no bank pays. */
export function assertExecutionDay(day: string, today: string): string {
  const fine = day >= today && day <= addDays(today, 365) && isTargetDay(day);
  if (fine) return day;
  const next = targetDayFrom(day < today ? today : day);
  throw new DomainError('FINANCE_PAYOUT_DAY', `The bank does not pay on ${day}; the next day it does is ${next}.`, {
    path: ['executionOn'],
    details: { next },
  });
}
