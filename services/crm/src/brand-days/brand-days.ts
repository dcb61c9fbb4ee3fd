import { DomainError } from '@mh-os/kernel';
import { USUAL_ZONE } from '../brand-zone/zone.rules.ts';

/** The brand's zone, for SQL: one row a brand, read once a statement. */
export const ZONE_SQL = `coalesce((SELECT z.time_zone FROM crm_setting z), '${USUAL_ZONE}')`;
/** The first instant of a day where the brand is, for SQL. */
export const dayBegins = (day: string): string => `(${day}::date::timestamp AT TIME ZONE ${ZONE_SQL})`;
/** The day of an instant where the brand is, for SQL. */
export const dayOf = (instant: string): string => `(${instant} AT TIME ZONE ${ZONE_SQL})::date`;
/** Whether an instant falls on a day of a span, both ends included, for SQL. */
export const within = (instant: string, from: string, until: string): string =>
  `(${instant} >= ${dayBegins(from)} AND ${instant} < ${dayBegins(`(${until} + 1)`)})`;

const MOST_DAYS = 400;
const DAY_MS = 86_400_000;

/** Refuses spans that end before they begin, or are longer than screens show. */
export function assertSpan(from: string, until: string): void {
  const [start, end] = [from, until].map((day) => Date.parse(`${day}T00:00:00Z`)) as [number, number];
  const days = (end - start) / DAY_MS + 1;
  if (Number.isFinite(days) && days >= 1 && days <= MOST_DAYS) return;
  throw new DomainError('VALUE_INVALID', `A period has from 1 to ${MOST_DAYS} days, each written as 2026-03-31.`, {
    path: ['until'],
    details: { from, until, mostDays: MOST_DAYS },
  });
}
