import { compileWhere } from '@mh-os/graphql';
import { type Ctx, DomainError, exponentOf, Money, uuids } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { AttributeKind } from '../attributes/attribute.rules.ts';
import { readNodes } from '../categories/categories.read-model.ts';
import { subtree } from '../categories/category.rules.ts';
import type {
  AttributeFilter,
  PriceRangeFilter,
  MarginRangeFilter,
  ProductFilter,
} from '../products/products.filter.ts';
import { queryWords } from '../products/product.rules.ts';
import { readTerms, type Term } from './search-terms.ts';

/** A condition on `product p` with its parameters, and how well a product matches, smaller is better. */
export interface ProductCondition {
  readonly sql: string;
  readonly score: string;
  readonly params: unknown[];
}

const COLUMNS = {
  id: { sql: 'p.id', type: 'uuid' },
  name: 'p.name',
  status: 'p.status',
  category: 'p.category',
  brandName: 'p.brand_name',
  externalRef: 'p.external_ref',
  createdAt: { sql: 'p.created_at', type: 'timestamptz' },
  updatedAt: { sql: 'p.updated_at', type: 'timestamptz' },
};

/** Collects parameters; nothing of a caller ever becomes SQL text. */
class Params {
  readonly values: unknown[] = [];

  add(value: unknown, type = ''): string {
    this.values.push(value);
    return `$${this.values.length}${type && `::${type}`}`;
  }
}

/** Refuses filters on what the caller may not see: a filter tells it as well as a column does. */
export function requireFilter(ctx: Ctx, filter: ProductFilter | null | undefined): void {
  if (filter?.supplierId) ctx.require('catalog-pricing.supplier.read');
  if (filter?.margin) ctx.require('catalog-pricing.cost.read');
  if (filter?.price || filter?.margin) ctx.require('catalog-pricing.price.read');
  if (filter?.stock) ctx.require('catalog-pricing.stock.read');
}

/** What a condition is for: a count leaves the choice of the way to the database, only a ranked list needs the score. */
export interface ConditionUse {
  readonly count?: boolean;
  readonly ranked?: boolean;
}

/** Compiles a filter. */
export async function readCondition(
  tx: ReadTx,
  filter: ProductFilter | null | undefined,
  use: ConditionUse = {},
): Promise<ProductCondition> {
  const { search, categoryId, attributes, supplierId, price, margin, stock, ...where } = filter ?? {};
  const params = new Params();
  const parts: string[] = [];
  const terms = search?.trim() ? await readTerms(tx, search) : [];
  if (search?.trim() && terms.length === 0) parts.push('false');
  const free = (use.count ?? false) && terms.every((term) => term.common);
  for (const term of terms) parts.push(found(term, params, free));
  if (categoryId) parts.push(await inCategory(tx, categoryId, params));
  for (const one of attributes ?? []) parts.push(await hasAttribute(tx, one, params));
  if (supplierId)
    parts.push(`p.id IN (SELECT v.product_id FROM variant_supplier s JOIN product_variant v
      ON v.brand_id = s.brand_id AND v.id = s.variant_id WHERE s.supplier_id = ${params.add(uuids([supplierId])[0] ?? null, 'uuid')})`);
  if (price) parts.push(await pricedBetween(tx, price, params));
  if (margin) parts.push(await marginBetween(tx, margin, params));
  if (stock) parts.push(inStock(stock));
  const compiled = compileWhere(where, COLUMNS, params.values.length);
  params.values.push(...compiled.params);
  const score = use.ranked && terms.some((term) => !term.common) ? scoreOf(search ?? '', terms, params) : '0';
  return { sql: [compiled.sql, ...parts].join(' AND '), score, params: params.values };
}

/**
 * How products with a word are found: from the word where few have it, else by asking each product in its order. Two texts,
 * so two plans: PostgreSQL would choose one for both, and be a hundred times slower with the wrong one. Words are found by
 * equality and ranges of an index and not by pattern matching: under row-level security the database uses only comparisons
 * that cannot leak other brands' rows, and neither ILIKE nor the operators of full text and trigrams are such.
 */
