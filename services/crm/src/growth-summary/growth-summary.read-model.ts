import { toMoneyType } from '@mh-os/graphql';
import { Money } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { dayOf, within } from '../brand-days/brand-days.ts';
import { LIVING } from '../segments/membership.ts';
import type { GrowthSummaryType } from './growth-summary.type.ts';

const IN = (instant: string): string => within(instant, 'w.from_day', 'w.until_day');

/** All of it in one round trip; the period before ends the day before and is as long. */
const SUMMARY = `WITH w AS (SELECT 'now' AS span, $1::date AS from_day, $2::date AS until_day
    UNION ALL SELECT 'before', $1::date - ($2::date - $1::date) - 1, $1::date - 1),
  counts AS (SELECT w.span, people.n AS people, leads.n AS leads, leads.converted,
      round(leads.converted * 100.0 / nullif(leads.n, 0), 1)::text AS conversion, won.n AS won, enrolled.n AS enrolled
    FROM w,
      LATERAL (SELECT count(*)::int AS n FROM person p WHERE ${LIVING} AND ${IN('p.created_at')}) people,
      LATERAL (SELECT count(*)::int AS n, (count(*) FILTER (WHERE l.status = 'CONVERTED'))::int AS converted
        FROM lead l WHERE ${IN('l.captured_at')}) leads,
      LATERAL (SELECT count(*)::int AS n FROM deal d WHERE d.status = 'WON' AND ${IN('d.closed_at')}) won,
      LATERAL (SELECT count(*)::int AS n FROM journey_enrolment j WHERE ${IN('j.entered_at')}) enrolled),
  added AS (SELECT ${dayOf('p.created_at')} AS day, count(*)::int AS n FROM person p, w
    WHERE w.span = 'now' AND ${LIVING} AND ${IN('p.created_at')} GROUP BY 1),
  caught AS (SELECT ${dayOf('l.captured_at')} AS day, count(*)::int AS n FROM lead l, w
    WHERE w.span = 'now' AND ${IN('l.captured_at')} GROUP BY 1),
  days AS (SELECT to_char(d, 'YYYY-MM-DD') AS day, coalesce(a.n, 0) AS people, coalesce(c.n, 0) AS leads
    FROM generate_series($1::date::timestamp, $2::date::timestamp, interval '1 day') d
      LEFT JOIN added a ON a.day = d::date LEFT JOIN caught c ON c.day = d::date ORDER BY d),
  open AS (SELECT d.currency, count(*)::int AS n, sum(d.amount_minor)::text AS minor FROM deal d
    WHERE d.status = 'OPEN' GROUP BY 1 ORDER BY sum(d.amount_minor) DESC NULLS LAST)
  SELECT (SELECT jsonb_object_agg(c.span, to_jsonb(c) - 'span') FROM counts c) AS counts,
    (SELECT jsonb_agg(to_jsonb(d)) FROM days d) AS days, (SELECT coalesce(jsonb_agg(to_jsonb(o)), '[]') FROM open o) AS open,
    (SELECT count(*)::int FROM segment s WHERE NOT s.archived) AS segments`;

interface Row extends Pick<GrowthSummaryType, 'days' | 'segments'> {
  readonly counts: Pick<GrowthSummaryType, 'now' | 'before'>;
  readonly open: readonly { readonly currency: string | null; readonly n: number; readonly minor: string | null }[];
}

/** Growth of a period and of the one before. */
export async function readGrowth(tx: ReadTx, from: string, until: string): Promise<GrowthSummaryType> {
  const [row] = await tx.query<Row>('growth_summary', SUMMARY, [from, until]);
  const { counts, open, ...rest } = row!;
  const openAmounts = open.flatMap(({ currency, minor }) =>
    currency === null || minor === null ? [] : [toMoneyType(Money.of(BigInt(minor), currency))],
  );
  return { ...counts, ...rest, openAmounts, openDeals: open.reduce((sum, { n }) => sum + n, 0) };
}
