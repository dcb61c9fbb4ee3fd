import type { ReadTx, Tx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';
import { FACTS, type MessageFacts } from './message-facts.ts';
import { MOST_CLAIMS } from './sending.rules.ts';

/** One claims at a time for a brand: the pace is counted and used up in one go, over all processes. */
const GATE = `SELECT pg_advisory_xact_lock(hashtextextended('crm.mail:' || ${BRAND}::text, 0))`;
const CLAIM = `WITH paced AS (SELECT count(*)::int AS n FROM crm_message WHERE brand_id = ${BRAND} AND claimed_at > $1::timestamptz - interval '1 minute'),
    taken AS (SELECT id FROM crm_message WHERE brand_id = ${BRAND} AND status = 'QUEUED' AND due_at <= $1 ORDER BY due_at, id
      LIMIT greatest(0, least($3, $4 - (SELECT n FROM paced))) FOR UPDATE SKIP LOCKED)
  UPDATE crm_message m SET status = 'SENDING', lease_until = $2, claimed_at = $1, handed_at = NULL, attempts = attempts + 1, version = version + 1,
    updated_at = $1 FROM taken WHERE m.brand_id = ${BRAND} AND m.id = taken.id RETURNING m.id, m.version`;
/** Whoever had them ended before handing over: they were surely not sent. */
const REQUEUE = `UPDATE crm_message SET lease_until = NULL, status = CASE WHEN attempts >= ${MOST_CLAIMS} THEN 'FAILED' ELSE 'QUEUED' END,
    last_error = CASE WHEN attempts >= ${MOST_CLAIMS} THEN 'Sending it ended too often without a result.' ELSE last_error END,
    version = version + 1, updated_at = $1
  WHERE brand_id = ${BRAND} AND status = 'SENDING' AND lease_until < $1 AND handed_at IS NULL`;
/** Whoever had them ended while handing over: nobody knows, and so nobody sends them again but a person. */
const UNSURE = `UPDATE crm_message SET lease_until = NULL, status = 'UNKNOWN', version = version + 1, updated_at = $1,
    last_error = 'The sender ended while it handed this mail over: the server may have taken it.'
  WHERE brand_id = ${BRAND} AND status = 'SENDING' AND lease_until < $1 AND handed_at IS NOT NULL RETURNING id`;
const RELEASE = `UPDATE crm_message SET status = 'QUEUED', lease_until = NULL, claimed_at = NULL, due_at = greatest(due_at, $2), attempts = attempts - 1,
    version = version + 1, updated_at = $1
  WHERE brand_id = ${BRAND} AND id = ANY ($3::uuid[]) AND status = 'SENDING' AND handed_at IS NULL`;
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
const BRANDS = `SELECT DISTINCT m.brand_id AS "brandId" FROM crm_message m WHERE ((m.status = 'QUEUED' AND m.due_at <= $1) OR (m.status = 'SENDING'
  AND m.lease_until < $1)) AND NOT EXISTS (SELECT 1 FROM suspended_brand s WHERE s.brand_id = m.brand_id)`;

/** A mail that a process has for itself. */
export interface Claimed {
  readonly id: string;
  readonly version: number;
}

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

export const dueBrands = (tx: ReadTx, now: Date) => tx.query<{ brandId: string }>('mail_brands', BRANDS, [now]);

/** Takes mails that are due, at most `most`, and not more in a minute than the pace allows. */
export async function claimMessages(
  tx: Tx,
  { now, until, most, perMinute }: { now: Date; until: Date; most: number; perMinute: number },
): Promise<Claimed[]> {
  await tx.query('mail_gate', GATE);
  return tx.query<Claimed>('mail_claim', CLAIM, [now, until, most, perMinute]);
}

/** Settles what others left behind; says of how many mails nobody knows whether they went out. */
export async function sweepMessages(tx: Tx, now: Date): Promise<number> {
  await tx.query('mail_requeue', REQUEUE, [now]);
  return (await tx.query('mail_unsure', UNSURE, [now])).length;
}

/** Gives back what was claimed and not begun. */
export const releaseMessages = (tx: Tx, now: Date, dueAt: Date, ids: readonly string[]) =>
  tx.query('mail_release', RELEASE, [now, dueAt, ids]);

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
