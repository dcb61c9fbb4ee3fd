import { newId } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { type Delivery, decideDelivery } from './delivery.rules.ts';
import type { Severity } from './notification.entity.ts';
import { type Audience, recipientGroups } from './recipients.read-model.ts';

/** Words of a notification in one language. */
export interface Words {
  readonly title: string;
  readonly body?: string | undefined;
}

/** Something that people are to be told. */
export interface Telling {
  /** In English, which everybody gets whose language is missing, and in others. */
  readonly words: Words;
  readonly translations?: Readonly<Record<string, Words>>;
  readonly topic: string;
  readonly key: string;
  readonly link?: string | undefined;
  readonly severity: Severity;
  readonly mandatory: boolean;
  readonly sender: string | null;
  readonly audience: Audience;
  readonly except?: readonly string[];
}

interface Recipient extends Delivery {
  readonly userId: string;
  readonly words: Words;
}

/** Recipients of one statement: few enough for its parameters, many enough that ten thousand are soon done. */
const CHUNK = 5_000;

/**
 * One statement puts it into inboxes and sets mail due. Whom it was told before (same topic and key), it leaves alone, and
 * their mail too. Sorted by recipient, so that two of it at once wait for each other in the same order.
 */
const TELL = `WITH told AS (
    INSERT INTO notification (brand_id, id, version, created_at, updated_at, recipient_id, topic, key, title, body, link,
      severity, mandatory, in_app, sender)
    SELECT $1, r.id, 1, $2, $2, r.recipient_id, $3, $4, ($5::text[])[r.words], ($6::text[])[r.words], $7, $8, $9, r.in_app, $10
    FROM unnest($11::uuid[], $12::uuid[], $13::int[], $14::boolean[]) AS r (id, recipient_id, words, in_app)
    ON CONFLICT (brand_id, recipient_id, topic, key) DO NOTHING RETURNING id),
  mailed AS (
    INSERT INTO notification_mail (brand_id, id, version, created_at, updated_at, recipient_id, mode, due_at)
    SELECT $1, told.id, 1, $2, $2, r.recipient_id, r.mode, r.due_at
    FROM told JOIN unnest($15::uuid[], $16::uuid[], $17::text[], $18::timestamptz[]) AS r (id, recipient_id, mode, due_at)
      ON r.id = told.id RETURNING 1)
  SELECT (SELECT count(*)::int FROM told) AS told, (SELECT count(*)::int FROM mailed) AS mailed`;

/** How many it was meant for, how many of them heard it for the first time, and how many of those are to be mailed. */
export interface Told {
  readonly meant: number;
  readonly told: number;
  readonly mailed: number;
}

/** Tells everybody who is meant, each in their language and as they have chosen; once per recipient, topic and key (ADM-9). */
export async function tell(tx: Tx, brandId: string, telling: Telling, now: Date): Promise<Told> {
  const groups = await recipientGroups(tx, brandId, telling.audience, telling.topic, telling.except);
  const recipients = groups
    .flatMap(({ userIds, locale, prefs }) => {
      const delivery = decideDelivery(prefs, telling.topic, telling.mandatory, now);
      const words = telling.translations?.[locale] ?? telling.words;
      return userIds.map((userId): Recipient => ({ ...delivery, userId, words }));
    })
    .filter(({ inApp, mail }) => inApp || mail.kind !== 'none')
    .sort((a, b) => (a.userId < b.userId ? -1 : 1));
  const sum = { meant: groups.reduce((count, { userIds }) => count + userIds.length, 0), told: 0, mailed: 0 };
  for (let start = 0; start < recipients.length; start += CHUNK) {
    const done = await tellThese(tx, brandId, telling, now, recipients.slice(start, start + CHUNK));
    sum.told += done.told;
    sum.mailed += done.mailed;
  }
  return sum;
}

async function tellThese(tx: Tx, brandId: string, telling: Telling, now: Date, recipients: readonly Recipient[]) {
  const { topic, key, link = null, severity, mandatory, sender } = telling;
  const languages = [telling.words, ...Object.values(telling.translations ?? {})];
  const rows = recipients.map((recipient) => ({ ...recipient, id: newId() }));
  const mails = rows.flatMap(({ id, userId, mail }) =>
    mail.kind === 'none' ? [] : [{ id, userId, mode: mail.kind, at: mail.at }],
  );
  const [done] = await tx.query<Omit<Told, 'meant'>>('notification_tell', TELL, [
    ...[brandId, now, topic, key, languages.map(({ title }) => title), languages.map(({ body }) => body ?? null)],
    ...[link, severity, mandatory, sender, rows.map(({ id }) => id), rows.map(({ userId }) => userId)],
    ...[rows.map(({ words }) => languages.indexOf(words) + 1), rows.map(({ inApp }) => inApp)],
    ...[mails.map(({ id }) => id), mails.map(({ userId }) => userId), mails.map(({ mode }) => mode)],
    mails.map(({ at }) => at),
  ]);
  return done ?? { told: 0, mailed: 0 };
}
