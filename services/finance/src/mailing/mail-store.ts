import { type BounceKind, type Claimed, HAND_MS } from '@mh-os/mailing';
import type { Tx } from '@mh-os/persistence';
import { type DocumentMail, MAIL_COLUMNS } from './document-mails.ts';

const HAND = `UPDATE document_mail m SET handed_at = $3, lease_until = $4, provider_id = coalesce(provider_id, $5), version = version + 1, updated_at = $3
  WHERE id = $1 AND version = $2 AND status = 'SENDING' AND handed_at IS NULL AND lease_until > $3 RETURNING ${MAIL_COLUMNS}`;
/** Only by whoever handed it over; also where it was given up for lost meanwhile, for now it is known. */
const BOOK = `UPDATE document_mail m SET status = $3, lease_until = NULL, sent_at = $4, last_error = $5, due_at = coalesce($6::timestamptz, due_at),
    handed_at = CASE WHEN $3 = 'QUEUED' THEN NULL ELSE handed_at END, version = version + 1, updated_at = $7
  WHERE id = $1 AND handed_at = $2 AND status IN ('SENDING', 'UNKNOWN') RETURNING ${MAIL_COLUMNS}`;
const UNWRITTEN = `UPDATE document_mail m SET status = 'FAILED', lease_until = NULL, last_error = $3, version = version + 1, updated_at = $4
  WHERE id = $1 AND version = $2 AND status = 'SENDING' AND handed_at IS NULL RETURNING ${MAIL_COLUMNS}`;

const TAKEN = `SELECT ${MAIL_COLUMNS} FROM document_mail m WHERE m.id = $1 AND m.status IN ('SENT', 'UNKNOWN', 'BOUNCED') FOR UPDATE`;
/** What is told of was surely handed over: a complaint is about a mail that arrived, and one that is only late is still under way. */
const BOUNCED = `UPDATE document_mail m SET status = CASE WHEN $5 THEN 'BOUNCED' ELSE 'SENT' END, bounce_kind = $2, bounced_at = $4,
    sent_at = coalesce(sent_at, handed_at, $4), last_error = $3, version = version + 1, updated_at = $4 WHERE id = $1 RETURNING ${MAIL_COLUMNS}`;

/** What is told of a mail after it was taken, and whether that means that it came back. */
interface ToldBounce {
  readonly kind: BounceKind;
  readonly reason: string;
  readonly back: boolean;
}

/** How an attempt ended. */
export interface Booking {
  readonly status: 'SENT' | 'QUEUED' | 'FAILED' | 'UNKNOWN';
  readonly error?: string;
  readonly dueAt?: Date;
}

const first = async (rows: Promise<DocumentMail[]>): Promise<DocumentMail | undefined> => (await rows)[0];

/** Notes that handing over begins: from here on a mail without a result counts as unknown. Nothing where it is no longer ours. */
export function handMail(tx: Tx, { id, version }: Claimed, now: Date, providerId: string) {
  const until = new Date(now.getTime() + HAND_MS);
  return first(tx.query<DocumentMail>('document_mail_hand', HAND, [id, version, now, until, providerId]));
}

/** Books the result of handing over; nothing where it is no longer ours to book. */
export function bookMail(tx: Tx, id: string, handedAt: Date, { status, error, dueAt }: Booking, now: Date) {
  const values = [id, handedAt, status, status === 'SENT' ? now : null, error ?? null, dueAt ?? null, now];
  return first(tx.query<DocumentMail>('document_mail_book', BOOK, values));
}

/** A mail whose document could not be written: surely not sent, and as wrong tomorrow. */
export const failMail = (tx: Tx, { id, version }: Claimed, error: string, now: Date) =>
  first(tx.query<DocumentMail>('document_mail_unwritten', UNWRITTEN, [id, version, error, now]));

/** A mail that a server took, or may have taken, locked; nothing where there is none. */
export const lockTaken = (tx: Tx, id: string) => first(tx.query<DocumentMail>('document_mail_taken', TAKEN, [id]));

/** Notes that a mail came back, or that its reader complained. */
export const markBounced = async (tx: Tx, id: string, { kind, reason, back }: ToldBounce, now: Date) =>
  (await first(tx.query<DocumentMail>('document_mail_bounced', BOUNCED, [id, kind, reason, now, back])))!;