function found(term: Term, params: Params, free: boolean): string {
  const [from, to, exact] = [params.add(term.range[0]), params.add(term.range[1]), params.add(term.exact, 'text[]')];
  if (term.common && !free)
    return `EXISTS (SELECT 1 FROM product_word w WHERE w.brand_id = p.brand_id AND w.product_id = p.id
      AND ((w.word >= ${from} AND w.word < ${to}) OR w.word = ANY (${exact})) OFFSET 0)`;
  const both = `SELECT w.product_id FROM product_word w WHERE w.word >= ${from} AND w.word < ${to}
    UNION SELECT w.product_id FROM product_word w WHERE w.word = ANY (${exact})`;
  return term.common ? `p.id IN (${both})` : `p.id = ANY (ARRAY(${both}))`;
}

/** Where the words were found: a code weighs most, then the name; a whole word before a beginning, a beginning before a form. */
function scoreOf(search: string, terms: readonly Term[], params: Params): string {
  const of = (condition: string, value: string): string =>
    `coalesce((SELECT ${value} FROM product_word w WHERE w.brand_id = p.brand_id AND w.product_id = p.id AND ${condition}), 20)`;
  const parts = terms.map((term) => {
    const [from, to, exact] = [
      params.add(term.range[0], 'text'),
      params.add(term.range[1], 'text'),
      params.add(term.exact, 'text[]'),
    ];
    const value = `min(w.weight * 3 + CASE WHEN w.word = ${from} THEN 0 WHEN w.word < ${to} AND w.word > ${from} THEN 1 ELSE 2 END)`;
    return of(`((w.word >= ${from} AND w.word < ${to}) OR w.word = ANY (${exact}))`, value);
  });
  const whole = params.add(wholeCode(search), 'text');
  const code = `CASE WHEN EXISTS (SELECT 1 FROM product_word w WHERE w.brand_id = p.brand_id AND w.product_id = p.id
    AND w.word = ${whole} AND w.weight = 1) THEN -100 ELSE 0 END`;
  return `(${[...parts, code].join(' + ')})::int`;
}

/** A whole SKU or GTIN as it is kept among the words. */
function wholeCode(search: string): string {
  const words = queryWords(search);
  return words.length === 1 ? words[0]! : search.trim().toLowerCase().slice(0, 40);
}

async function inCategory(tx: ReadTx, id: string, params: Params): Promise<string> {
  const ids = subtree(await readNodes(tx), id).map((node) => node.id);
  return `p.id IN (SELECT pc.product_id FROM product_category pc WHERE pc.category_id = ANY (${params.add(ids, 'uuid[]')}))`;
}

const BOUNDS = { gte: '>=', lte: '<=' } as const;

function bounds<T>(column: string, range: { gte?: T | null; lte?: T | null }, add: (value: T) => string): string[] {
  return (['gte', 'lte'] as const).flatMap((bound) => {
    const value = range[bound];
    return value === null || value === undefined ? [] : [`${column} ${BOUNDS[bound]} ${add(value)}`];
  });
}

