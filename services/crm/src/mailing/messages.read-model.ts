import { compileWhere, countRows, OrderDirection, readPage, type SqlPart, thenId } from '@mh-os/graphql';
import { type Page, uuids } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { BRAND, wantedId } from '../sql.ts';
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

/** A person and a campaign or journey, where they are asked for. */
const ABOUT = `($1::uuid IS NULL OR t.person_id = $1) AND ($2::uuid IS NULL OR t.source_id = $2)`;

function conditionOf(query: MessageQuery): SqlPart {
  const { sql, params } = compileWhere(query.where, filters, 2);
  return {
    sql: `t.brand_id = ${BRAND} AND ${ABOUT} AND ${sql}`,
    params: [wantedId(query.personId), wantedId(query.sourceId), ...params],
  };
}

/** One page of mails, the latest first. */
export async function pageOfMessages(tx: ReadTx, query: MessageQuery): Promise<Page<MessageType>> {
  return readPage<MessageType>(tx, query, {
    name: 'list_messages',
    select: COLUMNS,
    from: 'crm_message t',
    where: conditionOf(query),
    order: thenId({ sql: 't.created_at', type: 'timestamptz', direction: OrderDirection.DESC }, 't.id'),
  });
}

export async function countMessages(tx: ReadTx, query: MessageQuery): Promise<number> {
  return countRows(tx, 'count_messages', 'crm_message t', conditionOf(query));
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
