import { compileWhere, keyset, OrderDirection, type WhereColumns } from '@mh-os/graphql';
import { type Page, type PageRequest, toPage } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { AutomationRuleEntity } from './automation-rule.entity.ts';
import type { AutomationRunEntity } from './automation-run.entity.ts';

const RULE_FILTERS: WhereColumns = { status: 'r.status', name: 'r.name' };
const RULE_COLUMNS = `r.id, r.version, r.name, r.description, r.status, r.revision, r.active_revision AS "activeRevision",
  r.next_at AS "nextAt", r.active_since AS "activeSince", r.switched_on_by AS "switchedOnBy", r.trip, r.stall, r.author,
  r.created_at AS "createdAt", r.updated_at AS "updatedAt", r.event_types AS "eventTypes"`;

/** One page of the brand's rules by name; archived ones only where the filter asks for a status. */
export async function pageOfRules(
  tx: ReadTx,
  brandId: string,
  where: object | null | undefined,
  request: PageRequest,
): Promise<Page<AutomationRuleEntity>> {
  const condition = compileWhere(where, RULE_FILTERS, 2);
  const key = keyset([{ sql: 'r.name' }, { sql: 'r.id', type: 'uuid' }], request.after, 2 + condition.params.length);
  const rows = await tx.query<AutomationRuleEntity>(
    'automation_rules_page',
    `SELECT ${RULE_COLUMNS}, ${key.select} FROM automation_rule r WHERE r.brand_id = $1 AND ${shown(where)}
     AND ${condition.sql} AND ${key.where} ORDER BY ${key.orderBy} LIMIT $2`,
    [brandId, request.first + 1, ...condition.params, ...key.params],
  );
  return toPage(rows, request, key.keyOf);
}

export async function countRules(tx: ReadTx, brandId: string, where: object | null | undefined): Promise<number> {
  const condition = compileWhere(where, RULE_FILTERS, 1);
  const sql = `SELECT count(*)::int AS count FROM automation_rule r
    WHERE r.brand_id = $1 AND ${shown(where)} AND ${condition.sql}`;
  return (await tx.query<{ count: number }>('automation_rules_count', sql, [brandId, ...condition.params]))[0]!.count;
}

const shown = (where: object | null | undefined): string =>
  where && 'status' in where && where.status ? 'true' : `r.status <> 'ARCHIVED'`;

const RUN_FILTERS: WhereColumns = {
  ruleId: 'u.rule_id',
  status: 'u.status',
  correlationId: 'u.correlation_id',
  createdAt: { sql: 'u.created_at', type: 'timestamptz' },
};
const RUN_COLUMNS = `u.id, u.version, u.rule_id AS "ruleId", u.revision, u.status, u.reason, u.event_count AS "eventCount",
  u.sample, u.depth, u.correlation_id AS "correlationId", u.due_at AS "dueAt", u.finished_at AS "finishedAt", u.results,
  u.created_at AS "createdAt", r.name AS "ruleName"`;
const RUNS = 'automation_run u JOIN automation_rule r ON r.brand_id = u.brand_id AND r.id = u.rule_id';

/** A run as it is listed. */
export type RunRow = AutomationRunEntity & { readonly ruleName: string };

/** One page of runs, newest first. */
export async function pageOfRuns(
  tx: ReadTx,
  brandId: string,
  where: object | null | undefined,
  request: PageRequest,
): Promise<Page<RunRow>> {
  const condition = compileWhere(where, RUN_FILTERS, 2);
  const key = keyset(
    [
      { sql: 'u.created_at', type: 'timestamptz', direction: OrderDirection.DESC },
      { sql: 'u.id', type: 'uuid', direction: OrderDirection.DESC },
    ],
    request.after,
    2 + condition.params.length,
  );
  const rows = await tx.query<RunRow>(
    'automation_runs_page',
    `SELECT ${RUN_COLUMNS}, ${key.select} FROM ${RUNS} WHERE u.brand_id = $1 AND ${condition.sql} AND ${key.where}
     ORDER BY ${key.orderBy} LIMIT $2`,
    [brandId, request.first + 1, ...condition.params, ...key.params],
  );
  return toPage(rows, request, key.keyOf);
}

export async function countRuns(tx: ReadTx, brandId: string, where: object | null | undefined): Promise<number> {
  const condition = compileWhere(where, RUN_FILTERS, 1);
  const sql = `SELECT count(*)::int AS count FROM ${RUNS} WHERE u.brand_id = $1 AND ${condition.sql}`;
  return (await tx.query<{ count: number }>('automation_runs_count', sql, [brandId, ...condition.params]))[0]!.count;
}

/** The newest run of each rule. */
export function lastRuns(tx: ReadTx, brandId: string, ruleIds: readonly string[]): Promise<RunRow[]> {
  return tx.query<RunRow>(
    'automation_last_runs',
    `SELECT ${RUN_COLUMNS} FROM unnest($2::uuid[]) AS wanted(id) CROSS JOIN LATERAL (SELECT * FROM automation_run x
       WHERE x.brand_id = $1 AND x.rule_id = wanted.id ORDER BY x.created_at DESC, x.id DESC LIMIT 1) u
     JOIN automation_rule r ON r.brand_id = u.brand_id AND r.id = u.rule_id`,
    [brandId, ruleIds],
  );
}

/** What became of the events that rules saw in the last day. */
export interface DayCounts {
  readonly ruleId: string;
  readonly seen: number;
  readonly started: number;
  readonly gathered: number;
  readonly conditionFalse: number;
  readonly conditionError: number;
  readonly ownWrite: number;
  readonly lastError: string | null;
}

export function dayCounts(tx: ReadTx, brandId: string, ruleIds: readonly string[], now: Date): Promise<DayCounts[]> {
  return tx.query<DayCounts>(
    'automation_day_counts',
    `SELECT rule_id AS "ruleId", sum(seen)::int AS seen, sum(started)::int AS started, sum(gathered)::int AS gathered,
       sum(condition_false)::int AS "conditionFalse", sum(condition_error)::int AS "conditionError",
       sum(own_write)::int AS "ownWrite",
       (array_agg(last_error ORDER BY bucket DESC) FILTER (WHERE last_error IS NOT NULL))[1] AS "lastError"
     FROM automation_tally WHERE brand_id = $1 AND rule_id = any($2::uuid[])
       AND bucket > $3::timestamptz - interval '1 day' GROUP BY rule_id`,
    [brandId, ruleIds, now],
  );
}

/** An event of the past, as the activity log kept it. */
export interface PastEvent {
  readonly id: string;
  readonly action: string;
  readonly summary: string;
  readonly occurredAt: Date;
  readonly actorKind: string;
  readonly actorId: string;
  readonly actorName: string | null;
  readonly entityId: string;
  readonly correlationId: string;
  readonly data: Record<string, unknown> | null;
}

/** The newest past events of some types. */
export function pastEvents(
  tx: ReadTx,
  brandId: string,
  types: readonly string[],
  since: Date,
  most: number,
): Promise<PastEvent[]> {
  return tx.query<PastEvent>(
    'automation_past',
    `SELECT id, action, summary, occurred_at AS "occurredAt", actor_kind AS "actorKind", actor_id AS "actorId",
       actor_name AS "actorName", entity_id AS "entityId", correlation_id AS "correlationId", data
     FROM activity_entry WHERE brand_id = $1 AND action = any($2) AND occurred_at >= $3
     ORDER BY occurred_at DESC, id DESC LIMIT $4`,
    [brandId, types, since, most],
  );
}
