import { compileWhere, type KeyColumn, keyset, OrderDirection } from '@mh-os/graphql';
import { isId, type Page, type PageRequest, toPage } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { GAP, HIT_END, HIT_START, partsOf, readSearch, type SearchWords } from './knowledge.rules.ts';
import type { KnowledgeDocumentType, KnowledgeFilter, KnowledgeTagType } from './knowledge.type.ts';

const COLUMNS = `d.id, d.title, d.body, d.language, d.tags, d.status, d.author, d.published_at AS "publishedAt",
  d.created_at AS "createdAt", d.updated_at AS "updatedAt", d.version`;
const FILTERS = { status: 'd.status', language: 'd.language' };

const LANGUAGES = [
  ['DE', 'german'],
  ['EN', 'english'],
] as const;

/** $1 is the search, $2 the words that a match needs, an entry per alternative. */
const QUERY = LANGUAGES.map(
  ([language, config]) => `WHEN '${language}' THEN websearch_to_tsquery('${config}', $1)`,
).join(' ');
const MATCHES = `d.search @@ (CASE d.language ${QUERY} END)`;
const RANK = `ts_rank_cd(d.search, CASE d.language ${QUERY} END)`;

/**
 * The words are looked up by equality, which row-level security lets an index serve, and only documents that have all of
 * them are matched as a whole. Words that a language leaves out ("the", "und") are needed by none. Each alternative is a
 * part of its own: with the words as constants the database sees that few rows have them.
 */
const havingOne = (alternatives: number, most?: number): string => {
  const all = Array.from({ length: alternatives }, (_unused, at) => havingAll(`($2::text[])[${at + 1}]`)).join(
    ' UNION ',
  );
  // Ids grow with time, so that the newest are read off the end of the index of words, and no document is touched.
  return most === undefined ? all : `SELECT document_id FROM (${all}) h ORDER BY document_id DESC LIMIT ${most}`;
};

const havingAll = (needed: string): string =>
  LANGUAGES.map(([language, config]) => {
    const words = `tsvector_to_array(to_tsvector('${config}', ${needed}))`;
    return `(SELECT w.document_id FROM knowledge_word w WHERE w.language = '${language}' AND w.word = ANY (${words})
      GROUP BY w.document_id HAVING count(*) = cardinality(${words}))`;
  }).join(' UNION ALL ');

/**
 * Documents that one search looks at as a whole: matching and ranking read the words of each. A word that every document has
 * would otherwise cost a second at 20,000 of them, for an order that nobody pages through.
 */
export const LOOKED_AT = 2_000;

/** The newest of those that can match, cut, and of these the ones that do. */
const found = (condition: string, columns: string): string =>
  `SELECT ${columns} FROM knowledge_document d JOIN (SELECT d.id FROM knowledge_document d WHERE ${condition}
    ORDER BY d.updated_at DESC, d.id DESC LIMIT ${LOOKED_AT}) c USING (id) WHERE ${MATCHES}`;

interface Condition {
  readonly sql: string;
  readonly params: unknown[];
  readonly search: SearchWords | null;
}

function conditionOf(filter: KnowledgeFilter | null | undefined, published: boolean): Condition {
  const { search: text, tag, ...where } = filter ?? {};
  const search = text ? readSearch(text) : null;
  const params: unknown[] = search ? [search.query, [...search.needed]] : [];
  const compiled = compileWhere(where, FILTERS, params.length);
  params.push(...compiled.params);
  const parts = [compiled.sql];
  // Both parameters are named in any case: a statement must know the type of each.
  // A filter may want old documents of many: those are cut after it.
  const most = tag || Object.values(where).some((each) => each != null) ? undefined : LOOKED_AT;
  const { length } = search?.needed ?? [];
  if (search) parts.push(length > 0 ? `d.id IN (${havingOne(length, most)})` : `cardinality($2::text[]) = 0`);
  if (text?.trim() && !search) parts.push('false');
  if (tag) parts.push(`$${params.push(tag.toLowerCase())}::text = ANY (d.tags)`);
  if (published) parts.push(`d.status = 'PUBLISHED'`);
  return { sql: parts.join(' AND '), params, search };
}

function keyOf(search: SearchWords | null): readonly KeyColumn[] {
  const direction = OrderDirection.DESC;
  const first = search
    ? { sql: 'd.rank', type: 'numeric', direction }
    : { sql: 'd.updated_at', type: 'timestamptz', direction };
  return [first, { sql: 'd.id', type: 'uuid', direction }];
}

