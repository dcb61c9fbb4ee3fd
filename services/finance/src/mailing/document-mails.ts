import { documentMailRequested } from '@mh-os/contracts';
import { type Ctx, newId } from '@mh-os/kernel';
import type { BounceKind } from '@mh-os/mailing';
import type { ReadTx, Tx } from '@mh-os/persistence';

/** How a mail with a document stands. */
export const MAIL_STATUSES = ['QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN', 'BOUNCED'] as const;
export type DocumentMailStatus = (typeof MAIL_STATUSES)[number];

/** A mail with an invoice, a credit note or the letter of a reminder. */
export interface DocumentMail {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly invoiceId: string;
  readonly noticeId: string | null;
  readonly personId: string | null;
  readonly label: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly attachXml: boolean;
  readonly requestedBy: string;
  readonly status: DocumentMailStatus;
  readonly attempts: number;
  readonly dueAt: Date;
  readonly sentAt: Date | null;
  readonly lastError: string | null;
  readonly providerId: string | null;
  readonly bounceKind: BounceKind | null;
  readonly bouncedAt: Date | null;
}

/** A mail that is asked for. */
export interface WantedMail extends Pick<
  DocumentMail,
  'invoiceId' | 'noticeId' | 'personId' | 'label' | 'recipient' | 'subject' | 'body' | 'attachXml'
> {
  /** Whether a round of reminders asks: a letter goes out once by itself, however many rounds run. */
  readonly automatic: boolean;
}

export const MAIL_COLUMNS = `m.id, m.version, m.created_at AS "createdAt", m.invoice_id AS "invoiceId", m.notice_id AS "noticeId",
  m.person_id AS "personId", m.label, m.recipient, m.subject, m.body, m.attach_xml AS "attachXml", m.requested_by AS "requestedBy", m.status,
  m.attempts, m.due_at AS "dueAt", m.sent_at AS "sentAt", m.last_error AS "lastError", m.provider_id AS "providerId",
  m.bounce_kind AS "bounceKind", m.bounced_at AS "bouncedAt"`;
const ADD = `INSERT INTO document_mail (brand_id, id, version, created_at, updated_at, invoice_id, notice_id, person_id, label, recipient, subject,
    body, attach_xml, automatic, requested_by, status, due_at, attempts)
  VALUES ($1, $2, 1, $3, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'QUEUED', $3, 0) ON CONFLICT DO NOTHING RETURNING id`;
const READ = `SELECT ${MAIL_COLUMNS} FROM document_mail m WHERE`;
/** Under the same Message-ID as before, which most servers and readers take for the same mail. */
const AGAIN = `UPDATE document_mail m SET status = 'QUEUED', due_at = $2, attempts = 0, handed_at = NULL, claimed_at = NULL, last_error = NULL,
  version = version + 1, updated_at = $2 WHERE id = $1 AND status IN ('FAILED', 'UNKNOWN') RETURNING ${MAIL_COLUMNS}`;

/** Puts a mail into the queue, in the transaction of whatever asks for it; its id, or nothing where it was asked for before. */
export async function queueMail(tx: Tx, wanted: WantedMail, now: Date): Promise<string | undefined> {
  const { invoiceId, noticeId, personId, label, recipient, subject, body, attachXml, automatic } = wanted;
  const [added] = await tx.query<{ id: string }>('document_mail_add', ADD, [
    ...[tx.ctx.requireBrand(), newId(), now, invoiceId, noticeId, personId, label, recipient, subject, body, attachXml],
    ...[automatic, nameOf(tx.ctx)],
  ]);
  if (added) tellRequested(tx, { ...wanted, id: added.id, version: 1 }, false);
  return added?.id;
}

/** Has a mail sent again that failed, or of which nobody knows; nothing where it is neither. */
export async function requeueMail(tx: Tx, id: string, now: Date): Promise<DocumentMail | undefined> {
  const [mail] = await tx.query<DocumentMail>('document_mail_again', AGAIN, [id, now]);
  if (mail) tellRequested(tx, mail, true);
  return mail;
}

export const readMails = (tx: ReadTx, ids: readonly string[]): Promise<DocumentMail[]> =>
  tx.query<DocumentMail>('document_mails', `${READ} m.id = ANY ($1::uuid[])`, [ids]);

/** Mails of documents, the latest first. */
export const mailsOfInvoices = (tx: ReadTx, ids: readonly string[]): Promise<DocumentMail[]> =>
  tx.query<DocumentMail>(
    'document_mails_of',
    `${READ} m.invoice_id = ANY ($1::uuid[]) ORDER BY m.created_at DESC, m.id DESC`,
    [ids],
  );

const nameOf = ({ actor }: Ctx): string => actor.name ?? actor.kind;

type Told = Pick<DocumentMail, 'id' | 'version' | 'label' | 'invoiceId' | 'noticeId' | 'personId'>;

/** What events tell of a mail. */
export const factsOf = ({ label, invoiceId, noticeId, personId }: Told) => ({ label, invoiceId, noticeId, personId });

function tellRequested(tx: Tx, mail: Told, again: boolean): void {
  const target = { aggregateId: mail.id, aggregateVersion: mail.version };
  tx.emit(documentMailRequested, { ...factsOf(mail), again }, target);
}
