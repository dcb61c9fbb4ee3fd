import { compileWhere, keyset, OrderDirection } from '@mh-os/graphql';
import { type Page, pageRequest, toPage, uuids } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';
import type { MessageType } from './message.type.ts';
import type { MailStateType } from './mail-state.type.ts';
import type { CrmMessageWhere } from './messages.inputs.ts';

export interface MessageQuery {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly where?: CrmMessageWhere | null | undefined;
  readonly personId?: string | null | undefined;
  readonly sourceId?: string | null | undefined;
}

const COLUMNS = `t.id, t.label, t.status, t.refused_reason AS "refusedReason", t.purpose, t.source_type AS "sourceType", t.source_id AS "sourceId", t.step,
  t.person_id AS "personId", t.address_hint AS "addressHint", t.attempts, t.last_error AS "lastError", t.tracked, t.due_at AS "dueAt",
  t.sent_at AS "sentAt", t.bounced_at AS "bouncedAt", t.bounce_kind AS "bounceKind", t.opened_at AS "openedAt", t.clicked_at AS "clickedAt",
  t.unsubscribed_at AS "unsubscribedAt", t.created_at AS "createdAt"`;
const filters = {
  status: 't.status',
  sourceType: 't.source_type',
  purpose: 't.purpose',
  createdAt: { sql: 't.created_at', type: 'timestamptz' },
};
const STATE = `SELECT count(*) FILTER (WHERE status = 'QUEUED')::int AS waiting, count(*) FILTER (WHERE status = 'QUEUED' AND due_at <= $1)::int AS due,
    count(*) FILTER (WHERE status = 'SENDING')::int AS sending, count(*) FILTER (WHERE status = 'UNKNOWN')::int AS unknown,
    count(*) FILTER (WHERE status = 'FAILED' AND updated_at > $1::timestamptz - interval '7 days')::int AS failed,
    count(*) FILTER (WHERE sent_at > $1::timestamptz - interval '1 day')::int AS "sentLastDay",
    count(*) FILTER (WHERE bounced_at > $1::timestamptz - interval '1 day')::int AS "bouncedLastDay",
    count(*) FILTER (WHERE status = 'REFUSED' AND refused_reason <> 'CANCELLED' AND updated_at > $1::timestamptz - interval '1 day')::int AS "refusedLastDay",
    min(due_at) FILTER (WHERE status = 'QUEUED' AND due_at <= $1) AS "oldestDue",
    (array_agg(last_error ORDER BY updated_at DESC) FILTER (WHERE status = 'QUEUED' AND last_error IS NOT NULL))[1] AS trouble
  FROM crm_message WHERE brand_id = ${BRAND} AND (status IN ('QUEUED', 'SENDING', 'UNKNOWN') OR created_at > $1::timestamptz - interval '30 days')`;
const RETRY = `UPDATE crm_message t SET status = 'QUEUED', attempts = 0, handed_at = NULL, due_at = $2, version = version + 1, updated_at = $2
  WHERE t.brand_id = ${BRAND} AND t.id = ANY ($1::uuid[]) AND t.status IN ('UNKNOWN', 'FAILED') RETURNING t.id`;

const NOBODY = '00000000-0000-0000-0000-000000000000';
const wanted = (id: string | null | undefined): string | null => (id ? (uuids([id])[0] ?? NOBODY) : null);
/** A person and a campaign or journey, where they are asked for. */
const about = (at: number): string =>
  `($${at}::uuid IS NULL OR t.person_id = $${at}) AND ($${at + 1}::uuid IS NULL OR t.source_id = $${at + 1})`;

/** One page of mails, the latest first. */
export async function pageOfMessages(tx: ReadTx, query: MessageQuery): Promise<Page<MessageType>> {
  const request = pageRequest(query, 2);
  const where = compileWhere(query.where, filters, 3);
  const direction = OrderDirection.DESC;
  const columns = [
    { sql: 't.created_at', type: 'timestamptz', direction },
    { sql: 't.id', type: 'uuid', direction },
  ];
  const key = keyset(columns, request.after, 3 + where.params.length);
  const sql = `SELECT ${COLUMNS}, ${key.select} FROM crm_message t WHERE t.brand_id = ${BRAND} AND ${about(2)} AND ${where.sql} AND ${key.where}
    ORDER BY ${key.orderBy} LIMIT $1`;
  const params = [request.first + 1, wanted(query.personId), wanted(query.sourceId), ...where.params, ...key.params];
  return toPage(await tx.query<MessageType>('list_messages', sql, params), request, key.keyOf);
}

export async function countMessages(tx: ReadTx, query: MessageQuery): Promise<number> {
  const { sql, params } = compileWhere(query.where, filters, 2);
  const counted = `SELECT count(*)::int AS n FROM crm_message t WHERE t.brand_id = ${BRAND} AND ${about(1)} AND ${sql}`;
  const values = [wanted(query.personId), wanted(query.sourceId), ...params];
  return (await tx.query<{ n: number }>('count_messages', counted, values))[0]?.n ?? 0;
}

/** Mails by their ids. */
export async function readMessages(tx: ReadTx, ids: readonly string[]): Promise<MessageType[]> {
  const sql = `SELECT ${COLUMNS} FROM crm_message t WHERE t.brand_id = ${BRAND} AND t.id = ANY ($1::uuid[]) ORDER BY t.id`;
  return tx.query<MessageType>('read_messages', sql, [uuids(ids)]);
}

/** How sending goes, of the mails of the last month and all that have not ended. */
export async function readMailState(tx: ReadTx, now: Date): Promise<Omit<MailStateType, 'paused' | 'lastTest'>> {
  return (await tx.query<Omit<MailStateType, 'paused' | 'lastTest'>>('mail_state', STATE, [now]))[0]!;
}

/** Lets mails wait again that failed or of which nobody knows; gives back which. */
export async function retryMessages(tx: ReadTx, ids: readonly string[], now: Date): Promise<string[]> {
  return (await tx.query<{ id: string }>('mail_retry', RETRY, [uuids(ids), now])).map(({ id }) => id);
}