/** A page of documents: the best first where something is searched, else the newest. */
export async function pageOfKnowledge(
  tx: ReadTx,
  filter: KnowledgeFilter | null | undefined,
  published: boolean,
  request: PageRequest,
): Promise<Page<KnowledgeDocumentType>> {
  const { sql, params, search } = conditionOf(filter, published);
  const key = keyset(keyOf(search), request.after, params.length);
  const limit = `$${params.length + key.params.length + 1}`;
  const values = [...params, ...key.params, request.first + 1];
  // Ranked and cut first; texts and excerpts are made for the rows of the page alone.
  const from = search ? `(${found(sql, `d.id, ${RANK}::numeric AS rank`)})` : 'knowledge_document';
  const where = search ? key.where : `${sql} AND ${key.where}`;
  const text = `SELECT d.id, ${key.select} FROM ${from} d WHERE ${where} ORDER BY ${key.orderBy} LIMIT ${limit}`;
  const rows = await tx.query<{ id: string }>('knowledge_page', text, values);
  const page = toPage(rows, request, key.keyOf);
  const documents = await readKnowledge(
    tx,
    page.nodes.map(({ id }) => id),
    search?.query,
  );
  return { ...page, nodes: page.nodes.map(({ id }) => documents.get(id)!) };
}

/** How many there are; of a search, among those it looks at. */
export async function countKnowledge(
  tx: ReadTx,
  filter: KnowledgeFilter | null | undefined,
  published: boolean,
): Promise<number> {
  const { sql, params, search } = conditionOf(filter, published);
  const text = search
    ? found(sql, 'count(*)::int AS n')
    : `SELECT count(*)::int AS n FROM knowledge_document d WHERE ${sql}`;
  return (await tx.query<{ n: number }>('knowledge_count', text, params))[0]?.n ?? 0;
}

const HEADLINE = `ts_headline((CASE d.language WHEN 'DE' THEN 'german' ELSE 'english' END)::regconfig, d.body,
  CASE d.language ${QUERY} END, 'StartSel=${HIT_START}, StopSel=${HIT_END}, MaxFragments=2, MaxWords=22, MinWords=8, FragmentDelimiter="${GAP}"')`;

/** Documents by id, with excerpts where something is searched. */
export async function readKnowledge(
  tx: ReadTx,
  ids: readonly string[],
  query?: string,
): Promise<Map<string, KnowledgeDocumentType>> {
  const wanted = ids.filter(isId);
  if (wanted.length === 0) return new Map();
  const rows = await (query === undefined
    ? tx.query<KnowledgeDocumentType>(
        'knowledge_by_ids',
        `SELECT ${COLUMNS} FROM knowledge_document d WHERE d.id = ANY ($1::uuid[])`,
        [wanted],
      )
    : tx.query<KnowledgeDocumentType & { marked: string }>(
        'knowledge_found',
        `SELECT ${COLUMNS}, ${HEADLINE} AS marked FROM knowledge_document d WHERE d.id = ANY ($2::uuid[])`,
        [query, wanted],
      ));
  return new Map(
    rows.map((row) => {
      const { marked, ...document } = row as KnowledgeDocumentType & { marked?: string };
      return [row.id, { ...document, excerpt: marked === undefined ? null : partsOf(marked) }];
    }),
  );
}

/** Tags by how often they are used. */
export function readTags(tx: ReadTx, published: boolean): Promise<KnowledgeTagType[]> {
  const sql = `SELECT t.tag, count(*)::int AS count FROM knowledge_document d, unnest(d.tags) AS t(tag)
    WHERE d.status = 'PUBLISHED' OR (NOT $1::bool AND d.status = 'DRAFT') GROUP BY t.tag ORDER BY count DESC, t.tag LIMIT 100`;
  return tx.query('knowledge_tags', sql, [published]);
}

/** Notes anew by which words a document is found. */
export async function indexWords(tx: Tx, documentId: string): Promise<void> {
  const brandId = tx.ctx.requireBrand();
  await tx.query('knowledge_words_forget', `DELETE FROM knowledge_word WHERE brand_id = $1 AND document_id = $2`, [
    brandId,
    documentId,
  ]);
  await tx.query(
    'knowledge_words_note',
    `INSERT INTO knowledge_word (brand_id, language, word, document_id)
     SELECT d.brand_id, d.language, w.word, d.id FROM knowledge_document d, unnest(tsvector_to_array(d.search)) AS w(word)
     WHERE d.brand_id = $1 AND d.id = $2`,
    [brandId, documentId],
  );
}
