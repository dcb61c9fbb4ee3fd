import type { ReadTx } from '@mh-os/persistence';
import type { SummaryType } from './summary.type.ts';

const ZONE = `coalesce((SELECT p.settings->>'timeZone' FROM program p WHERE p.is_default), 'Europe/Berlin')`;
const BEGINS = (day: string): string => `(${day}::date::timestamp AT TIME ZONE ${ZONE})`;
const IN = (instant: string): string =>
  `(${instant} >= ${BEGINS('w.from_day')} AND ${instant} < ${BEGINS('(w.until_day + 1)')})`;
/** A hold moves points from one column to the other: only what leaves both is spent. */
const ISSUED = `coalesce(sum(e.points + e.pending) FILTER (WHERE e.kind = 'EARNED'), 0)::int`;
const SPENT = `coalesce(-sum(e.points + e.held) FILTER (WHERE e.kind IN ('SPENT', 'COMMITTED', 'RESTORED')), 0)::int`;

const SUMMARY = `WITH w AS (SELECT 'now' AS span, $1::date AS from_day, $2::date AS until_day
    UNION ALL SELECT 'before', $1::date - ($2::date - $1::date) - 1, $1::date - 1),
  counts AS (SELECT w.span, joined.n AS joined, moved.issued, moved.spent, moved.expired
    FROM w, LATERAL (SELECT count(*)::int AS n FROM member m WHERE ${IN('m.created_at')}) joined,
      LATERAL (SELECT ${ISSUED} AS issued, ${SPENT} AS spent,
          coalesce(-sum(e.points) FILTER (WHERE e.kind = 'EXPIRED'), 0)::int AS expired
        FROM points_entry e WHERE ${IN('e.occurred_at')}) moved),
  moves AS (SELECT (e.occurred_at AT TIME ZONE ${ZONE})::date AS day, ${ISSUED} AS issued, ${SPENT} AS spent
    FROM points_entry e, w WHERE w.span = 'now' AND ${IN('e.occurred_at')} GROUP BY 1),
  days AS (SELECT to_char(d, 'YYYY-MM-DD') AS day, coalesce(m.issued, 0) AS issued, coalesce(m.spent, 0) AS spent
    FROM generate_series($1::date::timestamp, $2::date::timestamp, interval '1 day') d LEFT JOIN moves m ON m.day = d::date ORDER BY d)
  SELECT (SELECT jsonb_object_agg(c.span, to_jsonb(c) - 'span') FROM counts c) AS counts,
    (SELECT jsonb_agg(to_jsonb(d)) FROM days d) AS days, (SELECT count(*)::int FROM member m WHERE m.status = 'ACTIVE') AS members`;

interface Row extends Pick<SummaryType, 'days' | 'members'> {
  readonly counts: Pick<SummaryType, 'now' | 'before'>;
}

/** What moved in a period and in the one before, in one round trip. */
export async function readSummary(tx: ReadTx, from: string, until: string): Promise<SummaryType> {
  const { counts, ...rest } = (await tx.query<Row>('loyalty_summary', SUMMARY, [from, until]))[0]!;
  return { ...counts, ...rest };
}
