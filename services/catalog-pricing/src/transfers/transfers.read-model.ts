import { compileWhere, countRows, OrderDirection, readPage, thenId } from '@mh-os/graphql';
import { type Page, uuids } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { LOCATION_JSON } from '../stock-locations/stock-locations.read-model.ts';
import type { StockTransfersArgs, StockTransferType } from './stock-transfer.type.ts';

const TABLES = `stock_transfer t JOIN stock_location f ON f.brand_id = t.brand_id AND f.id = t.from_id
  JOIN stock_location l ON l.brand_id = t.brand_id AND l.id = t.to_id`;
const COLUMNS = `t.id, t.state, t.note, t.actor, t.sent_at AS "sentAt", t.ended_at AS "endedAt", t.created_at AS "createdAt", t.version,
  ${LOCATION_JSON.replaceAll('l.', 'f.')} AS "from", ${LOCATION_JSON} AS "to",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('variantId', x.variant_id, 'sku', v.sku, 'quantity', x.quantity, 'received', x.received,
      'lost', x.lost) ORDER BY v.sku), '[]')
    FROM stock_transfer_line x JOIN product_variant v ON v.brand_id = x.brand_id AND v.id = x.variant_id
    WHERE x.brand_id = t.brand_id AND x.transfer_id = t.id) AS lines`;
const FILTERS = {
  id: { sql: 't.id', type: 'uuid' },
  state: 't.state',
  fromId: { sql: 't.from_id', type: 'uuid' },
  toId: { sql: 't.to_id', type: 'uuid' },
};

/** Transfers by id. */
export async function readTransfers(tx: ReadTx, ids: readonly string[]): Promise<Map<string, StockTransferType>> {
  const sql = `SELECT ${COLUMNS} FROM ${TABLES} WHERE t.id = ANY ($1::uuid[])`;
  const rows = await tx.query<StockTransferType>('stock_transfers_by_id', sql, [uuids(ids)]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** One page of transfers, newest first. */
export async function readTransferPage(tx: ReadTx, args: StockTransfersArgs): Promise<Page<StockTransferType>> {
  const where = compileWhere(args.where, FILTERS);
  const direction = OrderDirection.DESC;
  return readPage<StockTransferType>(tx, args, {
    ...{ name: 'stock_transfer_page', select: COLUMNS, from: TABLES },
    where,
    order: thenId({ sql: 't.created_at', type: 'timestamptz', direction }, 't.id'),
  });
}

/** How many transfers there are that match. */
export async function countTransfers(tx: ReadTx, args: Pick<StockTransfersArgs, 'where'>): Promise<number> {
  return countRows(tx, 'stock_transfer_count', 'stock_transfer t', compileWhere(args.where, FILTERS));
}
