const DAY = 86_400;
const HOUR = 3_600;

/** A time in words, by its largest unit: 3 days, 5 hours. */
export function durationWords(seconds: number, locale: string): string {
  const [count, unit] =
    seconds >= DAY
      ? [Math.floor(seconds / DAY), 'day']
      : seconds >= HOUR
        ? [Math.floor(seconds / HOUR), 'hour']
        : [Math.floor(seconds / 60), 'minute'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** Seconds from a moment until now, never less than none. */
export const secondsSince = (at: string, now = Date.now()): number => Math.max(0, (now - Date.parse(at)) / 1_000);
