import type { ReadTx, Tx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';
import { type Counter, counters, type PerformanceRow } from './performance.rules.ts';

const VALUES = [...counters, 'spend_minor', 'revenue_minor'];
const CHANGED = [...VALUES, 'currency'];
const PARAMS = ['date[]', 'text[]', 'text[]', ...VALUES.map(() => 'bigint[]'), 'text[]'];
const GIVEN = `unnest(${PARAMS.map((type, at) => `$${at + 2}::${type}`).join(', ')}) AS w (day, channel, campaign_code, ${CHANGED.join(', ')})`;
const DIFFERS = `(${CHANGED.map((name) => `t.${name}`).join(', ')}) IS DISTINCT FROM (${CHANGED.map((name) => `w.${name}`).join(', ')})`;

/** How rows compare with what the source told before. */
const COMPARE = `SELECT count(*) FILTER (WHERE t.id IS NULL)::int AS added, count(*) FILTER (WHERE t.id IS NOT NULL AND ${DIFFERS})::int AS replaced,
    count(*) FILTER (WHERE t.id IS NOT NULL AND NOT ${DIFFERS})::int AS unchanged
  FROM ${GIVEN} LEFT JOIN marketing_performance t ON t.brand_id = ${BRAND} AND t.source = $1 AND t.day = w.day AND t.channel = w.channel
    AND t.campaign_code = w.campaign_code`;
const WRITE = `INSERT INTO marketing_performance AS t (brand_id, id, created_at, source, day, channel, campaign_code, ${CHANGED.join(', ')})
  SELECT ${BRAND}, gen_random_uuid(), now(), $1, w.* FROM ${GIVEN} ORDER BY w.day, w.channel, w.campaign_code
  ON CONFLICT (brand_id, day, channel, campaign_code, source) DO UPDATE SET ${CHANGED.map((name) => `${name} = excluded.${name}`).join(', ')}
  WHERE ${DIFFERS.replaceAll('w.', 'excluded.')}
  RETURNING (xmax = 0) AS added`;

export interface Written {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
}

const paramsOf = (source: string, rows: readonly PerformanceRow[]): unknown[] => [
  ...[
    source,
    rows.map(({ day }) => day),
    rows.map(({ channel }) => channel),
    rows.map(({ campaignCode }) => campaignCode),
  ],
  ...counters.map((counter) => rows.map(({ counts }) => counts[counter as Counter])),
  ...[rows.map(({ spend }) => spend.minorUnits), rows.map(({ revenue }) => revenue.minorUnits)],
  rows.map(({ spend }) => spend.currency),
];

/** What writing rows would do. */
export async function compareRows(tx: ReadTx, source: string, rows: readonly PerformanceRow[]): Promise<Written> {
  return (await tx.query<Written>('performance_compare', COMPARE, paramsOf(source, rows)))[0]!;
}

/** Writes rows of a source, in one statement: the same day, channel and campaign again is replaced. */
export async function writeRows(tx: Tx, source: string, rows: readonly PerformanceRow[]): Promise<Written> {
  const written = await tx.query<{ added: boolean }>('performance_write', WRITE, paramsOf(source, rows));
  const added = written.filter((row) => row.added).length;
  return { added, replaced: written.length - added, unchanged: rows.length - written.length };
}

const UNKNOWN = `SELECT DISTINCT w.code FROM unnest($1::text[]) AS w (code)
  WHERE w.code <> '' AND NOT EXISTS (SELECT 1 FROM campaign c WHERE c.code = w.code) ORDER BY 1 LIMIT 50`;

/** Codes that no campaign has. */
export async function unknownCodes(tx: ReadTx, rows: readonly PerformanceRow[]): Promise<string[]> {
  const codes = [...new Set(rows.map(({ campaignCode }) => campaignCode))];
  return (await tx.query<{ code: string }>('performance_unknown', UNKNOWN, [codes])).map(({ code }) => code);
}
