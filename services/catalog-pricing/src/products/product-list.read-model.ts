import { compileWhere, keyset, OrderDirection, type KeyColumn } from '@mh-os/graphql';
import { pageRequest, toPage, type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { queryWords } from './product.rules.ts';
import type { ProductType } from './product.type.ts';
import type { ProductFilter, ProductOrderField, ProductsArgs } from './products.filter.ts';
import { PRODUCT_COLUMNS } from './products.read-model.ts';

const COLUMNS = {
  id: { sql: 'p.id', type: 'uuid' },
  name: 'p.name',
  status: 'p.status',
  category: 'p.category',
  externalRef: 'p.external_ref',
};

const ORDERS: Readonly<Record<ProductOrderField, { sql: string; type?: string }>> = {
  NAME: { sql: 'p.name' },
  CREATED_AT: { sql: 'p.created_at', type: 'timestamptz' },
  UPDATED_AT: { sql: 'p.updated_at', type: 'timestamptz' },
};

/** The largest character: what begins with a word lies between the word and the word followed by it. */
const LAST = '\u{10ffff}';
/** A word that more products than this have is common. */
const MANY = 1_000;

const IN_RANGE = (at: number): string => `w.word >= $${at} AND w.word < $${at + 1}`;
const MATCHES = `SELECT count(*)::int AS n FROM (SELECT 1 FROM product_word w WHERE ${IN_RANGE(1)} LIMIT ${MANY + 1}) matches`;

/**
 * How products with a word are found: from the word where few have it, else by asking each product in its order. Two texts,
 * so two plans: PostgreSQL would choose one for both, and be a hundred times slower with the wrong one.
 */
const FOUND = {
  rare: (at: number) => `p.id = ANY (ARRAY(SELECT w.product_id FROM product_word w WHERE ${IN_RANGE(at)}))`,
  common: (at: number) => `EXISTS (SELECT 1 FROM product_word w
    WHERE w.brand_id = p.brand_id AND w.product_id = p.id AND ${IN_RANGE(at)} OFFSET 0)`,
  any: (at: number) => `p.id IN (SELECT w.product_id FROM product_word w WHERE ${IN_RANGE(at)})`,
};
type Finding = keyof typeof FOUND;

interface Condition {
  readonly sql: string;
  readonly params: unknown[];
}

const rangeOf = (word: string): [string, string] => [word, word + LAST];
const wordsOf = (filter: ProductFilter | null | undefined): string[] =>
  filter?.search ? queryWords(filter.search) : [];

/** Matches are counted no further than it matters: a page must not cost more because more products have the word. */
function findingsOf(tx: ReadTx, filter: ProductFilter | null | undefined): Promise<Finding[]> {
  const of = async (word: string): Promise<Finding> => {
    const [row] = await tx.query<{ n: number }>('product_word_matches', MATCHES, rangeOf(word));
    return row && row.n > MANY ? 'common' : 'rare';
  };
  return Promise.all(wordsOf(filter).map(of));
}

/**
 * Words are found by ranges of an index and not by ILIKE: under row-level security the database uses only comparisons
 * that cannot leak other brands' rows, and pattern matching is none of them.
 */
function conditionOf(filter: ProductFilter | null | undefined, findings: readonly Finding[]): Condition {
  const { search, ...where } = filter ?? {};
  const words = wordsOf(filter);
  const params = words.flatMap(rangeOf);
  const found = words.map((_word, at) => FOUND[findings[at] ?? 'any'](at * 2 + 1));
  const compiled = compileWhere(where, COLUMNS, params.length);
  const none = search?.trim() && words.length === 0 ? ['false'] : [];
  return { sql: [compiled.sql, ...found, ...none].join(' AND '), params: [...params, ...compiled.params] };
}

/** One page of products. */
export async function readProductPage(tx: ReadTx, args: ProductsArgs): Promise<Page<ProductType>> {
  const request = pageRequest(args, 2);
  const condition = conditionOf(args.where, await findingsOf(tx, args.where));
  const direction = args.orderBy?.direction ?? OrderDirection.ASC;
  const columns: KeyColumn[] = [
    { ...ORDERS[args.orderBy?.field ?? 'NAME'], direction },
    { sql: 'p.id', type: 'uuid', direction },
  ];
  const key = keyset(columns, request.after, condition.params.length);
  const params = [...condition.params, ...key.params, request.first + 1];
  const sql = `SELECT ${PRODUCT_COLUMNS}, ${key.select} FROM product p WHERE ${condition.sql} AND ${key.where}
    ORDER BY ${key.orderBy} LIMIT $${params.length}`;
  return toPage(await tx.query<ProductType>('product_page', sql, params), request, key.keyOf);
}

/** How many products there are that match: where all words are common, the database may best read all their rows. */
export async function countProducts(tx: ReadTx, args: Pick<ProductsArgs, 'where'>): Promise<number> {
  const findings = await findingsOf(tx, args.where);
  const { sql, params } = conditionOf(args.where, findings.includes('rare') ? findings : []);
  const [row] = await tx.query<{ n: number }>(
    'product_count',
    `SELECT count(*)::int AS n FROM product p WHERE ${sql}`,
    params,
  );
  return row?.n ?? 0;
}
