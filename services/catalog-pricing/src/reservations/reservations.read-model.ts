import { compileWhere, OrderDirection, type SqlPart, readPage, thenId } from '@mh-os/graphql';
import { isId, type Page, uuids } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { LOCATION_JSON } from '../stock-locations/stock-locations.read-model.ts';
import type { StockReservationsArgs } from './reservations.inputs.ts';
import type { StockReservationType } from './stock-reservation.type.ts';

const COLUMNS = `r.id, r.state, r.reference, r.channel_id AS "channelId", r.expires_at AS "expiresAt", r.ended_at AS "endedAt",
  r.end_reason AS "endReason", r.actor, r.created_at AS "createdAt", r.version,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('variantId', x.variant_id, 'sku', v.sku, 'quantity', x.quantity, 'location', ${LOCATION_JSON})
      ORDER BY v.sku, l.code), '[]')
    FROM stock_reservation_line x JOIN product_variant v ON v.brand_id = x.brand_id AND v.id = x.variant_id
    JOIN stock_location l ON l.brand_id = x.brand_id AND l.id = x.location_id
    WHERE x.brand_id = r.brand_id AND x.reservation_id = r.id) AS lines`;
const FILTERS = { state: 'r.state', reference: 'r.reference', channelId: { sql: 'r.channel_id', type: 'uuid' } };

/** Reservations by id. */
export async function readReservations(tx: ReadTx, ids: readonly string[]): Promise<Map<string, StockReservationType>> {
  const sql = `SELECT ${COLUMNS} FROM stock_reservation r WHERE r.id = ANY ($1::uuid[])`;
  const rows = await tx.query<StockReservationType>('stock_reservations_by_id', sql, [uuids(ids)]);
  return new Map(rows.map((row) => [row.id, row]));
}

function conditionOf({ where, variantId }: Pick<StockReservationsArgs, 'where' | 'variantId'>): SqlPart {
  const { sql, params } = compileWhere(where, FILTERS);
  if (!variantId) return { sql, params };
  if (!isId(variantId)) return { sql: 'false', params: [] };
  const of = `EXISTS (SELECT 1 FROM stock_reservation_line x WHERE x.brand_id = r.brand_id AND x.reservation_id = r.id
    AND x.variant_id = $${params.length + 1}::uuid)`;
  return { sql: `${sql} AND ${of}`, params: [...params, variantId] };
}

/** One page of reservations, newest first. */
export async function readReservationPage(
  tx: ReadTx,
  args: StockReservationsArgs,
): Promise<Page<StockReservationType>> {
  const where = conditionOf(args);
  const direction = OrderDirection.DESC;
  return readPage<StockReservationType>(tx, args, {
    ...{ name: 'stock_reservation_page', select: COLUMNS, from: 'stock_reservation r' },
    where,
    order: thenId({ sql: 'r.created_at', type: 'timestamptz', direction }, 'r.id'),
  });
}

/** How many reservations there are that match. */
export async function countReservations(
  tx: ReadTx,
  args: Pick<StockReservationsArgs, 'where' | 'variantId'>,
): Promise<number> {
  const { sql, params } = conditionOf(args);
  const text = `SELECT count(*)::int AS n FROM stock_reservation r WHERE ${sql}`;
  const [row] = await tx.query<{ n: number }>('stock_reservation_count', text, params);
  return row?.n ?? 0;
}
