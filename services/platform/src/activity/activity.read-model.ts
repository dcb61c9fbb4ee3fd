import { compileWhere, keyset, OrderDirection, type WhereColumns } from '@mh-os/graphql';
import { type Page, type PageRequest, toPage } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { ActivityFacts, FieldChange } from './activity.rules.ts';

/** An entry as it is listed. */
export type ActivityRow = ActivityFacts & { readonly changes: readonly FieldChange[] };

const FILTERS: WhereColumns = {
  entityType: 'e.entity_type',
  entityId: 'e.entity_id',
  actorKind: 'e.actor_kind',
  actorId: 'e.actor_id',
  action: 'e.action',
  source: 'e.source',
  correlationId: 'e.correlation_id',
  causationId: 'e.causation_id',
  occurredAt: { sql: 'e.occurred_at', type: 'timestamptz' },
  text: 'e.summary',
};

const COLUMNS = `e.id, e.occurred_at AS "occurredAt", e.actor_kind AS "actorKind", e.actor_id AS "actorId",
  e.actor_name AS "actorName", e.action, e.summary, e.entity_type AS "entityType", e.entity_id AS "entityId",
  e.entity_label AS "entityLabel", e.changes, e.correlation_id AS "correlationId", e.causation_id AS "causationId",
  e.source, e.data`;
const INSERT = `INSERT INTO activity_entry (brand_id, id, created_at, occurred_at, actor_kind, actor_id, actor_name, action,
  summary, entity_type, entity_id, entity_label, changes, correlation_id, causation_id, source, data)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`;
/** Whose entries: those of one brand, or without one (platform scope) all. */
const IN_BRAND = `($1::uuid IS NULL OR e.brand_id = $1)`;

/** Adds an entry for a brand. */
export async function addEntry(tx: ReadTx, brandId: string, entry: ActivityFacts, now: Date): Promise<void> {
  const json = [entry.changes, entry.data].map((value) => JSON.stringify(value ?? null));
  const { id, occurredAt, actorKind, actorId, actorName, action, summary } = entry;
  const { entityType, entityId, entityLabel, correlationId, causationId, source } = entry;
  await tx.query('activity_add', INSERT, [
    ...[brandId, id, now, occurredAt, actorKind, actorId, actorName, action, summary],
    ...[entityType, entityId, entityLabel, json[0], correlationId, causationId, source, json[1]],
  ]);
}

/** One page of the log, newest first. */
export async function pageOfActivity(
  tx: ReadTx,
  brandId: string | null,
  where: object | null | undefined,
  request: PageRequest,
): Promise<Page<ActivityRow>> {
  const condition = compileWhere(where, FILTERS, 2);
  const key = keyset(
    [
      { sql: 'e.occurred_at', type: 'timestamptz', direction: OrderDirection.DESC },
      { sql: 'e.id', type: 'uuid', direction: OrderDirection.DESC },
    ],
    request.after,
    2 + condition.params.length,
  );
  const scope = brandId === null ? IN_BRAND : 'e.brand_id = $1';
  const rows = await tx.query<ActivityRow>(
    'activity_page',
    `SELECT ${COLUMNS}, ${key.select} FROM activity_entry e
     WHERE ${scope} AND ${condition.sql} AND ${key.where} ORDER BY ${key.orderBy} LIMIT $2`,
    [brandId, request.first + 1, ...condition.params, ...key.params],
  );
  return toPage(rows, request, key.keyOf);
}

/** How many entries match. */
export async function countActivity(
  tx: ReadTx,
  brandId: string | null,
  where: object | null | undefined,
): Promise<number> {
  const condition = compileWhere(where, FILTERS, 1);
  const sql = `SELECT count(*)::int AS count FROM activity_entry e WHERE ${IN_BRAND} AND ${condition.sql}`;
  return (await tx.query<{ count: number }>('activity_count', sql, [brandId, ...condition.params]))[0]?.count ?? 0;
}

/** Steps from an entry to its first cause; chains of automations are kept far shorter. */
const MOST_CAUSES = 50;
const CAUSES = `WITH RECURSIVE trail AS (
    SELECT e.*, 0 AS depth FROM activity_entry e WHERE ${IN_BRAND} AND e.id = $2
    UNION ALL
    SELECT e.*, trail.depth + 1 FROM trail JOIN activity_entry e ON e.brand_id = trail.brand_id
      AND e.id = CASE WHEN pg_input_is_valid(trail.causation_id, 'uuid') THEN trail.causation_id::uuid END
      WHERE trail.depth < ${MOST_CAUSES})
  SELECT ${COLUMNS} FROM trail e ORDER BY e.depth DESC`;

/** An entry and what led to it, the first cause first; empty where the brand has no such entry. */
export function causesOf(tx: ReadTx, brandId: string | null, id: string): Promise<ActivityRow[]> {
  return tx.query('activity_causes', CAUSES, [brandId, id]);
}
