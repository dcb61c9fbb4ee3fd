import { compileWhere, readPage } from '@mh-os/graphql';
import { type Page, uuids } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { StockLocationType, StockSettingsType, StockSourceType } from './stock-location.type.ts';
import type { StockLocationsArgs } from './stock-locations.inputs.ts';

/** Columns of a location as the graph shows it, of a table called `l`. */
export const LOCATION_COLUMNS = `l.id, l.code, l.name, l.kind, l.partner_id AS "partnerId", l.sellable,
  l.allows_backorder AS "allowsBackorder", l.active, l.position, l.version`;
/** The same as one JSON value, for rows that show their location. */
export const LOCATION_JSON = `jsonb_build_object('id', l.id, 'code', l.code, 'name', l.name, 'kind', l.kind, 'partnerId', l.partner_id,
  'sellable', l.sellable, 'allowsBackorder', l.allows_backorder, 'active', l.active, 'position', l.position, 'version', l.version)`;
const FILTERS = {
  id: { sql: 'l.id', type: 'uuid' },
  code: 'l.code',
  name: 'l.name',
  kind: 'l.kind',
  partnerId: { sql: 'l.partner_id', type: 'uuid' },
};

/** One page of locations in the order that reservations take from. */
export async function readLocationPage(tx: ReadTx, args: StockLocationsArgs): Promise<Page<StockLocationType>> {
  const where = compileWhere(args.where, FILTERS);
  return readPage<StockLocationType>(tx, args, {
    ...{ name: 'stock_location_page', select: LOCATION_COLUMNS, from: 'stock_location l' },
    where,
    order: [{ sql: 'l.position', type: 'integer' }, { sql: 'l.code' }, { sql: 'l.id', type: 'uuid' }],
  });
}

/** How many locations there are that match. */
export async function countLocations(tx: ReadTx, args: Pick<StockLocationsArgs, 'where'>): Promise<number> {
  const where = compileWhere(args.where, FILTERS);
  const sql = `SELECT count(*)::int AS n FROM stock_location l WHERE ${where.sql}`;
  const [row] = await tx.query<{ n: number }>('stock_location_count', sql, where.params);
  return row?.n ?? 0;
}

/** Locations by id. */
export async function readLocations(tx: ReadTx, ids: readonly string[]): Promise<Map<string, StockLocationType>> {
  const sql = `SELECT ${LOCATION_COLUMNS} FROM stock_location l WHERE l.id = ANY ($1::uuid[])`;
  const rows = await tx.query<StockLocationType>('stock_locations_by_id', sql, [uuids(ids)]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** What the brand has set, or what holds until it does. */
export async function readSettings(tx: ReadTx): Promise<StockSettingsType> {
  const sql = `SELECT reservation_minutes AS "reservationMinutes", expiry_warning_days AS "expiryWarningDays", version FROM stock_settings`;
  const [row] = await tx.query<StockSettingsType>('stock_settings', sql);
  return row ?? { reservationMinutes: 30, expiryWarningDays: 30, version: 0 };
}

/** What channels sell from that have said so. */
export async function readSources(tx: ReadTx, channelId: string | null): Promise<StockSourceType[]> {
  const sql = `SELECT s.channel_id AS "channelId", jsonb_agg(${LOCATION_JSON} ORDER BY s.position) AS locations
    FROM stock_source s JOIN stock_location l ON l.brand_id = s.brand_id AND l.id = s.location_id
    WHERE $1::uuid IS NULL OR s.channel_id = $1 GROUP BY s.channel_id ORDER BY s.channel_id`;
  return tx.query<StockSourceType>('stock_sources', sql, [channelId]);
}
