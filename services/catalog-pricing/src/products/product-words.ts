import type { ReadTx, Tx } from '@mh-os/persistence';
import { searchWords } from './product.rules.ts';

/** What of a product its words come from. */
export interface WordSource {
  readonly id: string;
  readonly texts: readonly (string | null | undefined)[];
}

const CLEAR = `DELETE FROM product_word WHERE product_id = ANY ($1::uuid[])`;
const WRITE = `INSERT INTO product_word (brand_id, product_id, word)
  SELECT $1, t.product_id, t.word FROM unnest($2::uuid[], $3::text[]) AS t (product_id, word) ON CONFLICT DO NOTHING`;
const SOURCES = `SELECT p.id, p.name, p.category, p.tags, p.translations, p.brand_name,
    coalesce(json_agg(json_build_array(v.sku, v.gtin, v.name)) FILTER (WHERE v.id IS NOT NULL), '[]') AS variants
  FROM product p LEFT JOIN product_variant v ON v.brand_id = p.brand_id AND v.product_id = p.id
  WHERE p.id = ANY ($1::uuid[]) GROUP BY p.brand_id, p.id`;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly category: string | null;
  readonly brand_name: string | null;
  readonly tags: string[];
  readonly translations: { name: string }[];
  readonly variants: (string | null)[][];
}

async function readSources(tx: ReadTx, ids: readonly string[]): Promise<WordSource[]> {
  const rows = await tx.query<Row>('word_sources', SOURCES, [ids]);
  return rows.map(({ id, name, category, brand_name, tags, translations, variants }) => ({
    id,
    texts: [
      ...[name, category, brand_name],
      ...variants.flatMap(([sku, gtin]) => [sku, gtin]),
      ...translations.map((one) => one.name),
      ...tags,
      ...variants.map(([, , variantName]) => variantName),
    ],
  }));
}

/** Makes products findable by what they are called now; in the transaction that changes them. */
export async function indexProducts(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const pairs = (await readSources(tx, ids)).flatMap(({ id, texts }) =>
    searchWords(texts).map((word) => [id, word] as const),
  );
  await tx.query('words_clear', CLEAR, [ids]);
  await tx.query('words_write', WRITE, [tx.ctx.brandId, pairs.map(([id]) => id), pairs.map(([, word]) => word)]);
}
