import { newId } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';
import type { PlainMention } from './mention.rules.ts';
import type { MentionOutcome } from './mention.enums.ts';

const ROWS = `jsonb_to_recordset($1::jsonb) AS r(id uuid, source text, "externalId" text, "externalKey" text, url text,
  "authorHandle" text, "authorHash" text, text text, language text, "happenedAt" timestamptz, reach integer,
  "sentimentScore" integer, rating integer, sentiment text)`;
/** In one order for everybody, so that two batches of the same mentions never wait for each other crosswise (G11). */
const ADD = `INSERT INTO social_mention (brand_id, id, version, created_at, updated_at, source, external_id, external_key, url,
    author_handle, author_hash, text, language, happened_at, reach, sentiment_score, rating, sentiment, status)
  SELECT ${BRAND}, r.id, 1, now(), now(), r.source, r."externalId", r."externalKey", r.url, r."authorHandle", r."authorHash", r.text,
    r.language, r."happenedAt", r.reach, r."sentimentScore", r.rating, r.sentiment, 'NEW'
  FROM ${ROWS} ORDER BY r."externalKey" ON CONFLICT (brand_id, external_key) DO NOTHING RETURNING external_key AS key, id`;
const LOCK = `SELECT m.external_key AS key, m.id FROM social_mention m WHERE m.external_key = ANY ($1::text[])
  ORDER BY m.external_key FOR UPDATE`;
const RENEW = `UPDATE social_mention m SET text = r.text, url = r.url, reach = r.reach, sentiment_score = r."sentimentScore",
    rating = r.rating, sentiment = r.sentiment, version = m.version + 1, updated_at = now()
  FROM ${ROWS} WHERE m.external_key = r."externalKey" AND m.erased_at IS NULL
    AND (m.text, m.url, m.reach, m.sentiment_score, m.rating) IS DISTINCT FROM (r.text, r.url, r.reach, r."sentimentScore", r.rating)
  RETURNING m.external_key AS key`;
const ERASED = `SELECT author_hash AS hash FROM mention_author_erased WHERE author_hash = ANY ($1::text[])`;

/** Shared by those who take in, alone for who erases: nothing of an author slips in between. */
export const ERASING_LOCK = `hashtextextended('mention-authors:' || ${BRAND}::text, 0)`;
const SHARE = `SELECT pg_advisory_xact_lock_shared(${ERASING_LOCK})`;

/** Hashes of authors, of those given, whose words are not to be kept. */
export async function erasedAuthors(tx: Tx, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  await tx.query('mention_share', SHARE);
  return new Set((await tx.query<{ hash: string }>('mention_erased', ERASED, [hashes])).map(({ hash }) => hash));
}

/** Takes mentions in, each once however often and from wherever it comes; what became of each, by its key. */
export async function takeIn(
  tx: Tx,
  mentions: ReadonlyMap<string, PlainMention>,
): Promise<ReadonlyMap<string, { readonly id: string; readonly outcome: MentionOutcome }>> {
  const json = JSON.stringify([...mentions.values()].map((mention) => ({ ...mention, id: newId() })));
  const taken = new Map<string, { id: string; outcome: MentionOutcome }>();
  for (const { key, id } of await tx.query<{ key: string; id: string }>('mention_add', ADD, [json]))
    taken.set(key, { id, outcome: 'CREATED' });
  const known = [...mentions.keys()].filter((key) => !taken.has(key));
  if (known.length === 0) return taken;
  for (const { key, id } of await tx.query<{ key: string; id: string }>('mention_lock', LOCK, [known]))
    taken.set(key, { id, outcome: 'KNOWN' });
  const renewed = JSON.stringify(known.map((key) => mentions.get(key)));
  for (const { key } of await tx.query<{ key: string }>('mention_renew', RENEW, [renewed]))
    taken.set(key, { ...taken.get(key)!, outcome: 'UPDATED' });
  return taken;
}
