import { compileWhere, countRows, OrderDirection, readPage, thenId } from '@mh-os/graphql';
import { type Page, uuids } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { LOCATION_JSON } from '../stock-locations/stock-locations.read-model.ts';
import type { StockCountsArgs, StockCountType } from './stock-count.type.ts';

const TABLES = `stock_count c JOIN stock_location l ON l.brand_id = c.brand_id AND l.id = c.location_id`;
/** While a blind count goes on nobody is told what is expected, not even what an earlier round found (S5). */
const SHOWN = `NOT (c.blind AND c.state = 'OPEN')`;
const COLUMNS = `c.id, c.state, c.blind, c.round, c.note, c.posting_id AS "postingId", c.actor, c.created_at AS "createdAt",
  c.ended_at AS "endedAt", c.version, ${LOCATION_JSON} AS location,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'variantId', x.variant_id, 'sku', v.sku, 'lotCode', t.code,
      'counted', x.counted, 'countedAt', x.counted_at, 'expected', CASE WHEN ${SHOWN} THEN x.expected END,
      'difference', CASE WHEN ${SHOWN} THEN x.counted - x.expected END) ORDER BY v.sku, t.code), '[]')
    FROM stock_count_line x JOIN product_variant v ON v.brand_id = x.brand_id AND v.id = x.variant_id
    LEFT JOIN stock_lot t ON t.brand_id = x.brand_id AND t.id = x.lot_id
    WHERE x.brand_id = c.brand_id AND x.count_id = c.id) AS lines`;
const FILTERS = {
  id: { sql: 'c.id', type: 'uuid' },
  state: 'c.state',
  locationId: { sql: 'c.location_id', type: 'uuid' },
};

/** Times inside of JSON come as text. */
const revived = (count: StockCountType): StockCountType => ({
  ...count,
  lines: count.lines.map((line) => ({ ...line, countedAt: line.countedAt ? new Date(line.countedAt) : null })),
});

/** Counts by id. */
export async function readCounts(tx: ReadTx, ids: readonly string[]): Promise<Map<string, StockCountType>> {
  const sql = `SELECT ${COLUMNS} FROM ${TABLES} WHERE c.id = ANY ($1::uuid[])`;
  const rows = await tx.query<StockCountType>('stock_counts_by_id', sql, [uuids(ids)]);
  return new Map(rows.map((row) => [row.id, revived(row)]));
}

/** One page of counts, newest first. */
export async function readCountPage(tx: ReadTx, args: StockCountsArgs): Promise<Page<StockCountType>> {
  const page = await readPage<StockCountType>(tx, args, {
    ...{ name: 'stock_count_page', select: COLUMNS, from: TABLES },
    where: compileWhere(args.where, FILTERS),
    order: thenId({ sql: 'c.created_at', type: 'timestamptz', direction: OrderDirection.DESC }, 'c.id'),
  });
  return { ...page, nodes: page.nodes.map(revived) };
}

/** How many counts there are that match. */
export async function countCounts(tx: ReadTx, args: Pick<StockCountsArgs, 'where'>): Promise<number> {
  return countRows(tx, 'stock_count_count', 'stock_count c', compileWhere(args.where, FILTERS));
}
