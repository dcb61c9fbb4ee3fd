import { DomainError } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';

/** What is known of somebody's membership: nothing, that they are in, or that they left. */
export interface KnownMember {
  readonly userId: string;
  readonly left: boolean;
}

const KNOWN = `SELECT m.user_id AS "userId", m.left_at IS NOT NULL AS "left" FROM brand_member m
  WHERE m.brand_id = ${BRAND} AND m.user_id = ANY ($1::text[])`;
/** An event that is older than what is known already changes nothing. */
const TELL = `INSERT INTO brand_member AS m (brand_id, id, created_at, user_id, left_at, told_at)
  VALUES (${BRAND}, gen_random_uuid(), now(), $1, CASE WHEN $2 THEN $3::timestamptz END, $3)
  ON CONFLICT (brand_id, user_id) DO UPDATE SET left_at = excluded.left_at, told_at = excluded.told_at WHERE m.told_at <= excluded.told_at
  RETURNING m.user_id`;
/** What the platform answered is believed only where no event has said anything. */
const ANSWERED = `INSERT INTO brand_member (brand_id, id, created_at, user_id, left_at, told_at)
  SELECT ${BRAND}, gen_random_uuid(), now(), w.id, NULL, '-infinity' FROM unnest($1::text[]) AS w(id) ORDER BY w.id ON CONFLICT DO NOTHING`;
const HOLD = `SELECT m.user_id AS "userId" FROM brand_member m WHERE m.brand_id = ${BRAND} AND m.user_id = ANY ($1::text[])
  AND m.left_at IS NULL ORDER BY m.user_id FOR SHARE`;

export const knownMembers = (tx: ReadTx, userIds: readonly string[]): Promise<KnownMember[]> =>
  tx.query<KnownMember>('members_known', KNOWN, [userIds]);

/** Keeps that somebody came or left; false where something later is known. */
export async function tellMember(tx: Tx, userId: string, left: boolean, at: string): Promise<boolean> {
  return (await tx.query('member_tell', TELL, [userId, left, at])).length > 0;
}

export async function keepAnswered(tx: Tx, userIds: readonly string[]): Promise<void> {
  if (userIds.length > 0) await tx.query('members_answered', ANSWERED, [userIds]);
}

/**
 * Refuses ids of people who do not work for the brand. They are held until the commit: who is given something now is found
 * when they leave, since leaving waits for this.
 */
export async function assertMembers(
  tx: Tx,
  userIds: readonly (string | null | undefined)[],
  path: readonly string[],
): Promise<void> {
  const wanted = [...new Set(userIds.filter((id): id is string => Boolean(id)))];
  if (wanted.length === 0) return;
  const held = await tx.query<{ userId: string }>('members_hold', HOLD, [wanted]);
  if (held.length < wanted.length)
    throw new DomainError('CRM_NOT_A_MEMBER', 'This person does not work for the brand: invite them first.', { path });
}

/** Somebody who is given something by a rule of old, unless they left the brand meanwhile; held as above. */
export async function stillMember(tx: Tx, userId: string | null | undefined): Promise<string | null> {
  if (!userId) return null;
  return (await tx.query<{ userId: string }>('members_hold', HOLD, [[userId]]))[0]?.userId ?? null;
}

/** Those of the people who work for the brand, as far as is known. */
export async function membersAmong(tx: ReadTx, userIds: readonly string[]): Promise<Set<string>> {
  const known = await knownMembers(tx, userIds);
  return new Set(known.filter(({ left }) => !left).map(({ userId }) => userId));
}
