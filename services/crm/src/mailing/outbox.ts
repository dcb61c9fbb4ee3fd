import { canonicalJson, DomainError, newId, sha256 } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';

/** Who a mail is sent for. */
export type MessageSource = 'CAMPAIGN' | 'JOURNEY';

/** What a mail says; `{{givenName|there}}` is filled in for each reader when it is sent. */
export interface MailContent {
  readonly subject: string;
  readonly preheader?: string | null;
  readonly html?: string | null;
  readonly text: string;
}

/** What is sent why; who is a list beside it. */
export interface MessageBatch {
  readonly source: { readonly type: MessageSource; readonly id: string };
  /** One person gets one mail for a source and step, ever (CRM-7): a journey that may run again names the run in it. */
  readonly step: string;
  /** What people must have agreed to, e.g. newsletter. */
  readonly purpose: string;
  readonly contentId: string;
  /** Not before; at once when absent. */
  readonly dueAt?: Date;
  /** What it is called where nobody may read a name, e.g. of the campaign. */
  readonly label: string;
  readonly campaignCode?: string | null;
}

/** How mails of a step stand; each mail is in one of the first seven, opened and what follows are counted besides. */
export interface MessageCount {
  readonly step: string;
  readonly queued: number;
  readonly sent: number;
  readonly bounced: number;
  readonly failed: number;
  readonly refused: number;
  /** Handed over when the process died, so that nobody knows whether it went out. */
  readonly unknown: number;
  readonly opened: number;
  readonly clicked: number;
  readonly unsubscribed: number;
}

const CHUNK = 10_000;
const CONTENT = `INSERT INTO mail_content (brand_id, id, created_at, sha, subject, preheader, html, text)
  VALUES (${BRAND}, $1, now(), $2, $3, $4, $5, $6) ON CONFLICT (brand_id, sha) DO NOTHING RETURNING id`;
const SAME = `SELECT id FROM mail_content WHERE brand_id = ${BRAND} AND sha = $1`;
/** Who was taken back and never written to may be asked for again; in the order of ids, so that crossed callers wait and never deadlock. */
const QUEUE = `INSERT INTO crm_message AS m (brand_id, id, version, created_at, updated_at, person_id, purpose, source_type, source_id, step,
    content_id, label, campaign_code, status, due_at, attempts, tracked, clicked_links)
  SELECT ${BRAND}, gen_random_uuid(), 1, now(), now(), p.id, $2, $3, $4, $5, $6, $7, $8, 'QUEUED', coalesce($9::timestamptz, now()), 0, false, '{}'
  FROM person p WHERE p.brand_id = ${BRAND} AND p.id = ANY ($1::uuid[]) ORDER BY p.id
  ON CONFLICT (brand_id, source_type, source_id, step, person_id) DO UPDATE SET status = 'QUEUED', refused_reason = NULL, purpose = excluded.purpose,
    content_id = excluded.content_id, label = excluded.label, campaign_code = excluded.campaign_code, due_at = excluded.due_at, version = m.version + 1,
    updated_at = now() WHERE m.status = 'REFUSED' AND m.refused_reason = 'CANCELLED' AND m.handed_at IS NULL
  RETURNING m.id`;
const CANCEL = `UPDATE crm_message SET status = 'REFUSED', refused_reason = 'CANCELLED', version = version + 1, updated_at = now()
  WHERE id IN (SELECT id FROM crm_message WHERE brand_id = ${BRAND} AND source_type = $1 AND source_id = $2 AND status = 'QUEUED'
    AND ($3::uuid[] IS NULL OR person_id = ANY ($3::uuid[])) ORDER BY id FOR UPDATE) AND brand_id = ${BRAND} RETURNING id`;
const COUNTS = `SELECT source_id AS "sourceId", step, count(*) FILTER (WHERE status IN ('QUEUED', 'SENDING'))::int AS queued,
    count(*) FILTER (WHERE status = 'SENT')::int AS sent, count(*) FILTER (WHERE status = 'BOUNCED')::int AS bounced,
    count(*) FILTER (WHERE status = 'FAILED')::int AS failed, count(*) FILTER (WHERE status = 'REFUSED')::int AS refused,
    count(*) FILTER (WHERE status = 'UNKNOWN')::int AS unknown, count(opened_at)::int AS opened, count(clicked_at)::int AS clicked,
    count(unsubscribed_at)::int AS unsubscribed
  FROM crm_message WHERE brand_id = ${BRAND} AND source_type = $1 AND source_id = ANY ($2::uuid[]) GROUP BY source_id, step ORDER BY source_id, step`;

/** Keeps what a mail says, for ever and as it is; the same content is the same id. */
export async function saveContent(tx: Tx, content: MailContent): Promise<string> {
  const { subject, text, preheader = null, html = null } = content;
  if (!subject.trim() || /[\r\n]/.test(subject) || !text.trim())
    throw new DomainError('CRM_MAIL_INVALID', 'A mail has a subject of one line and a text.', { path: ['content'] });
  const sha = sha256(canonicalJson({ subject, preheader, html, text }));
  const values = [newId(), sha, subject, preheader, html, text];
  const [added] = await tx.query<{ id: string }>('mail_content_add', CONTENT, values);
  return (added ?? (await tx.query<{ id: string }>('mail_content_same', SAME, [sha]))[0]!).id;
}

/**
 * Asks for a mail to each of these people; says for how many it is new. Who got or waits for one of this source and step
 * already gets no second. Whether each may be written to is judged when it is sent.
 */
export async function queueMessages(tx: Tx, batch: MessageBatch, personIds: readonly string[]): Promise<number> {
  const { source, step, contentId, dueAt = null, label, campaignCode = null } = batch;
  const purpose = batch.purpose.trim().toLowerCase();
  if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(purpose) || !step || step.length > 200)
    throw new DomainError('CRM_MAIL_INVALID', 'A mail has a purpose of small letters, digits and dashes, and a step.', {
      path: ['purpose'],
    });
  let added = 0;
  const all = [...new Set(personIds)].sort();
  for (let start = 0; start < all.length; start += CHUNK) {
    const values = [purpose, source.type, source.id, step, contentId, label.slice(0, 200), campaignCode, dueAt];
    added += (await tx.query('message_queue', QUEUE, [all.slice(start, start + CHUNK), ...values])).length;
  }
  return added;
}

/** Takes back what still waits, of all or of these people; what is being sent is sent. Says how many. */
export async function cancelMessages(
  tx: Tx,
  source: MessageBatch['source'],
  personIds?: readonly string[],
): Promise<number> {
  return (await tx.query('message_cancel', CANCEL, [source.type, source.id, personIds ?? null])).length;
}

/** How the mails of campaigns or journeys stand, by source and step. */
export async function messageCounts(
  tx: ReadTx,
  sourceType: MessageSource,
  sourceIds: readonly string[],
): Promise<Map<string, MessageCount[]>> {
  const rows = await tx.query<MessageCount & { sourceId: string }>('message_counts', COUNTS, [sourceType, sourceIds]);
  const counts = new Map<string, MessageCount[]>();
  for (const { sourceId, ...count } of rows) counts.set(sourceId, [...(counts.get(sourceId) ?? []), count]);
  return counts;
}
