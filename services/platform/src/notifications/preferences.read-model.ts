import type { MailChoice } from '@mh-os/contracts';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { decideDelivery, type MailDecision } from './delivery.rules.ts';
import type { NotificationPreferenceEntity } from './notification-preference.entity.ts';
import { CHOICE, prefsOf } from './recipients.read-model.ts';

/** A person's choice about one topic; version 0 where they have made none. */
export type PreferenceRow = Pick<NotificationPreferenceEntity, 'topic' | 'inApp' | 'mail' | 'version'>;

type Waiting = { readonly id: string; readonly topic: string; readonly createdAt: Date } & Parameters<
  typeof prefsOf
>[0] & { readonly mail: MailChoice | null };

/** The root of a topic in SQL, as catalogueTopic reads it for topics below one of the catalogue. */
const WAITING = `SELECT q.id, n.topic, n.created_at AS "createdAt", ${CHOICE}
  FROM notification_mail q JOIN notification n ON n.brand_id = q.brand_id AND n.id = q.id
  LEFT JOIN brand b ON b.id = q.brand_id
  LEFT JOIN notification_setting s ON s.brand_id = q.brand_id AND s.user_id = q.recipient_id
  LEFT JOIN notification_preference p ON p.brand_id = q.brand_id AND p.user_id = q.recipient_id
    AND p.topic = CASE WHEN n.topic = ANY ($3::text[]) THEN n.topic
      WHEN split_part(n.topic, '.', 1) = ANY ($3::text[]) THEN split_part(n.topic, '.', 1) ELSE $4 END
  WHERE q.brand_id = $1 AND q.recipient_id = $2 AND NOT n.mandatory FOR UPDATE OF q`;
const MOVE = `UPDATE notification_mail q SET mode = r.mode, due_at = r.due_at, version = q.version + 1, updated_at = $5
  FROM unnest($2::uuid[], $3::text[], $4::timestamptz[]) AS r (id, mode, due_at) WHERE q.brand_id = $1 AND q.id = r.id`;

/** Brings mail that still waits for a person into line with what they have chosen now. */
export async function reschedule(
  tx: Tx,
  [brandId, userId]: readonly [string, string],
  topics: readonly string[],
  other: string,
  now: Date,
): Promise<void> {
  const waiting = await tx.query<Waiting>('notification_waiting', WAITING, [brandId, userId, topics, other]);
  const decided = waiting.map((row) => ({
    id: row.id,
    mail: decideDelivery(prefsOf(row), row.topic, false, now).mail,
  }));
  const gone = decided.filter(({ mail }) => mail.kind === 'none').map(({ id }) => id);
  const kept = decided.filter(
    (one): one is { id: string; mail: Exclude<MailDecision, { kind: 'none' }> } => one.mail.kind !== 'none',
  );
  await tx.query('notification_unmail', `DELETE FROM notification_mail WHERE brand_id = $1 AND id = ANY ($2::uuid[])`, [
    brandId,
    gone,
  ]);
  await tx.query('notification_move', MOVE, [
    ...[brandId, kept.map(({ id }) => id), kept.map(({ mail }) => mail.kind)],
    ...[kept.map(({ mail }) => mail.at), now],
  ]);
}

/** What a person has chosen, by topic. */
export function preferencesOf(tx: ReadTx, [brandId, userId]: readonly [string, string]): Promise<PreferenceRow[]> {
  const sql = `SELECT topic, in_app AS "inApp", mail, version FROM notification_preference
    WHERE brand_id = $1 AND user_id = $2`;
  return tx.query('notification_preferences', sql, [brandId, userId]);
}

/** The time zone of a brand's clocks. */
export async function brandZone(tx: ReadTx, brandId: string): Promise<string> {
  const sql = 'SELECT time_zone AS zone FROM brand WHERE id = $1';
  return (await tx.query<{ zone: string }>('notification_zone', sql, [brandId]))[0]?.zone ?? 'UTC';
}
