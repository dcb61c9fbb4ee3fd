import { instantOfWall } from './wall-time.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;
const DAY_MS = 86_400_000;

export interface DaySpan {
  readonly from: string;
  readonly until: string;
}

/** The days of an address, both included; nothing where it names none, or no days. */
export function daySpanOf(params: URLSearchParams): DaySpan | undefined {
  const [from, until] = [params.get('from') ?? '', params.get('until') ?? ''];
  const real = (day: string): boolean => DAY.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
  return real(from) && real(until) && from <= until ? { from, until } : undefined;
}

/** A filter for what happened on these days, by the clock of the brand. */
export function happenedOn({ from, until }: DaySpan, timeZone: string) {
  const after = new Date(Date.parse(`${until}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
  const begin = (day: string): string => instantOfWall(`${day}T00:00`, timeZone);
  return { range: { gte: begin(from), lt: begin(after) } };
}
