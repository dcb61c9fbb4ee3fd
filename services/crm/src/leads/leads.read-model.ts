import { compileWhere, countRows, type OrderBy, OrderDirection, readPage, thenId } from '@mh-os/graphql';
import type { Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { LeadOrderField, LeadWhere } from './leads-list.inputs.ts';

export interface LeadQuery {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly where?: LeadWhere | null;
  readonly orderBy?: OrderBy<LeadOrderField> | null;
}

const filters = {
  status: 't.status',
  ownerId: 't.owner_id',
  source: 't.source',
  formId: { sql: 't.form_id', type: 'uuid' },
  text: `concat_ws(' ', 'L-' || (1000 + t.number), t.given_name, t.family_name, t.company_name, t.email)`,
  score: { sql: 't.score', type: 'int' },
  capturedAt: { sql: 't.captured_at', type: 'timestamptz' },
};

const orders: Record<LeadOrderField, { sql: string; type: string; nullable?: boolean }> = {
  CAPTURED_AT: { sql: 't.captured_at', type: 'timestamptz' },
  SCORE: { sql: 't.score', type: 'int', nullable: true },
  CHANCE: { sql: 't.chance_ppm', type: 'int', nullable: true },
};

/** Ids of one page of leads in order. */
export async function pageOfLeads(tx: ReadTx, query: LeadQuery): Promise<Page<{ readonly id: string }>> {
  const { field, direction } = query.orderBy ?? { field: 'CAPTURED_AT', direction: OrderDirection.DESC };
  return readPage<{ id: string }>(tx, query, {
    name: 'list_leads',
    select: 't.id',
    from: 'lead t',
    where: compileWhere(query.where, filters),
    order: thenId({ ...orders[field], direction }, 't.id'),
  });
}

export async function countLeads(tx: ReadTx, where: LeadWhere | null | undefined): Promise<number> {
  return countRows(tx, 'count_leads', 'lead t', compileWhere(where, filters));
}

export interface ScoreRow {
  readonly id: string;
  readonly leadId: string;
  readonly kind: string;
  readonly number: number;
  readonly points: number;
  readonly chancePpm: number | null;
  readonly contributions: [];
  readonly inputs: object;
  readonly asOf: Date;
}

const SCORES = `SELECT s.id, s.lead_id AS "leadId", s.kind, coalesce(r.number, m.number) AS number, s.points,
    s.chance_ppm AS "chancePpm", s.contributions, s.inputs, s.as_of AS "asOf"
  FROM unnest($1::uuid[]) AS wanted(id) CROSS JOIN LATERAL (SELECT * FROM lead_score x WHERE x.lead_id = wanted.id
    ORDER BY x.as_of DESC, x.id DESC LIMIT 20) s
    LEFT JOIN score_rules r ON r.brand_id = s.brand_id AND r.id = s.rules_id
    LEFT JOIN lead_model m ON m.brand_id = s.brand_id AND m.id = s.model_id
  ORDER BY s.as_of DESC, s.kind DESC, s.id`;

/** The latest scores of leads, newest first. */
export function latestScores(tx: ReadTx, ids: readonly string[]): Promise<ScoreRow[]> {
  return tx.query<ScoreRow>('lead_scores', SCORES, [ids]);
}

const ENGAGEMENTS = `SELECT e.id, e.lead_id AS "leadId", e.event, e.happened_at AS "happenedAt"
  FROM unnest($1::uuid[]) AS wanted(id) CROSS JOIN LATERAL (SELECT * FROM lead_engagement x WHERE x.lead_id = wanted.id
    ORDER BY x.happened_at DESC, x.id DESC LIMIT 50) e ORDER BY e.happened_at DESC, e.id`;

/** What leads did last. */
export function latestEngagements(tx: ReadTx, ids: readonly string[]) {
  return tx.query<{ id: string; leadId: string; event: string; happenedAt: Date }>('lead_engaged', ENGAGEMENTS, [ids]);
}
