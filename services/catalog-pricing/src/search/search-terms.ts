import type { ReadTx } from '@mh-os/persistence';
import { queryWords } from '../products/product.rules.ts';
import { type Candidate, gramsOf, isCorrectable, longestEnding, similarWords } from './search.rules.ts';

/** The largest character: what begins with a word lies between the word and the word followed by it. */
const LAST = '\u{10ffff}';
/** A word that more products than this have is common. */
export const MANY = 1_000;
/** Marks the stem of a word among the words themselves; nothing that people type holds it. */
export const STEM = '=';
/** A shorter stem is the end of too many words. */
const SHORTEST_STEM = 4;

const STEMS = `SELECT t.word, ts_lexize('german_stem', t.word) AS de, ts_lexize('english_stem', t.word) AS en
  FROM unnest($1::text[]) AS t (word)`;
const MATCHES = `SELECT count(*)::int AS n FROM (
  (SELECT 1 FROM product_word w WHERE w.word >= $1 AND w.word < $2 LIMIT ${MANY + 1})
  UNION ALL (SELECT 1 FROM product_word w WHERE w.word = ANY ($3::text[]) LIMIT ${MANY + 1})) matches`;
const NEAR = `SELECT word, count(*)::int AS shared FROM search_gram WHERE gram = ANY ($1::text[])
  GROUP BY word ORDER BY shared DESC, word LIMIT 60`;

/** Endings of compounds are kept from their third letter on, with and without umlauts. */
const PARTS = `SELECT DISTINCT word FROM (SELECT part, word FROM search_part WHERE part >= $1 AND part < $2 AND length(part) <= $3
  ORDER BY part, word LIMIT 200) found ORDER BY word`;

/** One word of a search with everything that counts as finding it. */
export interface Term {
  /** As typed, folded. */
  readonly word: string;
  /** Words that begin with it: at least the first, less than the second. */
  readonly range: readonly [string, string];
  /** Further words that count: its stems and compounds with it, or where nothing is found what was probably meant. */
  readonly exact: readonly string[];
  /** Whether more products have it than are worth ranking. */
  readonly common: boolean;
}

interface StemRow {
  readonly word: string;
  readonly de: string[] | null;
  readonly en: string[] | null;
}

/** Lower case as the stemmers know it, with umlauts, beside the folded words of the query, in the same order. */
function spelled(search: string): string[] {
  return [
    ...new Set(
      search
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
    ),
  ];
}

async function count(tx: ReadTx, range: readonly [string, string], exact: readonly string[]): Promise<number> {
  const [row] = await tx.query<{ n: number }>('product_word_matches', MATCHES, [...range, exact]);
  return row?.n ?? 0;
}

/**
 * The terms of a search: each word by its beginning, by its stem in German and English and by compounds with it; where the
 * catalogue has none of these, by the words that were probably meant. Words such as "for", which say nothing, are left out unless something begins so.
 */
export async function readTerms(tx: ReadTx, search: string): Promise<Term[]> {
  const words = queryWords(search);
  const rows = words.length > 0 ? await tx.query<StemRow>('search_stems', STEMS, [spelled(search)]) : [];
  const known = new Map(rows.map((row) => [queryWords(row.word)[0] ?? '', row]));
  const typed = new Map(spelled(search).map((one) => [queryWords(one)[0] ?? '', one]));
  const terms = await Promise.all(
    words.map(async (word): Promise<Term | null> => {
      const range = [word, word + LAST] as const;
      const row = /\d/.test(word) || word.length < 3 ? undefined : known.get(word);
      const says = !row || (row.de?.length !== 0 && row.en?.length !== 0);
      const stems = [...new Set([...(row?.de ?? []), ...(row?.en ?? [])])];
      const compounds = says ? await compoundsOf(tx, word, typed.get(word) ?? word, stems) : [];
      const exact = [...stems.map((stem) => STEM + stem), ...compounds];
      const n = await count(tx, range, exact);
      if (n > 0) return { word, range, exact, common: n > MANY };
      if (!says) return null;
      const meant = await similarTo(tx, word);
      return { word, range, exact: meant, common: meant.length > 0 && (await count(tx, range, meant)) > MANY };
    }),
  );
  return terms.filter((term) => term !== null);
}

/**
 * Compounds that have the word at their end or, if it is long enough, in their middle: with the umlauts that were typed, so
 * that Öl finds Bartöl and not Menthol; without them where there are none so. A form of a long word counts as well.
 */
async function compoundsOf(tx: ReadTx, word: string, asTyped: string, stems: readonly string[]): Promise<string[]> {
  const ending = async (part: string): Promise<string[]> => {
    const longest = longestEnding(part);
    if (longest === null) return [];
    return (await tx.query<{ word: string }>('search_parts', PARTS, [part, part + LAST, longest])).map(
      (row) => row.word,
    );
  };
  const found = await ending(asTyped);
  if (found.length === 0 && asTyped !== word) found.push(...(await ending(word)));
  for (const stem of stems.filter((one) => one.length >= SHORTEST_STEM && one !== word && word.startsWith(one)))
    found.push(...(await ending(stem)));
  return [...new Set(found)];
}

async function similarTo(tx: ReadTx, word: string): Promise<string[]> {
  if (!isCorrectable(word)) return [];
  return similarWords(word, await tx.query<Candidate>('search_near', NEAR, [gramsOf(word)]));
}
