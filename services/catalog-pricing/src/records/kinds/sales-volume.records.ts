import { keyset } from '@mh-os/graphql';
import { type CursorValue, exponentOf, formatScaled, parseScaled } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import type { RowError } from '../../imports/import.types.ts';
import { readVolumeFacts, type VolumeRow, volumeRow, writeVolumes } from '../../what-if/volume-writing.ts';
import { UNIT_SCALE } from '../../what-if/what-if.rules.ts';
import type { Applied, AppliedRow, RecordFrame, RecordKind, RecordPage, RecordRow, Undoable } from '../record-kind.ts';
import { attempt, fault } from '../record-reader.ts';
import { SKU_COLUMN } from '../variants-by-sku.ts';

/** Sales of a day as plain JSON. */
type Kept = Omit<VolumeRow, 'revenue'> & { readonly revenue: string };

/** What takes a day back, as long as it is as it was set; null where there was none. */
interface VolumeUndo {
  readonly set: Kept;
  readonly before: Kept | null;
}

const KEYS = `unnest($1::uuid[], $2::uuid[], $3::date[]) AS w (variant_id, channel_id, day)`;
const SAME = `w.variant_id = s.variant_id AND w.channel_id = s.channel_id AND w.day = s.day`;
const KNOWN = `SELECT s.variant_id AS "variantId", s.channel_id AS "channelId", to_char(s.day, 'YYYY-MM-DD') AS day, s.units::text AS units,
    s.net_revenue_minor::text AS revenue, s.currency
  FROM sales_volume s JOIN ${KEYS} ON ${SAME} ORDER BY s.variant_id, s.channel_id, s.day FOR UPDATE OF s`;
const REMOVE = `DELETE FROM sales_volume s USING ${KEYS} WHERE ${SAME}`;

const keyOf = (one: Kept | VolumeRow): string => `${one.variantId} ${one.channelId} ${one.day}`;
const keysOf = (rows: readonly (Kept | VolumeRow)[]) => [
  rows.map((one) => one.variantId),
  rows.map((one) => one.channelId),
  rows.map((one) => one.day),
];
const same = (a: Kept | undefined, b: Kept): boolean =>
  a?.revenue === b.revenue &&
  a.currency === b.currency &&
  parseScaled(a.units, UNIT_SCALE) === parseScaled(b.units, UNIT_SCALE);
const kept = (row: VolumeRow): Kept => ({ ...row, revenue: String(row.revenue) });
const toRow = (one: Kept): VolumeRow => ({ ...one, revenue: BigInt(one.revenue) });

/** These days as they are on record, locked. */
async function readKnown(tx: Tx, rows: readonly (Kept | VolumeRow)[]): Promise<Map<string, Kept>> {
  const found = await tx.query<Kept>('sales_volume_records_known', KNOWN, keysOf(rows));
  return new Map(found.map((one) => [keyOf(one), one]));
}

async function apply(tx: Tx, rows: readonly RecordRow[], { now }: RecordFrame): Promise<Applied> {
  const faults: RowError[] = [];
  const facts = await readVolumeFacts(
    tx,
    rows.map(({ cells }) => String(cells['sku'])),
    now,
  );
  const wanted = rows.flatMap(({ row, cells }) => {
    const [sku, channel, day] = [String(cells['sku']), String(cells['channel']).toLowerCase(), String(cells['day'])];
    const given = { sku, channel, day, units: String(cells['units']), netRevenue: String(cells['net_revenue']) };
    const volume = attempt(row, faults, () => volumeRow(given, facts));
    return volume ? [{ row, volume }] : [];
  });
  const known = await readKnown(
    tx,
    wanted.map((one) => one.volume),
  );
  const applied = wanted.map(({ row, volume }): AppliedRow => {
    const before = known.get(keyOf(volume));
    if (same(before, kept(volume))) return { row, outcome: 'unchanged' };
    const undo: VolumeUndo = { set: kept(volume), before: before ?? null };
    return { row, outcome: before ? 'updated' : 'created', undo };
  });
  const changed = wanted.filter((_one, at) => applied[at]!.outcome !== 'unchanged');
  await writeVolumes(
    tx,
    changed.map((one) => one.volume),
    now,
  );
  return { applied, faults };
}

async function undo(tx: Tx, rows: readonly Undoable[], { now }: RecordFrame): Promise<RowError[]> {
  const wanted = rows.map((one) => ({ row: one.row, ...(one.undo as VolumeUndo) }));
  const known = await readKnown(
    tx,
    wanted.map((one) => one.set),
  );
  const still = wanted.filter(({ set }) => same(known.get(keyOf(set)), set));
  const added = still.filter((one) => one.before === null).map((one) => one.set);
  await tx.query('sales_volume_records_remove', REMOVE, keysOf(added));
  await writeVolumes(
    tx,
    still.flatMap(({ before }) => (before ? [toRow(before)] : [])),
    now,
  );
  return wanted
    .filter((one) => !still.includes(one))
    .map(({ row }) => fault(row, null, 'IMPORT_UNDO_CHANGED', null, 'The day was recorded again since.'));
}

async function page(tx: ReadTx, after: readonly CursorValue[] | null, limit: number): Promise<RecordPage> {
  const uuid = 'uuid';
  const columns = [
    { sql: 's.day', type: 'date' },
    { sql: 's.variant_id', type: uuid },
    { sql: 's.channel_id', type: uuid },
  ];
  const key = keyset(columns, after);
  const sql = `SELECT v.sku, c.code AS channel, to_char(s.day, 'YYYY-MM-DD') AS day, s.units::text AS units,
      s.net_revenue_minor::text AS revenue, s.currency, ${key.select}
    FROM sales_volume s JOIN product_variant v ON v.brand_id = s.brand_id AND v.id = s.variant_id
    JOIN channel c ON c.brand_id = s.brand_id AND c.id = s.channel_id
    WHERE ${key.where} ORDER BY ${key.orderBy} LIMIT ${limit}`;
  const rows = await tx.query<Kept & { sku: string; channel: string }>('sales_volume_records', sql, key.params);
  const cells = rows.map(({ sku, channel, day, units, revenue, currency }) => ({
    ...{ sku, channel, day, units, net_revenue: formatScaled(BigInt(revenue), exponentOf(currency)) },
  }));
  return { rows: cells, after: rows.length < limit ? null : key.keyOf(rows.at(-1)!) };
}

/** What was sold, day by day. */
export const salesVolumeRecords: RecordKind = {
  key: 'sales-volumes',
  title: 'Sales volumes',
  meaning: 'What was sold of a variant in a channel on a day; a day that is there is replaced.',
  columns: [
    SKU_COLUMN,
    { name: 'channel', type: 'TEXT', required: true, meaning: 'Code of the channel; its currency applies.' },
    { name: 'day', type: 'DAY', required: true, meaning: 'The day, not after today.' },
    { name: 'units', type: 'DECIMAL', required: true, meaning: 'Units sold, up to three decimals, returns left out.' },
    { name: 'net_revenue', type: 'DECIMAL', required: true, meaning: 'Net revenue of these units.' },
  ],
  importing: { permission: 'catalog-pricing.volume.write', identity: ['sku', 'channel', 'day'], apply, undo },
  exporting: { permission: 'catalog-pricing.draft.read', page },
};
