import type { ReadTx } from '@mh-os/persistence';
import type { DueMail } from './due-mail.rules.ts';

/** Most notifications of one batch. */
export const BATCH = 500;

const BRANDS = `SELECT DISTINCT brand_id AS id FROM notification_mail WHERE due_at <= $1 LIMIT 1000`;
const LOCK = `SELECT pg_try_advisory_xact_lock(hashtextextended('platform:notification-mail:' || $1, 0)) AS mine`;
/** Whoever has left the brand since has no address here any more. */
const DUE = `SELECT q.id, q.recipient_id AS "recipientId", q.mode, u.email, coalesce(m.locale, 'en') AS locale,
    b.name AS "brandName", n.title, n.body, n.link
  FROM notification_mail q JOIN notification n ON n.brand_id = q.brand_id AND n.id = q.id
  LEFT JOIN brand b ON b.id = q.brand_id
  LEFT JOIN membership m ON m.brand_id = q.brand_id AND m.user_id = q.recipient_id AND m.roles <> '{}'
  LEFT JOIN app_user u ON u.id = m.user_id
  WHERE q.brand_id = $1 AND q.due_at <= $2 ORDER BY q.recipient_id, n.created_at, q.id LIMIT ${BATCH} FOR UPDATE OF q`;

/** Brands in which mail is due. Needs platform scope; tells nothing but the brands. */
export async function brandsWithDueMail(tx: ReadTx, now: Date): Promise<string[]> {
  return (await tx.query<{ id: string }>('notification_mail_brands', BRANDS, [now])).map(({ id }) => id);
}

/** Whether this transaction is the only one that mails in a brand: two at once would tear a digest apart. */
export async function lockMailOf(tx: ReadTx, brandId: string): Promise<boolean> {
  return (await tx.query<{ mine: boolean }>('notification_mail_lock', LOCK, [brandId]))[0]?.mine === true;
}

/** What is due in a brand, by recipient, at most BATCH. */
export function dueMail(tx: ReadTx, brandId: string, now: Date): Promise<DueMail[]> {
  return tx.query<DueMail>('notification_mail_due', DUE, [brandId, now]);
}

/** Forgets what was handed over. */
export async function dropDue(tx: ReadTx, brandId: string, ids: readonly string[]): Promise<void> {
  const sql = 'DELETE FROM notification_mail WHERE brand_id = $1 AND id = ANY ($2::uuid[])';
  await tx.query('notification_mail_drop', sql, [brandId, ids]);
}