async function hasAttribute(tx: ReadTx, filter: AttributeFilter, params: Params): Promise<string> {
  const sql = 'SELECT kind FROM attribute WHERE id = $1';
  const [row] = uuids([filter.attributeId]).length
    ? await tx.query<{ kind: AttributeKind }>('attribute_kind', sql, [filter.attributeId])
    : [];
  if (!row)
    throw new DomainError('ATTRIBUTE_UNKNOWN', 'The brand has no attribute of this id.', {
      path: ['where', 'attributes'],
    });
  const id = params.add(filter.attributeId, 'uuid');
  const parts: string[] = [];
  const { oneOf } = filter;
  if (row.kind === 'SELECT' || row.kind === 'MULTI_SELECT') {
    if (oneOf?.length) parts.push(`a.option_values && ${params.add(oneOf, 'text[]')}`);
  } else if (row.kind === 'BOOLEAN') {
    if (oneOf?.length) parts.push(`a.boolean_value::text = ANY (${params.add(oneOf, 'text[]')})`);
  } else {
    const column = { TEXT: 'a.text_value', NUMBER: 'a.number_value', DATE: 'a.date_value' }[row.kind];
    const type = { TEXT: 'text', NUMBER: 'numeric', DATE: 'date' }[row.kind];
    if (oneOf?.length) parts.push(`${column} = ANY (${params.add(oneOf, 'text[]')}::${type}[])`);
    parts.push(...bounds(column, filter, (value) => params.add(value, type)));
  }
  return `p.id IN (SELECT a.product_id FROM attribute_value a WHERE ${[`a.attribute_id = ${id}`, ...parts].join(' AND ')})`;
}

async function channelOf(tx: ReadTx, id: string): Promise<{ currency: string; display: string }> {
  const sql = 'SELECT currency, price_display AS display FROM channel WHERE id = $1';
  const [row] = uuids([id]).length
    ? await tx.query<{ currency: string; display: string }>('filter_channel', sql, [id])
    : [];
  if (row) return row;
  throw new DomainError('CHANNEL_UNKNOWN', 'The brand has no channel of this id.', { path: ['where', 'price'] });
}

const OF_PRICES = `SELECT v.product_id FROM product_price pp JOIN product_variant v ON v.brand_id = pp.brand_id AND v.id = pp.variant_id`;

/** By the price that the channel shows: gross or net. */
async function pricedBetween(tx: ReadTx, filter: PriceRangeFilter, params: Params): Promise<string> {
  const { currency, display } = await channelOf(tx, filter.channelId);
  const minor = (decimal: string): string => params.add(Money.parse(decimal, currency).minorUnits.toString(), 'bigint');
  const channel = params.add(filter.channelId, 'uuid');
  const column = display === 'GROSS' ? 'pp.gross_minor' : 'pp.net_minor';
  const parts = [`pp.channel_id = ${channel}`, ...bounds(column, filter, minor)];
  return `p.id IN (${OF_PRICES} WHERE ${parts.join(' AND ')})`;
}

/** By the share of the net price that is left after the cost of today, as everywhere in the house. */
async function marginBetween(tx: ReadTx, filter: MarginRangeFilter, params: Params): Promise<string> {
  const { currency } = await channelOf(tx, filter.channelId);
  const channel = params.add(filter.channelId, 'uuid');
  const unit = params.add(String(10 ** exponentOf(currency)), 'numeric');
  const margin = `(pp.net_minor - c.amount * ${unit}) * 100 / pp.net_minor`;
  const parts = [
    ...[`pp.channel_id = ${channel}`, 'pp.net_minor > 0', 'c.currency = pp.currency'],
    ...bounds(margin, filter, (value) => params.add(value, 'numeric')),
  ];
  return `p.id IN (${OF_PRICES} CROSS JOIN LATERAL (SELECT vc.amount, vc.currency FROM variant_cost vc
    WHERE vc.brand_id = pp.brand_id AND vc.variant_id = pp.variant_id AND vc.valid_from <= now()
    ORDER BY vc.valid_from DESC LIMIT 1) c WHERE ${parts.join(' AND ')})`;
}

function inStock(state: 'IN_STOCK' | 'OUT_OF_STOCK'): string {
  const some = `EXISTS (SELECT 1 FROM product_variant v JOIN stock_item s ON s.brand_id = v.brand_id AND s.variant_id = v.id
    WHERE v.brand_id = p.brand_id AND v.product_id = p.id AND s.on_hand > 0
      AND s.location_kind <> 'VIRTUAL')`;
  return state === 'IN_STOCK' ? some : `NOT ${some}`;
}
