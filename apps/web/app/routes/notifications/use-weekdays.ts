import { useFormat } from '../../lib/use-format.ts';

/** The days of the week with their names, Monday (1) first. */
export function useWeekdays(weekday: 'short' | 'long'): readonly (readonly [day: number, word: string])[] {
  const { locale } = useFormat();
  const names = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
  // The first of January 2024 was a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => [day, names.format(Date.UTC(2024, 0, day))] as const);
}
