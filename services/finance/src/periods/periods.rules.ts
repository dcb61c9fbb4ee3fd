import { DomainError, defineTransitions } from '@mh-os/kernel';

export const periodStatuses = {
  OPEN: 'Entries come in.',
  CLOSED: 'Nothing comes in; it can be opened again.',
  LOCKED: 'Nothing comes in, ever again.',
} as const;
export type PeriodStatus = keyof typeof periodStatuses;

export const periodActions = {
  CLOSE: 'Lets nothing more in.',
  REOPEN: 'Lets entries in again.',
  LOCK: 'Closes it for good.',
} as const;
export type PeriodAction = keyof typeof periodActions;

/** The life of a period. */
export const periodLife = defineTransitions<PeriodStatus, PeriodAction>('The period', {
  OPEN: { CLOSE: 'CLOSED' },
  CLOSED: { REOPEN: 'OPEN', LOCK: 'LOCKED' },
  LOCKED: {},
});

/** A month of a fiscal year with its first and last day. */
export interface PeriodDates {
  readonly year: number;
  readonly number: number;
  readonly startsOn: string;
  readonly endsOn: string;
}

const day = (date: Date): string => date.toISOString().slice(0, 10);

/** The fiscal year that a day belongs to: the calendar year in which it starts. */
export function fiscalYearOf(date: string, yearStartsIn: number): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return month >= yearStartsIn ? year : year - 1;
}

/** The twelve months of a fiscal year. */
export function periodsOf(year: number, yearStartsIn: number): PeriodDates[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = yearStartsIn - 1 + index;
    return {
      year,
      number: index + 1,
      startsOn: day(new Date(Date.UTC(year, month, 1))),
      endsOn: day(new Date(Date.UTC(year, month + 1, 0))),
    };
  });
}

/** Whether the text is a day of the calendar. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && day(new Date(text)) === text;
}

/** Refuses what is no day. */
export function assertDay(text: string, ...path: string[]): string {
  if (isDay(text)) return text;
  throw new DomainError('VALUE_INVALID', `"${text.slice(0, 20)}" is no day: write it as 2026-03-31.`, { path });
}

/** What is locked stays so for ever: nothing before it may still change. */
export function assertEarlierClosed(earlierOpen: number): void {
  if (earlierOpen === 0) return;
  throw new DomainError(
    'FINANCE_PERIOD_EARLIER_OPEN',
    `${earlierOpen} earlier periods are still open: close them first.`,
    { details: { open: earlierOpen } },
  );
}

export function periodClosed(date: string, status: string): DomainError {
  return new DomainError(
    'FINANCE_PERIOD_CLOSED',
    `The period of ${date} is ${status.toLowerCase()}: take a date in an open period, or open it again.`,
    { path: ['date'], details: { date, status } },
  );
}

export function periodMissing(date: string): DomainError {
  return new DomainError(
    'FINANCE_PERIOD_MISSING',
    `No period covers ${date}, and later ones are closed already: open its fiscal year first.`,
    { path: ['date'], details: { date } },
  );
}
