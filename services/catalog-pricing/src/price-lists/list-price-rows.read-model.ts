import { newId } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';

/** A list, a variant and a quantity from which on the price holds. */
export interface BandKey {
  readonly listId: string;
  readonly variantId: string;
  readonly minQuantity: number;
}

/** A price of a list that is in force or planned. */
export interface ListPriceRow extends BandKey {
  readonly id: string;
  readonly amount: string;
  readonly from: number;
  readonly to: number | null;
  readonly computed: boolean;
  readonly draftId: string | null;
}

/** Prices of a list's variants from an instant on, and the version of each band; bands without any price have version 0. */
export interface ListBands {
  readonly rows: readonly ListPriceRow[];
  /** By `bandKey`. */
  readonly versions: ReadonlyMap<string, number>;
}

const pairs = `unnest($1::uuid[], $2::uuid[]) AS k (list_id, variant_id)`;
const epoch = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::float8`;
const ROWS = `SELECT p.id, p.list_id AS "listId", p.variant_id AS "variantId", p.min_quantity AS "minQuantity",
    p.unit_price::text AS amount, ${epoch('p.valid_from')} AS "from", ${epoch('p.valid_to')} AS "to", p.computed,
    p.draft_id AS "draftId"
  FROM ${pairs} JOIN list_price p ON p.list_id = k.list_id AND p.variant_id = k.variant_id
  WHERE p.valid_to IS NULL OR (p.valid_to > $3 AND p.valid_to > p.valid_from) ORDER BY p.list_id, p.variant_id, p.min_quantity, p.valid_from`;
const VERSIONS = `SELECT r.list_id AS "listId", r.variant_id AS "variantId", r.min_quantity AS "minQuantity",
    max(r.price_version) AS version
  FROM ${pairs} JOIN list_price_record r ON r.list_id = k.list_id AND r.variant_id = k.variant_id GROUP BY 1, 2, 3`;

export function bandKey({ listId, variantId, minQuantity }: BandKey): string {
  return `${listId}:${variantId}:${minQuantity}`;
}

/** What a list charges for variants from now on. */
export async function readBands(
  tx: ReadTx,
  keys: readonly Pick<BandKey, 'listId' | 'variantId'>[],
  now: Date,
): Promise<ListBands> {
  const distinct = [...new Map(keys.map((key) => [`${key.listId}:${key.variantId}`, key])).values()];
  const ids = [distinct.map((key) => key.listId), distinct.map((key) => key.variantId)];
  const [rows, versions] = await Promise.all([
    tx.query<ListPriceRow>('list_price_bands', ROWS, [...ids, now]),
    tx.query<BandKey & { version: number }>('list_price_versions', VERSIONS, ids),
  ]);
  return { rows, versions: new Map(versions.map((row) => [bandKey(row), row.version])) };
}

/** Locks lists in one order, so that whoever prices the same list waits and crossed callers never deadlock (G11). */
export async function lockLists(tx: Tx, ids: readonly string[]): Promise<void> {
  const sql = 'SELECT id FROM price_list WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE';
  await tx.query('price_lists_lock', sql, [[...new Set(ids)]]);
}

const END = `UPDATE list_price p SET valid_to = t.valid_to, version = p.version + 1, updated_at = $3
  FROM unnest($1::uuid[], $2::timestamptz[]) AS t (id, valid_to) WHERE p.id = t.id`;

/** Ends prices earlier. */
export async function endPrices(tx: Tx, ends: readonly { id: string; to: number }[], now: Date): Promise<void> {
  if (ends.length === 0) return;
  await tx.query('list_prices_end', END, [ends.map((one) => one.id), ends.map((one) => new Date(one.to)), now]);
}

/** A price to keep. */
export interface NewListPrice extends BandKey {
  /** Unit price; null: none from here on. */
  readonly amount: string | null;
  readonly from: number;
  readonly to: number | null;
  readonly version: number;
  readonly computed: boolean;
  readonly draftId: string | null;
}

const VALUES = `unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::integer[], $6::numeric[], $7::timestamptz[], $8::timestamptz[],
  $9::integer[], $10::boolean[], $11::uuid[])
  AS t (id, list_id, variant_id, min_quantity, unit_price, valid_from, valid_to, price_version, computed, draft_id)`;
const PRICE = `INSERT INTO list_price (brand_id, id, version, created_at, updated_at, list_id, variant_id, min_quantity,
    unit_price, valid_from, valid_to, price_version, computed, draft_id, set_by)
  SELECT $1, id, 1, $12, $12, list_id, variant_id, min_quantity, unit_price, valid_from, valid_to, price_version, computed,
    draft_id, $13 FROM ${VALUES}`;
const RECORD = `INSERT INTO list_price_record (brand_id, id, created_at, list_id, variant_id, min_quantity, unit_price,
    valid_from, valid_to, price_version, computed, draft_id, set_by)
  SELECT $1, id, $12, list_id, variant_id, min_quantity, unit_price, valid_from, valid_to, price_version, computed, draft_id,
    $13 FROM ${VALUES}`;

async function insert(tx: Tx, name: string, sql: string, rows: readonly NewListPrice[], now: Date, by: string) {
  if (rows.length === 0) return;
  const date = (at: number | null): Date | null => (at === null ? null : new Date(at));
  await tx.query(name, sql, [
    tx.ctx.brandId,
    rows.map(() => newId()),
    ...[rows.map((row) => row.listId), rows.map((row) => row.variantId), rows.map((row) => row.minQuantity)],
    rows.map((row) => row.amount),
    ...[rows.map((row) => date(row.from)), rows.map((row) => date(row.to)), rows.map((row) => row.version)],
    ...[rows.map((row) => row.computed), rows.map((row) => row.draftId), now, by],
  ]);
}

/** Keeps prices in force or planned. */
export function insertPrices(tx: Tx, rows: readonly NewListPrice[], now: Date, by: string): Promise<void> {
  return insert(tx, 'list_prices_insert', PRICE, rows, now, by);
}

/** Keeps what was said, once and for ever (P9). */
export function insertRecords(tx: Tx, rows: readonly NewListPrice[], now: Date, by: string): Promise<void> {
  return insert(tx, 'list_price_records_insert', RECORD, rows, now, by);
}

const HELD = `SELECT p.unit_price::text AS amount
  FROM unnest($1::uuid[], $2::uuid[], $3::integer[]) WITH ORDINALITY AS k (list_id, variant_id, min_quantity, place)
  LEFT JOIN list_price p ON p.list_id = k.list_id AND p.variant_id = k.variant_id AND p.min_quantity = k.min_quantity
    AND p.valid_from <= $4 AND (p.valid_to IS NULL OR p.valid_to > $4)
  ORDER BY k.place`;

/** The prices that held at an instant, in the order asked for; null where there was none. */
export async function readHeld(tx: ReadTx, keys: readonly BandKey[], at: Date): Promise<(string | null)[]> {
  const columns = [keys.map((key) => key.listId), keys.map((key) => key.variantId), keys.map((key) => key.minQuantity)];
  const rows = await tx.query<{ amount: string | null }>('list_prices_held', HELD, [...columns, at]);
  return rows.map((row) => row.amount);
}
