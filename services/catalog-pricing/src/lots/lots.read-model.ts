import { compileWhere, type SqlPart, readPage } from '@mh-os/graphql';
import { type Page, uuids } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { TODAY } from '../stock-locations/brand-day.ts';
import { LOCATION_JSON } from '../stock-locations/stock-locations.read-model.ts';
import type { StockLotsArgs, StockLotType } from './stock-lot.type.ts';

const TABLES = `stock_lot t JOIN product_variant v ON v.brand_id = t.brand_id AND v.id = t.variant_id
  LEFT JOIN LATERAL (SELECT sum(q.on_hand)::int AS n, jsonb_agg(jsonb_build_object('onHand', q.on_hand, 'location', ${LOCATION_JSON})
      ORDER BY l.code) AS holdings
    FROM stock_lot_item q JOIN stock_location l ON l.brand_id = q.brand_id AND l.id = q.location_id
    WHERE q.brand_id = t.brand_id AND q.lot_id = t.id AND q.on_hand > 0) h ON true`;
const COLUMNS = `t.id, t.variant_id AS "variantId", v.sku, t.code, to_char(t.expires_on, 'YYYY-MM-DD') AS "expiresOn",
  coalesce(t.expires_on < ${TODAY}, false) AS expired, t.state, t.note, t.version, coalesce(h.n, 0) AS "onHand",
  coalesce(h.holdings, '[]') AS holdings,
  (SELECT coalesce(sum(m.delta), 0)::int FROM stock_movement m JOIN stock_location l ON l.brand_id = m.brand_id AND l.id = m.location_id
    WHERE m.brand_id = t.brand_id AND m.variant_id = t.variant_id AND m.lot_id = t.id AND l.code = 'sold') AS sold`;
const FILTERS = {
  id: { sql: 't.id', type: 'uuid' },
  variantId: { sql: 't.variant_id', type: 'uuid' },
  code: 't.code',
  sku: 'v.sku',
  state: 't.state',
};

/** Lots by id. */
export async function readLots(tx: ReadTx, ids: readonly string[]): Promise<Map<string, StockLotType>> {
  const sql = `SELECT ${COLUMNS} FROM ${TABLES} WHERE t.id = ANY ($1::uuid[])`;
  const rows = await tx.query<StockLotType>('stock_lots_by_id', sql, [uuids(ids)]);
  return new Map(rows.map((row) => [row.id, row]));
}

function conditionOf({ where, expiringWithinDays }: Pick<StockLotsArgs, 'where' | 'expiringWithinDays'>): SqlPart {
  const { sql, params } = compileWhere(where, FILTERS);
  if (expiringWithinDays === null || expiringWithinDays === undefined) return { sql, params };
  const soon = `t.expires_on <= ${TODAY} + $${params.length + 1}::int AND h.n > 0`;
  return { sql: `${sql} AND ${soon}`, params: [...params, expiringWithinDays] };
}

/** One page of lots, what ends first first. */
export async function readLotPage(tx: ReadTx, args: StockLotsArgs): Promise<Page<StockLotType>> {
  const where = conditionOf(args);
  return readPage<StockLotType>(tx, args, {
    ...{ name: 'stock_lot_page', select: COLUMNS, from: TABLES },
    where,
    order: [
      { sql: 't.expires_on', type: 'date', nullable: true },
      { sql: 't.id', type: 'uuid' },
    ],
  });
}

/** How many lots there are that match. */
export async function countLots(
  tx: ReadTx,
  args: Pick<StockLotsArgs, 'where' | 'expiringWithinDays'>,
): Promise<number> {
  const { sql, params } = conditionOf(args);
  const [row] = await tx.query<{ n: number }>(
    'stock_lot_count',
    `SELECT count(*)::int AS n FROM ${TABLES} WHERE ${sql}`,
    params,
  );
  return row?.n ?? 0;
}
