import type { ReadTx, Tx } from '@mh-os/persistence';
import { isCompound, isCorrectable } from '../search/search.rules.ts';
import { searchWords } from './product.rules.ts';

/** How much a word says: a code more than the name, the name more than where it lies, all more than the description. */
const WEIGHT = { code: 1, name: 2, place: 3, tag: 4, description: 6 } as const;
/** Stems of a description that are kept; a text of pages must not outweigh a catalogue. */
const MOST_OF_DESCRIPTION = 80;

const CLEAR = `DELETE FROM product_word WHERE product_id = ANY ($1::uuid[])`;
const WRITE = `INSERT INTO product_word (brand_id, product_id, word, weight)
  SELECT $1, t.product_id, t.word, t.weight FROM unnest($2::uuid[], $3::text[], $4::smallint[]) AS t (product_id, word, weight)
  ON CONFLICT DO NOTHING`;
/** A word that says nothing in one of the languages has no stem: it is still found as it is written. */
const WRITE_STEMS = `INSERT INTO product_word (brand_id, product_id, word, weight)
  SELECT $1, t.product_id, '=' || s.stem, min(t.weight) FROM unnest($2::uuid[], $3::text[], $4::smallint[]) AS t (product_id, word, weight)
    CROSS JOIN LATERAL unnest(ts_lexize('german_stem', t.word) || ts_lexize('english_stem', t.word)) AS s (stem)
  WHERE cardinality(ts_lexize('german_stem', t.word)) > 0 AND cardinality(ts_lexize('english_stem', t.word)) > 0
  GROUP BY 2, 3 ON CONFLICT DO NOTHING`;
/** Only words that no product had before, in one order for all: two writers never wait for each other. */
const WRITE_GRAMS = `INSERT INTO search_gram (brand_id, gram, word)
  SELECT DISTINCT $1::uuid, substr('  ' || t.word || ' ', n, 3) COLLATE "C" AS gram, t.word COLLATE "C" AS word FROM unnest($2::text[]) AS t (word),
    generate_series(1, length(t.word) + 1) AS n
  WHERE NOT EXISTS (SELECT 1 FROM search_gram k WHERE k.gram = '  ' || left(t.word, 1) AND k.word = t.word)
  ORDER BY gram, word ON CONFLICT DO NOTHING`;
/** Endings of compounds as written and without umlauts; only of words that no product had before, in one order for all. */
const WRITE_PARTS = `INSERT INTO search_part (brand_id, part, word)
  SELECT DISTINCT $1::uuid, substr(f.form, n) COLLATE "C" AS part, t.word COLLATE "C" AS word
  FROM unnest($2::text[], $3::text[]) AS t (spelled, word) CROSS JOIN LATERAL (VALUES (t.spelled), (t.word)) AS f (form),
    generate_series(3, length(f.form) - 1) AS n
  WHERE NOT EXISTS (SELECT 1 FROM search_part k WHERE k.part = substr(t.spelled, 3) AND k.word = t.word)
  ORDER BY part, word ON CONFLICT DO NOTHING`;
const SOURCES = `SELECT p.id, p.name, p.description, p.category, p.tags, p.translations, p.brand_name,
    coalesce(json_agg(json_build_array(v.sku, v.gtin, v.name)) FILTER (WHERE v.id IS NOT NULL), '[]') AS variants
  FROM product p LEFT JOIN product_variant v ON v.brand_id = p.brand_id AND v.product_id = p.id
  WHERE p.id = ANY ($1::uuid[]) GROUP BY p.brand_id, p.id`;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly category: string | null;
  readonly brand_name: string | null;
  readonly tags: string[];
  readonly translations: { name: string }[];
  readonly variants: (string | null)[][];
}

type Texts = readonly (string | null | undefined)[];

/** Texts of a product by how much they say. */
function textsOf(row: Row): [weight: number, texts: Texts][] {
  return [
    [WEIGHT.code, row.variants.flatMap(([sku, gtin]) => [sku, gtin])],
    [WEIGHT.name, [row.name]],
    [WEIGHT.place, [row.category, row.brand_name, ...row.translations.map((one) => one.name)]],
    [WEIGHT.tag, [...row.tags, ...row.variants.map(([, , name]) => name)]],
  ];
}

/** Words as the stemmers know them: lower case, with umlauts. */
function spelled(texts: Texts): string[] {
  const all = texts.flatMap(
    (text) =>
      text
        ?.normalize('NFC')
        .toLowerCase()
        .match(/\p{L}{3,40}/gu) ?? [],
  );
  return [...new Set(all)];
}

/** Words with the least weight that they have anywhere. */
class Words {
  private readonly weights = new Map<string, { id: string; word: string; weight: number }>();

  add(id: string, words: readonly string[], weight: number): void {
    for (const word of words) {
      const key = `${id} ${word}`;
      if ((this.weights.get(key)?.weight ?? Infinity) > weight) this.weights.set(key, { id, word, weight });
    }
  }

  get columns(): [string[], string[], number[]] {
    const all = [...this.weights.values()];
    return [all.map((one) => one.id), all.map((one) => one.word), all.map((one) => one.weight)];
  }
}

async function readSources(tx: ReadTx, ids: readonly string[]): Promise<Row[]> {
  return tx.query<Row>('word_sources', SOURCES, [ids]);
}

/** Makes products findable by what they are called now; in the transaction that changes them. */
export async function indexProducts(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const [words, stems] = [new Words(), new Words()];
  const correctable = new Set<string>();
  const compounds = new Map<string, string>();
  for (const row of await readSources(tx, ids)) {
    for (const [weight, texts] of textsOf(row)) {
      const found = searchWords(texts);
      words.add(row.id, found, weight);
      if (weight === WEIGHT.code) continue;
      stems.add(row.id, spelled(texts), weight);
      for (const word of spelled(texts)) {
        const [plain = ''] = searchWords([word]);
        if (isCompound(plain)) compounds.set(word, plain);
      }
      for (const word of found.filter(isCorrectable)) correctable.add(word);
    }
    stems.add(row.id, spelled([row.description]).slice(0, MOST_OF_DESCRIPTION), WEIGHT.description);
  }
  await tx.query('words_clear', CLEAR, [ids]);
  await tx.query('words_write', WRITE, [tx.ctx.brandId, ...words.columns]);
  await tx.query('words_stems', WRITE_STEMS, [tx.ctx.brandId, ...stems.columns]);
  if (correctable.size > 0) await tx.query('words_grams', WRITE_GRAMS, [tx.ctx.brandId, [...correctable]]);
  if (compounds.size > 0)
    await tx.query('words_parts', WRITE_PARTS, [tx.ctx.brandId, [...compounds.keys()], [...compounds.values()]]);
}
