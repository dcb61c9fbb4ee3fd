import { DomainError } from '@mh-os/kernel';

/** A day of the calendar, whatever the clock says elsewhere. Months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Refuses what is no time zone. */
export function assertTimeZone(timeZone: string): string {
  try {
    formatOf(timeZone);
    return timeZone;
  } catch {
    throw new DomainError(
      'LOYALTY_PROGRAM_SETTINGS_INVALID',
      `"${timeZone.slice(0, 60)}" is no time zone such as Europe/Berlin.`,
      {
        path: ['settings', 'timeZone'],
      },
    );
  }
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const numeric = 'numeric' as const;
  const parts = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric };
  const format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...parts });
  formats.set(timeZone, format);
  return format;
}

function fieldsOf(at: Date, timeZone: string): Record<string, number> {
  const parts = formatOf(timeZone).formatToParts(at);
  return Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]));
}

/** The day that an instant falls on there. */
export function dayIn(at: Date, timeZone: string): Day {
  const { year = 0, month = 1, day = 1 } = fieldsOf(at, timeZone);
  return { year, month, day };
}

/** How far the clocks there are ahead of UTC at an instant. */
function offsetAt(at: Date, timeZone: string): number {
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = fieldsOf(at, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at.getTime() / 1_000) * 1_000;
}

/** The instant at which a day begins there: midnight, or the first moment after it where clocks skip midnight. */
export function beginOf({ year, month, day }: Day, timeZone: string): Date {
  const local = Date.UTC(year, month - 1, day);
  const guess = new Date(local - offsetAt(new Date(local), timeZone));
  return new Date(local - offsetAt(guess, timeZone));
}

const fromUtc = (ms: number): Day => {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** So many days later. */
export function addDays({ year, month, day }: Day, days: number): Day {
  return fromUtc(Date.UTC(year, month - 1, day + days));
}

const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** So many months later; 31 January and a month is the last of February. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const first = fromUtc(Date.UTC(year, month - 1 + months, 1));
  return { ...first, day: Math.min(day, lengthOf(first.year, first.month)) };
}

/** The last day of its month. */
export function endOfMonth({ year, month }: Day): Day {
  return { year, month, day: lengthOf(year, month) };
}

/** When points earned at an instant can be spent: at once, or when the day so many days later begins. */
export function activationOf(earnedAt: Date, pendingDays: number, timeZone: string): Date | null {
  return pendingDays === 0 ? null : beginOf(addDays(dayIn(earnedAt, timeZone), pendingDays), timeZone);
}

/**
 * When points that became active at an instant are over: so many months later, at the end of that day, or of that day's
 * month. Half-open: at the instant itself they are gone (L5).
 */
export function expiryOf(
  activeAt: Date,
  {
    expiryMonths,
    expiryAtMonthEnd,
    timeZone,
  }: { expiryMonths: number | null; expiryAtMonthEnd: boolean; timeZone: string },
): Date | null {
  if (expiryMonths === null) return null;
  const lastDay = addMonths(dayIn(activeAt, timeZone), expiryMonths);
  return beginOf(addDays(expiryAtMonthEnd ? endOfMonth(lastDay) : lastDay, 1), timeZone);
}

/** The period of so many months, counted from January, that an instant lies in. */
export function periodOf(at: Date, months: number, timeZone: string): { start: Date; end: Date } {
  const { year, month } = dayIn(at, timeZone);
  const first = { year, month: month - ((month - 1) % months), day: 1 };
  return { start: beginOf(first, timeZone), end: beginOf(addMonths(first, months), timeZone) };
}
