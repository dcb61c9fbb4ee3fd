/** A calendar's days are plain texts such as 2026-11-22: no time zone can shift them. */
export type View = 'month' | 'week';

const DAY_MS = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00.000Z`);

export const plusDays = (day: string, days: number): string =>
  new Date(at(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Whether a text is a day of the calendar. */
export const isDay = (text: string | null): text is string =>
  text !== null &&
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(at(text)) &&
  new Date(at(text)).toISOString().startsWith(text);

/** The Monday of a day's week. */
export const mondayOf = (day: string): string => plusDays(day, -((new Date(at(day)).getUTCDay() + 6) % 7));

/** First and last day that a view of a day shows: whole weeks from Monday. */
export function spanOf(view: View, day: string): { readonly from: string; readonly to: string } {
  if (view === 'week') return { from: mondayOf(day), to: plusDays(mondayOf(day), 6) };
  const first = `${day.slice(0, 7)}-01`;
  const last = plusDays(shifted('month', first, 1), -1);
  return { from: mondayOf(first), to: plusDays(mondayOf(last), 6) };
}

/** The same view some weeks or months later. */
export function shifted(view: View, day: string, by: number): string {
  if (view === 'week') return plusDays(day, 7 * by);
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 10);
}
