import { compileWhere, keyset, OrderDirection, type WhereColumns } from '@mh-os/graphql';
import { type Page, type PageRequest, toPage } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';

/** A collected row as it is listed. */
export interface AuditEntryRow {
  readonly id: string;
  readonly service: string;
  readonly seq: number;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorId: string;
  readonly action: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly facts: unknown;
  readonly details: readonly { readonly name?: string }[] | null;
  readonly requestId: string;
  readonly correlationId: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** A digest as it is listed. */
export interface AuditDigestRow {
  readonly id: string;
  readonly number: number;
  readonly createdAt: Date;
  readonly body: string;
  readonly hash: string;
  readonly kid: string;
  readonly signature: string;
}

const FILTERS: WhereColumns = {
  service: 'e.service',
  actorKind: 'e.actor_kind',
  actorId: 'e.actor_id',
  action: 'e.action',
  entityType: 'e.entity_type',
  entityId: 'e.entity_id',
  requestId: 'e.request_id',
  correlationId: 'e.correlation_id',
  at: { sql: 'e.at', type: 'timestamptz' },
};
const COLUMNS = `e.id, e.service, e.seq::float8 AS seq, e.at, e.actor_kind AS "actorKind", e.actor_id AS "actorId", e.action,
  e.entity_type AS "entityType", e.entity_id AS "entityId", e.facts, e.details, e.request_id AS "requestId",
  e.correlation_id AS "correlationId", e.prev_hash AS "prevHash", e.hash`;
const IN_BRAND = `($1::uuid IS NULL OR e.brand_id = $1)`;

/** One page of collected rows, newest first; of all brands without one. */
export async function pageOfAudit(
  tx: ReadTx,
  brandId: string | null,
  where: object | null | undefined,
  request: PageRequest,
): Promise<Page<AuditEntryRow>> {
  const condition = compileWhere(where, FILTERS, 2);
  const key = keyset(
    [
      { sql: 'e.at', type: 'timestamptz', direction: OrderDirection.DESC },
      { sql: 'e.id', type: 'uuid', direction: OrderDirection.DESC },
    ],
    request.after,
    2 + condition.params.length,
  );
  const rows = await tx.query<AuditEntryRow>(
    'audit_page',
    `SELECT ${COLUMNS}, ${key.select} FROM collected_audit_entry e
     WHERE ${brandId === null ? IN_BRAND : 'e.brand_id = $1'} AND ${condition.sql} AND ${key.where}
     ORDER BY ${key.orderBy} LIMIT $2`,
    [brandId, request.first + 1, ...condition.params, ...key.params],
  );
  return toPage(rows, request, key.keyOf);
}

/** How many collected rows match. */
export async function countAudit(
  tx: ReadTx,
  brandId: string | null,
  where: object | null | undefined,
): Promise<number> {
  const condition = compileWhere(where, FILTERS, 1);
  const sql = `SELECT count(*)::int AS count FROM collected_audit_entry e WHERE ${IN_BRAND} AND ${condition.sql}`;
  return (await tx.query<{ count: number }>('audit_count', sql, [brandId, ...condition.params]))[0]?.count ?? 0;
}

/** Digests that name a chain of the brand; all without one. With platform scope. */
const NAMES = `($1::text IS NULL OR d.body LIKE '%"brandId":"' || $1 || '"%')`;

/** One page of digests, newest first. */
export async function pageOfDigests(
  tx: ReadTx,
  brandId: string | null,
  request: PageRequest,
): Promise<Page<AuditDigestRow>> {
  const key = keyset([{ sql: 'd.number', type: 'integer', direction: OrderDirection.DESC }], request.after, 2);
  const rows = await tx.query<AuditDigestRow>(
    'audit_digest_page',
    `SELECT d.id, d.number, d.created_at AS "createdAt", d.body, d.hash, d.kid, d.signature, ${key.select} FROM audit_digest d
     WHERE ${NAMES} AND ${key.where} ORDER BY ${key.orderBy} LIMIT $2`,
    [brandId, request.first + 1, ...key.params],
  );
  return toPage(rows, request, key.keyOf);
}

/** How many digests name a chain of the brand. */
export async function countDigests(tx: ReadTx, brandId: string | null): Promise<number> {
  const sql = `SELECT count(*)::int AS count FROM audit_digest d WHERE ${NAMES}`;
  return (await tx.query<{ count: number }>('audit_digest_count', sql, [brandId]))[0]?.count ?? 0;
}
