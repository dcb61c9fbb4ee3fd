import { compileWhere, keyset, OrderDirection, type WhereColumns } from '@mh-os/graphql';
import { type Page, type PageRequest, toPage } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { ApprovalRequestEntity } from './approval-request.entity.ts';

const FILTERS: WhereColumns = {
  state: 'a.state',
  kind: 'a.kind',
  subjectId: 'a.subject_id',
  requesterId: 'a.requester_id',
};

const COLUMNS = `a.brand_id AS "brandId", a.id, a.version, a.created_at AS "createdAt", a.updated_at AS "updatedAt", a.kind,
  a.service, a.permission, a.subject_type AS "subjectType", a.subject_id AS "subjectId",
  a.subject_label AS "subjectLabel", a.summary,
  a.summary_key AS "summaryKey", a.summary_params AS "summaryParams", a.reason, a.changes, a.payload, a.payload_hash AS "payloadHash",
  a.requester_kind AS "requesterKind", a.requester_id AS "requesterId", a.requester_name AS "requesterName", a.state,
  a.alone, a.expires_at AS "expiresAt", a.decider_id AS "deciderId", a.decider_name AS "deciderName",
  a.decided_at AS "decidedAt", a.note, a.failure`;

/** One page of the requests of these scopes, newest first. */
export async function pageOfApprovals(
  tx: ReadTx,
  brands: readonly string[],
  where: object | null | undefined,
  request: PageRequest,
): Promise<Page<ApprovalRequestEntity>> {
  const condition = compileWhere(where, FILTERS, 2);
  const key = keyset(
    [
      { sql: 'a.created_at', type: 'timestamptz', direction: OrderDirection.DESC },
      { sql: 'a.id', type: 'uuid', direction: OrderDirection.DESC },
    ],
    request.after,
    2 + condition.params.length,
  );
  const rows = await tx.query<ApprovalRequestEntity>(
    'approval_page',
    `SELECT ${COLUMNS}, ${key.select} FROM approval_request a
     WHERE a.brand_id = ANY ($1::uuid[]) AND ${condition.sql} AND ${key.where} ORDER BY ${key.orderBy} LIMIT $2`,
    [brands, request.first + 1, ...condition.params, ...key.params],
  );
  return toPage(rows, request, key.keyOf);
}

/** How many requests match. */
export async function countApprovals(
  tx: ReadTx,
  brands: readonly string[],
  where: object | null | undefined,
): Promise<number> {
  const condition = compileWhere(where, FILTERS, 1);
  const sql = `SELECT count(*)::int AS count FROM approval_request a WHERE a.brand_id = ANY ($1::uuid[]) AND ${condition.sql}`;
  return (await tx.query<{ count: number }>('approval_count', sql, [brands, ...condition.params]))[0]?.count ?? 0;
}

/** One request of these scopes; null where there is none. */
export async function readApproval(
  tx: ReadTx,
  brands: readonly string[],
  id: string,
): Promise<ApprovalRequestEntity | null> {
  const sql = `SELECT ${COLUMNS} FROM approval_request a WHERE a.brand_id = ANY ($1::uuid[]) AND a.id = $2`;
  return (await tx.query<ApprovalRequestEntity>('approval_by_id', sql, [brands, id]))[0] ?? null;
}
