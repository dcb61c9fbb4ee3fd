import type { Tx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';
import { soundOf, wordsOf } from '../people/normal.rules.ts';

/** What the global search finds. */
export type SearchKind = 'PERSON' | 'COMPANY' | 'LEAD';

/** A record with the texts by which it is found. */
export interface Searchable {
  readonly id: string;
  readonly texts: readonly (string | null | undefined)[];
}

const CLEAR = `DELETE FROM search_word WHERE brand_id = ${BRAND} AND kind = $1 AND subject_id = ANY ($2::uuid[])`;
const WRITE = `INSERT INTO search_word (brand_id, id, created_at, kind, subject_id, word)
  SELECT ${BRAND}, gen_random_uuid(), now(), $1, w.subject_id, w.word
  FROM unnest($2::uuid[], $3::text[]) AS w(subject_id, word) ON CONFLICT DO NOTHING`;

/**
 * Keeps by which words records are found: as they are written, and, led by a tilde, as they sound. Rows with plain letters
 * under an ordinary index, because row security keeps full-text and trigram indexes from being used (ADR 18).
 * New records pass `fresh`: there is nothing to clear.
 */
export async function indexRecords(
  tx: Tx,
  kind: SearchKind,
  records: readonly Searchable[],
  fresh = false,
): Promise<void> {
  if (records.length === 0) return;
  const ids = records.map(({ id }) => id);
  if (!fresh) await tx.query('search_clear', CLEAR, [kind, ids]);
  const rows = records.flatMap(({ id, texts }) => {
    const words = wordsOf(...texts);
    const sounds = words.map(soundOf).filter((sound) => sound !== '');
    return [...words, ...new Set(sounds.map((sound) => `~${sound}`))].map((word) => ({ id, word }));
  });
  if (rows.length > 0)
    await tx.query('search_write', WRITE, [kind, rows.map(({ id }) => id), rows.map(({ word }) => word)]);
}
