import { DomainError, Money, parseScaled } from '@mh-os/kernel';
import { UNIT_SCALE } from './what-if.rules.ts';

/** Sales of a day as they are given: of a variant by SKU, in a channel by code. */
export interface VolumeGiven {
  readonly sku: string;
  readonly channel: string;
  readonly day: string;
  readonly units: string;
  readonly netRevenue: string;
}

/** Rows that are taken at once. */
export const MOST_ROWS = 5_000;
const COLUMNS = ['sku', 'channel', 'day', 'units', 'net_revenue'] as const;

/** A row of a file with these columns; refuses a file without what is needed. */
export function givenOf(columns: readonly string[], cells: Readonly<Record<string, string>>): VolumeGiven {
  const missing = COLUMNS.filter((name) => !columns.includes(name));
  if (missing.length > 0)
    throw new DomainError('VOLUME_COLUMNS', `The first line names the columns; missing: ${missing.join(', ')}.`, {
      path: ['csv'],
      details: { columns: COLUMNS },
    });
  const of = (name: (typeof COLUMNS)[number]): string => cells[name] ?? '';
  return { sku: of('sku'), channel: of('channel'), day: of('day'), units: of('units'), netRevenue: of('net_revenue') };
}

/** A day's units and revenue as they are kept; refuses what is no day, no amount, or below zero. */
export function volumeValues(given: VolumeGiven, currency: string, today: string): { units: string; revenue: bigint } {
  const { day, units, netRevenue } = given;
  const real = /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  if (!real || day > today)
    throw new DomainError('VOLUME_DAY', `"${day}" is no day up to today, such as 2026-05-31.`, { path: ['day'] });
  const revenue = Money.parse(netRevenue, currency);
  if (parseScaled(units, UNIT_SCALE) < 0n || revenue.isNegative)
    throw new DomainError('VOLUME_NEGATIVE', 'Units and revenue of a day are not below zero; leave returns out.', {
      path: ['units'],
    });
  return { units, revenue: revenue.minorUnits };
}
