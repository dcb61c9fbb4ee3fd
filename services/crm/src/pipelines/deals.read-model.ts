import { compileWhere, countRows, OrderDirection, readPage, thenId } from '@mh-os/graphql';
import type { Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { DealWhere } from './pipelines.inputs.ts';

export interface DealQuery {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly where?: DealWhere | null;
}

const filters = {
  pipelineId: { sql: 't.pipeline_id', type: 'uuid' },
  stageId: { sql: 't.stage_id', type: 'uuid' },
  status: 't.status',
  ownerId: 't.owner_id',
  personId: { sql: 't.person_id', type: 'uuid' },
  companyId: { sql: 't.company_id', type: 'uuid' },
  title: 't.title',
};

/** Ids of one page of deals in the order of the board. */
export async function pageOfDeals(tx: ReadTx, query: DealQuery): Promise<Page<{ readonly id: string }>> {
  return readPage<{ id: string }>(tx, query, {
    name: 'list_deals',
    select: 't.id',
    from: 'deal t',
    where: compileWhere(query.where, filters),
    order: thenId({ sql: 't.rank', type: 'text COLLATE "C"', direction: OrderDirection.ASC }, 't.id'),
  });
}

export async function countDeals(tx: ReadTx, where: DealWhere | null | undefined): Promise<number> {
  return countRows(tx, 'count_deals', 'deal t', compileWhere(where, filters));
}

export interface ForecastRow {
  readonly month: string | null;
  readonly currency: string;
  readonly count: number;
  readonly total: string;
  readonly weighted: string;
  readonly won: string;
}

/** Each deal is weighted and rounded once, half away from zero as numeric rounds; sums are of whole minor units (G4). */
const FORECAST = `SELECT month, currency, sum(open)::int AS count, sum(total)::text AS total, sum(weighted)::text AS weighted, sum(won)::text AS won
  FROM (
    SELECT to_char(d.expected_close, 'YYYY-MM') AS month, d.currency, 1 AS open, d.amount_minor AS total,
      round(d.amount_minor::numeric * s.probability / 100) AS weighted, 0 AS won
    FROM deal d JOIN pipeline_stage s ON s.brand_id = d.brand_id AND s.id = d.stage_id
    WHERE d.status = 'OPEN' AND d.currency IS NOT NULL AND ($1::uuid IS NULL OR d.pipeline_id = $1)
    UNION ALL
    SELECT to_char(d.closed_at AT TIME ZONE $2, 'YYYY-MM'), d.currency, 0, 0, 0, d.amount_minor
    FROM deal d WHERE d.status = 'WON' AND d.currency IS NOT NULL AND ($1::uuid IS NULL OR d.pipeline_id = $1)
  ) each GROUP BY month, currency ORDER BY month NULLS LAST, currency LIMIT 200`;

export function forecast(tx: ReadTx, pipelineId: string | null, timeZone: string): Promise<ForecastRow[]> {
  return tx.query<ForecastRow>('deal_forecast', FORECAST, [pipelineId, timeZone]);
}

/** Each deal is weighted and rounded once, as the forecast does; one row per stage and currency, the currency null for those without an amount. */
const LOADS = `SELECT s.id AS "stageId", d.currency, count(*)::int AS deals,
    (count(*) FILTER (WHERE d.status = 'OPEN' AND d.stage_entered_at <= $2::timestamptz - make_interval(days => s.stale_days)))::int AS stale,
    coalesce(sum(d.amount_minor), 0)::text AS total, coalesce(sum(round(d.amount_minor::numeric * s.probability / 100)), 0)::text AS weighted
  FROM pipeline_stage s JOIN deal d ON d.brand_id = s.brand_id AND d.stage_id = s.id WHERE s.id = ANY ($1::uuid[])
  GROUP BY s.id, d.currency ORDER BY s.id, d.currency`;

export interface StageLoadRow {
  readonly stageId: string;
  readonly currency: string | null;
  readonly deals: number;
  readonly stale: number;
  readonly total: string;
  readonly weighted: string;
}

/** How full stages are. */
export function stageLoads(tx: ReadTx, stageIds: readonly string[], now: Date): Promise<StageLoadRow[]> {
  return tx.query<StageLoadRow>('stage_loads', LOADS, [stageIds, now]);
}

const IN_STAGE = `SELECT count(*)::int AS n FROM deal t WHERE t.stage_id = $1`;

/** How many deals, open or closed, stand in a stage. */
export async function dealsInStage(tx: ReadTx, stageId: string): Promise<number> {
  return (await tx.query<{ n: number }>('deals_in_stage', IN_STAGE, [stageId]))[0]?.n ?? 0;
}

const OPEN_IN = `SELECT count(*)::int AS n FROM deal t WHERE t.pipeline_id = $1 AND t.status = 'OPEN'`;

/** How many open deals a pipeline has. */
export async function openDealsIn(tx: ReadTx, pipelineId: string): Promise<number> {
  return (await tx.query<{ n: number }>('open_deals_in', OPEN_IN, [pipelineId]))[0]?.n ?? 0;
}

const TRANSITIONS = `SELECT t.id, t.deal_id AS "dealId", t.from_name AS "fromName", t.to_name AS "toName", t.seconds, t.reason,
  t.moved_at AS "movedAt" FROM deal_transition t WHERE t.deal_id = ANY ($1::uuid[]) ORDER BY t.moved_at DESC, t.id DESC LIMIT 2000`;

export interface TransitionRow {
  readonly id: string;
  readonly dealId: string;
  readonly fromName: string | null;
  readonly toName: string;
  readonly seconds: number | null;
  readonly reason: string | null;
  readonly movedAt: Date;
}

export function transitions(tx: ReadTx, ids: readonly string[]): Promise<TransitionRow[]> {
  return tx.query<TransitionRow>('deal_transitions', TRANSITIONS, [ids]);
}
