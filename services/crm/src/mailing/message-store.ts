import type { Claimed } from '@mh-os/mailing';
import type { Tx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';
import { FACTS, type MessageFacts } from './message-facts.ts';

const HELD = `SELECT ${FACTS}, m.attempts, m.provider_id AS "providerId", c.subject, c.preheader, c.html, c.text,
    p.given_name AS "givenName", p.family_name AS "familyName", p.company_name AS "companyName", p.language, p.country, p.number, p.custom,
    coalesce((SELECT t.state = 'GRANTED' FROM person_consent t WHERE t.brand_id = ${BRAND} AND t.person_id = m.person_id AND t.purpose = $4
      AND t.channel = 'EMAIL'), false) AS tracked
  FROM crm_message m JOIN mail_content c ON c.brand_id = m.brand_id AND c.id = m.content_id
    JOIN person p ON p.brand_id = m.brand_id AND p.id = m.person_id
  WHERE m.brand_id = ${BRAND} AND m.id = $1 AND m.version = $2 AND m.status = 'SENDING' AND m.handed_at IS NULL AND m.lease_until > $3
  FOR UPDATE OF m`;
const REFUSE = `UPDATE crm_message SET status = 'REFUSED', refused_reason = $2, lease_until = NULL, claimed_at = NULL, version = version + 1,
  updated_at = $3 WHERE brand_id = ${BRAND} AND id = $1`;
const HAND = `UPDATE crm_message SET handed_at = $2, lease_until = $3, provider_id = $4, address_hash = $5, address_hint = $6, tracked = $7,
  version = version + 1, updated_at = $2 WHERE brand_id = ${BRAND} AND id = $1`;
/** Only by whoever handed it over; also where it was given up for lost meanwhile, for now it is known. */
const BOOK = `UPDATE crm_message m SET status = $3, lease_until = NULL, sent_at = $4, bounced_at = $5, bounce_kind = $6, last_error = $7,
    due_at = coalesce($8::timestamptz, due_at), handed_at = CASE WHEN $3 = 'QUEUED' THEN NULL ELSE handed_at END, version = version + 1, updated_at = $9
  WHERE brand_id = ${BRAND} AND id = $1 AND handed_at = $2 AND status IN ('SENDING', 'UNKNOWN') RETURNING ${FACTS}`;
/** All that one mail is written from. */
export interface HeldMessage extends MessageFacts {
  readonly attempts: number;
  readonly providerId: string | null;
  readonly subject: string;
  readonly preheader: string | null;
  readonly html: string | null;
  readonly text: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly companyName: string | null;
  readonly language: string | null;
  readonly country: string | null;
  readonly number: string;
  readonly custom: Readonly<Record<string, unknown>>;
  readonly tracked: boolean;
}

/** How an attempt ended. */
export interface Booking {
  readonly status: 'SENT' | 'QUEUED' | 'FAILED' | 'BOUNCED' | 'UNKNOWN';
  readonly error?: string;
  readonly dueAt?: Date;
}

/** What people agree to who may be counted opening and clicking. */
export const TRACKING = 'mail-tracking';

/** The mail, locked, where it is still ours. */
export const holdMessage = async (tx: Tx, { id, version }: Claimed, now: Date): Promise<HeldMessage | undefined> =>
  (await tx.query<HeldMessage>('mail_hold', HELD, [id, version, now, TRACKING]))[0];

export const refuseMessage = (tx: Tx, id: string, reason: string, now: Date) =>
  tx.query('mail_refuse', REFUSE, [id, reason, now]);

/** Notes that handing over begins: from here on a mail without a result counts as unknown. */
export const handMessage = (
  tx: Tx,
  id: string,
  at: { now: Date; until: Date },
  to: { providerId: string; hash: string; hint: string; tracked: boolean },
) => tx.query('mail_hand', HAND, [id, at.now, at.until, to.providerId, to.hash, to.hint, to.tracked]);

/** Books the result of handing over; undefined where it is no longer ours to book. */
export async function bookMessage(
  tx: Tx,
  id: string,
  handedAt: Date,
  { status, error = '', dueAt }: Booking,
  now: Date,
): Promise<MessageFacts | undefined> {
  const bounced = status === 'BOUNCED' ? [now, 'HARD'] : [null, null];
  const values = [id, handedAt, status, status === 'SENT' ? now : null, ...bounced, error || null, dueAt ?? null, now];
  return (await tx.query<MessageFacts>('mail_book', BOOK, values))[0];
}
