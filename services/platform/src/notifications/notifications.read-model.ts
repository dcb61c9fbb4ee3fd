import { compileWhere, keyset, OrderDirection, type WhereColumns } from '@mh-os/graphql';
import { type Page, type PageRequest, toPage } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { NotificationEntity } from './notification.entity.ts';

/** A notification as its recipient reads it. */
export type NotificationRow = Pick<
  NotificationEntity,
  | 'id'
  | 'topic'
  | 'title'
  | 'body'
  | 'link'
  | 'severity'
  | 'mandatory'
  | 'sender'
  | 'createdAt'
  | 'readAt'
  | 'archivedAt'
>;

/** Which part of one's inbox. */
export interface InboxQuestion {
  readonly unreadOnly: boolean;
  readonly archived: boolean;
  readonly where?: object | null | undefined;
}

const FILTERS: WhereColumns = {
  topic: 'n.topic',
  createdAt: { sql: 'n.created_at', type: 'timestamptz' },
  text: 'n.title',
};
const COLUMNS = `n.id, n.topic, n.title, n.body, n.link, n.severity, n.mandatory, n.sender, n.created_at AS "createdAt",
  n.read_at AS "readAt", n.archived_at AS "archivedAt"`;
/** What somebody's inbox shows: nothing of others, nothing muted. */
const OWN = `n.brand_id = $1 AND n.recipient_id = $2 AND n.in_app`;
/** Counted no further: beyond, the exact number helps nobody. */
export const MOST_UNREAD = 1_000;

const part = ({ unreadOnly, archived }: InboxQuestion): string =>
  `${OWN} AND n.archived_at IS ${archived ? 'NOT NULL' : 'NULL'}${unreadOnly ? ' AND n.read_at IS NULL' : ''}`;

/** One page of a person's inbox, newest first. */
export async function pageOfInbox(
  tx: ReadTx,
  brandId: string,
  userId: string,
  question: InboxQuestion,
  request: PageRequest,
): Promise<Page<NotificationRow>> {
  const condition = compileWhere(question.where, FILTERS, 3);
  const key = keyset(
    [
      { sql: 'n.created_at', type: 'timestamptz', direction: OrderDirection.DESC },
      { sql: 'n.id', type: 'uuid', direction: OrderDirection.DESC },
    ],
    request.after,
    3 + condition.params.length,
  );
  const rows = await tx.query<NotificationRow>(
    'notification_page',
    `SELECT ${COLUMNS}, ${key.select} FROM notification n
     WHERE ${part(question)} AND ${condition.sql} AND ${key.where} ORDER BY ${key.orderBy} LIMIT $3`,
    [brandId, userId, request.first + 1, ...condition.params, ...key.params],
  );
  return toPage(rows, request, key.keyOf);
}

/** How many match. */
export async function countInbox(
  tx: ReadTx,
  brandId: string,
  userId: string,
  question: InboxQuestion,
): Promise<number> {
  const condition = compileWhere(question.where, FILTERS, 2);
  const sql = `SELECT count(*)::int AS count FROM notification n WHERE ${part(question)} AND ${condition.sql}`;
  const rows = await tx.query<{ count: number }>('notification_count', sql, [brandId, userId, ...condition.params]);
  return rows[0]?.count ?? 0;
}

/** How many a person has not read, up to MOST_UNREAD. */
export async function countUnread(tx: ReadTx, brandId: string, userId: string): Promise<number> {
  const sql = `SELECT count(*)::int AS count FROM (SELECT 1 FROM notification n
    WHERE ${OWN} AND n.archived_at IS NULL AND n.read_at IS NULL LIMIT ${MOST_UNREAD}) unread`;
  return (await tx.query<{ count: number }>('notification_unread', sql, [brandId, userId]))[0]?.count ?? 0;
}

const SET = {
  read: 'read_at = coalesce(n.read_at, $3)',
  unread: 'read_at = NULL',
  archive: 'archived_at = coalesce(n.archived_at, $3), read_at = coalesce(n.read_at, $3)',
} as const;

/** Marks notifications of a person; those of others are as if they did not exist. */
export function mark(
  tx: ReadTx,
  how: keyof typeof SET,
  [brandId, userId]: readonly [string, string],
  ids: readonly string[],
  now: Date,
): Promise<NotificationRow[]> {
  return tx.query(
    `notification_mark_${how}`,
    `UPDATE notification n SET ${SET[how]}, version = n.version + 1, updated_at = $3
     WHERE ${OWN} AND n.id = ANY ($4::uuid[]) RETURNING ${COLUMNS}`,
    [brandId, userId, now, ids],
  );
}

/** Marks as read what a person had in the inbox at an instant; what came later they may not have seen. */
export async function markAllRead(
  tx: ReadTx,
  [brandId, userId]: readonly [string, string],
  upTo: Date,
  now: Date,
): Promise<void> {
  await tx.query(
    'notification_mark_all',
    `UPDATE notification n SET read_at = $3, version = n.version + 1, updated_at = $3
     WHERE ${OWN} AND n.archived_at IS NULL AND n.read_at IS NULL AND n.created_at <= $4`,
    [brandId, userId, now, upTo],
  );
}
