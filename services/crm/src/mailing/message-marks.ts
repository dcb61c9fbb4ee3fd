import type { ReadTx, Tx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';
import { FACTS, type MessageFacts } from './message-facts.ts';
import type { BounceKind } from '@mh-os/mailing';
import { TRACKING } from './message-store.ts';

/** A mail that something happened to after it went out. */
export interface SentMessage extends MessageFacts {
  readonly status: string;
  readonly addressHash: string | null;
  readonly addressHint: string | null;
  readonly handedAt: Date | null;
  readonly bounceKind: BounceKind | null;
  readonly openedAt: Date | null;
  readonly unsubscribedAt: Date | null;
  readonly clickedLinks: number[];
  readonly html: string | null;
  /** Whether links and opening of this mail may be counted: agreed when it was sent, and still. */
  readonly tracked: boolean;
}

const SENT = `SELECT ${FACTS}, m.status, m.address_hash AS "addressHash", m.address_hint AS "addressHint", m.handed_at AS "handedAt",
    m.bounce_kind AS "bounceKind", m.opened_at AS "openedAt", m.unsubscribed_at AS "unsubscribedAt", m.clicked_links AS "clickedLinks", c.html,
    m.tracked AND coalesce((SELECT t.state = 'GRANTED' FROM person_consent t WHERE t.brand_id = ${BRAND} AND t.person_id = m.person_id
      AND t.purpose = '${TRACKING}' AND t.channel = 'EMAIL'), false) AS tracked
  FROM crm_message m JOIN mail_content c ON c.brand_id = m.brand_id AND c.id = m.content_id
  WHERE m.brand_id = ${BRAND} AND m.id = $1 AND m.provider_id IS NOT NULL`;
/** Who opens, follows or leaves has got the mail, whatever was known of it before. */
const ARRIVED = `status = CASE WHEN status = 'UNKNOWN' THEN 'SENT' ELSE status END, sent_at = coalesce(sent_at, handed_at),
  version = version + 1, updated_at = $2`;
const OPENED = `UPDATE crm_message SET opened_at = coalesce(opened_at, $2), ${ARRIVED} WHERE brand_id = ${BRAND} AND id = $1 RETURNING version`;
const CLICKED = `UPDATE crm_message SET opened_at = coalesce(opened_at, $2), clicked_at = coalesce(clicked_at, $2), clicked_links = clicked_links || $3::int,
  ${ARRIVED} WHERE brand_id = ${BRAND} AND id = $1 RETURNING version`;
const UNSUBSCRIBED = `UPDATE crm_message SET unsubscribed_at = $2, ${ARRIVED} WHERE brand_id = ${BRAND} AND id = $1 RETURNING version`;
/** What is told of was surely handed over: a complaint is about a mail that arrived, and one that is only late is still under way. */
const BOUNCED = `UPDATE crm_message SET bounce_kind = $3, bounced_at = $2, last_error = $4, lease_until = NULL,
    status = CASE WHEN $5 THEN 'BOUNCED' WHEN $3 = 'COMPLAINT' OR status IN ('UNKNOWN', 'SENDING') THEN 'SENT' ELSE status END,
    sent_at = CASE WHEN $5 THEN sent_at ELSE coalesce(sent_at, handed_at, $2) END, version = version + 1, updated_at = $2
  WHERE brand_id = ${BRAND} AND id = $1 RETURNING version`;
const SOFT = `SELECT count(*) FILTER (WHERE bounce_kind = 'SOFT')::int AS n FROM (SELECT bounce_kind FROM crm_message WHERE brand_id = ${BRAND}
  AND address_hash = $1 AND handed_at IS NOT NULL ORDER BY handed_at DESC, id LIMIT $2) x`;

/** A mail that went out, or may have. */
export const sentMessage = async (tx: ReadTx, id: string): Promise<SentMessage | undefined> =>
  (await tx.query<SentMessage>('mail_sent', SENT, [id]))[0];

/** The same, locked. */
export const lockSent = async (tx: Tx, id: string): Promise<SentMessage | undefined> =>
  (await tx.query<SentMessage>('mail_sent_lock', `${SENT} FOR UPDATE OF m`, [id]))[0];

async function mark(tx: Tx, name: string, sql: string, message: SentMessage, values: unknown[]): Promise<SentMessage> {
  const [row] = await tx.query<{ version: number }>(name, sql, [message.id, ...values]);
  return { ...message, version: row!.version };
}

export const markOpened = (tx: Tx, message: SentMessage, now: Date) => mark(tx, 'mail_opened', OPENED, message, [now]);
export const markClicked = (tx: Tx, message: SentMessage, now: Date, link: number) =>
  mark(tx, 'mail_clicked', CLICKED, message, [now, link]);
export const markUnsubscribed = (tx: Tx, message: SentMessage, now: Date) =>
  mark(tx, 'mail_unsubscribed', UNSUBSCRIBED, message, [now]);
export const markBounced = (
  tx: Tx,
  message: SentMessage,
  now: Date,
  { kind, reason, back }: { readonly kind: BounceKind; readonly reason: string; readonly back: boolean },
) => mark(tx, 'mail_bounced', BOUNCED, message, [now, kind, reason, back]);

/** How many of the last mails to a mailbox came back for now. */
export const softInARow = async (tx: ReadTx, hash: string, last: number): Promise<number> =>
  (await tx.query<{ n: number }>('mail_soft', SOFT, [hash, last]))[0]?.n ?? 0;
