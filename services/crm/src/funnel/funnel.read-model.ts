import type { ReadTx } from '@mh-os/persistence';
import { within, ZONE_SQL } from '../brand-days/brand-days.ts';
import type { StageCount, WeekCount } from './funnel.rules.ts';

const WEEK = (at: string): string => `to_char(date_trunc('week', ${at} AT TIME ZONE ${ZONE_SQL}), 'YYYY-MM-DD')`;
const COUNTS = `count(*)::int AS entered, count(*) FILTER (WHERE e.fate = 'passed')::int AS passed,
  count(*) FILTER (WHERE e.fate = 'dropped')::int AS dropped, count(*) FILTER (WHERE e.fate = 'returned')::int AS returned,
  (percentile_disc(0.5) WITHIN GROUP (ORDER BY e.seconds))::int AS "medianSeconds"`;

/** Each entry into an open stage, with the move that followed it. A deal that comes back enters once more. */
const DEALS = `WITH moves AS (
    SELECT t.to_stage_id, t.moved_at, lead(t.to_stage_id) OVER w AS next_stage_id, lead(t.seconds) OVER w AS seconds
    FROM deal_transition t WINDOW w AS (PARTITION BY t.deal_id ORDER BY t.moved_at, t.id)
  ), entries AS (
    SELECT m.to_stage_id, ${WEEK('m.moved_at')} AS week, m.seconds,
      CASE WHEN n.kind = 'LOST' THEN 'dropped' WHEN n.kind = 'WON' OR n.position > s.position THEN 'passed' WHEN n.id IS NOT NULL THEN 'returned' END AS fate
    FROM moves m JOIN pipeline_stage s ON s.id = m.to_stage_id AND s.kind = 'OPEN' LEFT JOIN pipeline_stage n ON n.id = m.next_stage_id
    WHERE ${within('m.moved_at', '$1::date', '$2::date')}
  )
  SELECT e.to_stage_id AS "stageId", e.week, ${COUNTS} FROM entries e GROUP BY GROUPING SETS ((e.to_stage_id), (e.to_stage_id, e.week))
  ORDER BY e.week NULLS FIRST, e.to_stage_id LIMIT 10000`;

/** Leads keep no moves: what is known is when they came in, where they stand and when they became deals. */
const LEADS = `WITH entries AS (
    SELECT ${WEEK('l.captured_at')} AS week, extract(epoch FROM l.converted_at - l.captured_at) AS seconds,
      CASE l.status WHEN 'CONVERTED' THEN 'passed' WHEN 'DISQUALIFIED' THEN 'dropped' END AS fate
    FROM lead l WHERE ${within('l.captured_at', '$1::date', '$2::date')}
  )
  SELECT NULL::uuid AS "stageId", e.week, ${COUNTS} FROM entries e GROUP BY GROUPING SETS ((), (e.week)) ORDER BY e.week NULLS FIRST`;

type Row = StageCount & { readonly week: string | null };

/** Counts of a way, whole and by week. */
export interface FunnelCounts {
  readonly counts: StageCount[];
  readonly weeks: WeekCount[];
}

const split = (rows: readonly Row[]): FunnelCounts => ({
  counts: rows.filter(({ week }) => week === null),
  weeks: rows.filter((row): row is WeekCount => row.week !== null),
});

export async function dealCounts(tx: ReadTx, from: string, until: string): Promise<FunnelCounts> {
  return split(await tx.query<Row>('funnel_deals', DEALS, [from, until]));
}

export async function leadCounts(tx: ReadTx, from: string, until: string): Promise<FunnelCounts> {
  return split(await tx.query<Row>('funnel_leads', LEADS, [from, until]));
}

const STAGES = `SELECT p.id AS "pipelineId", p.name AS pipeline, s.id, s.name, (row_number() OVER (PARTITION BY p.id ORDER BY s.position) - 1)::int AS position
  FROM pipeline p JOIN pipeline_stage s ON s.pipeline_id = p.id AND s.kind = 'OPEN' ORDER BY p.standard DESC, p.name, s.position LIMIT 1000`;

export interface StageRow {
  readonly pipelineId: string;
  readonly pipeline: string;
  readonly id: string;
  readonly name: string;
  readonly position: number;
}

export const openStages = (tx: ReadTx): Promise<StageRow[]> => tx.query<StageRow>('funnel_stages', STAGES);
