/** Spans that the dashboard offers; `month` and `year` are those of the calendar so far. */
export const PERIODS = ['7', '30', '90', 'month', 'year'] as const;
export type Period = (typeof PERIODS)[number];

export interface Span {
  readonly period: Period;
  readonly from: string;
  readonly until: string;
}

const DAY_MS = 86_400_000;

/** The span of an address, ending today where the brand is; thirty days without one. */
export function periodOf(params: URLSearchParams, timeZone: string, now = new Date()): Span {
  const asked = params.get('span');
  const period = PERIODS.find((one) => one === asked) ?? '30';
  const until = new Intl.DateTimeFormat('en-CA', { timeZone }).format(now);
  return { period, from: beginOf(period, until), until };
}

function beginOf(period: Period, until: string): string {
  if (period === 'month') return `${until.slice(0, 7)}-01`;
  if (period === 'year') return `${until.slice(0, 4)}-01-01`;
  const days = Number(period) - 1;
  return new Date(Date.parse(`${until}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
}

/** Every day of a span. */
export function daysOf({ from, until }: Pick<Span, 'from' | 'until'>): string[] {
  const [start, end] = [from, until].map((day) => Date.parse(`${day}T00:00:00Z`)) as [number, number];
  const count = Math.round((end - start) / DAY_MS) + 1;
  return Array.from({ length: count }, (_, at) => new Date(start + at * DAY_MS).toISOString().slice(0, 10));
}
