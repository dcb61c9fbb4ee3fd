import { keyset, OrderDirection } from '@mh-os/graphql';
import { type Page, type PageRequest, toPage } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { InvitationState } from './invitations.rules.ts';

/** An invitation as its brand sees it. */
export interface InvitationRow {
  readonly id: string;
  readonly version: number;
  readonly email: string;
  readonly roles: readonly string[];
  readonly status: InvitationState;
  readonly round: number;
  readonly createdAt: Date;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly invitedByName: string | null;
  /** How far the mail of the last round came; null once that is forgotten. */
  readonly delivery: 'QUEUED' | 'SENT' | 'FAILED' | null;
}

const COLUMNS = `i.id, i.version, i.email, i.roles, i.status, i.round, i.created_at AS "createdAt", i.sent_at AS "sentAt",
  i.expires_at AS "expiresAt", m.name AS "invitedByName", l.status AS delivery`;
const FROM = `invitation i LEFT JOIN membership m ON m.brand_id = i.brand_id AND m.user_id = i.invited_by
  LEFT JOIN mail l ON l.brand_id = i.brand_id AND l.key = 'invitation:' || i.id || ':' || i.round`;

/** The key under which a round of an invitation mails once. */
export function invitationMailKey(id: string, round: number): string {
  return `invitation:${id}:${round}`;
}

/** One page of a brand's invitations, newest first. */
export async function pageOfInvitations(
  tx: ReadTx,
  brandId: string,
  open: boolean,
  request: PageRequest,
): Promise<Page<InvitationRow>> {
  const key = keyset(
    [
      { sql: 'i.created_at', type: 'timestamptz', direction: OrderDirection.DESC },
      { sql: 'i.id', type: 'uuid', direction: OrderDirection.DESC },
    ],
    request.after,
    3,
  );
  const rows = await tx.query<InvitationRow>(
    'invitations_page',
    `SELECT ${COLUMNS}, ${key.select} FROM ${FROM} WHERE i.brand_id = $1 AND ($2 = false OR i.status = 'PENDING')
     AND ${key.where} ORDER BY ${key.orderBy} LIMIT $3`,
    [brandId, open, request.first + 1, ...key.params],
  );
  return toPage(rows, request, key.keyOf);
}

/** How many there are. */
export async function countInvitations(tx: ReadTx, brandId: string, open: boolean): Promise<number> {
  const sql = `SELECT count(*)::int AS count FROM invitation WHERE brand_id = $1 AND ($2 = false OR status = 'PENDING')`;
  return (await tx.query<{ count: number }>('invitations_count', sql, [brandId, open]))[0]?.count ?? 0;
}

/** One invitation of a brand. */
export async function invitationById(tx: ReadTx, brandId: string, id: string): Promise<InvitationRow | undefined> {
  const sql = `SELECT ${COLUMNS} FROM ${FROM} WHERE i.brand_id = $1 AND i.id = $2`;
  return (await tx.query<InvitationRow>('invitation_by_id', sql, [brandId, id]))[0];
}

/** Whether somebody of this address is in the brand already. */
export async function isMember(tx: ReadTx, brandId: string, email: string): Promise<boolean> {
  const sql = `SELECT 1 FROM membership m JOIN app_user u ON u.id = m.user_id WHERE m.brand_id = $1 AND u.email = $2`;
  return (await tx.query('invitation_member', sql, [brandId, email])).length > 0;
}
