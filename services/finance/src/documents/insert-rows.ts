import type { Tx } from '@mh-os/persistence';

/** Columns of a table with their SQL types. */
export type Columns = Readonly<Record<string, string>>;

/** A row by column name; amounts as bigint. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Adds many rows in one statement, whatever their number: one parameter holds them all. Names of tables and columns are
 * constants of this service, never a caller's words.
 */
export async function insertRows(
  tx: Tx,
  table: string,
  columns: Columns,
  rows: readonly Row[],
  now: Date,
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns);
  const typed = names.map((name) => `${name} ${columns[name]}`);
  const sql = `INSERT INTO ${table} (brand_id, created_at, ${names.join(', ')})
    SELECT $1, $2, ${names.map((name) => `r.${name}`).join(', ')} FROM jsonb_to_recordset($3::jsonb) AS r(${typed.join(', ')})`;
  const body = JSON.stringify(rows, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
  await tx.query(`insert_${table}`, sql, [tx.ctx.requireBrand(), now, body]);
}

/** What a versioned table has besides: an id and the columns that change with it. */
export const VERSIONED: Columns = { id: 'uuid', version: 'integer', updated_at: 'timestamptz' };
