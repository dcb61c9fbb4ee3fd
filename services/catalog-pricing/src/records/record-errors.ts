import { keyset } from '@mh-os/graphql';
import { pageRequest, toPage, type Page } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import type { RowError } from '../imports/import.types.ts';

const COLUMNS = `row_number AS "row", column_name AS "column", code, value, message`;
const WRITE = `INSERT INTO record_import_error (brand_id, import_id, row_number, position, column_name, code, value, message)
  SELECT $1, $2, * FROM unnest($3::integer[], $4::integer[], $5::text[], $6::text[], $7::text[], $8::text[]) ON CONFLICT DO NOTHING`;

/** Keeps faults of rows; those of an undo (stage 1) follow those of the import (stage 0). */
export async function keepRecordErrors(
  tx: Tx,
  importId: string,
  errors: readonly RowError[],
  stage: 0 | 1,
): Promise<void> {
  if (errors.length === 0) return;
  const counts = new Map<number, number>();
  const positions = errors.map(({ row }) => {
    const next = counts.get(row) ?? stage * 1_000;
    counts.set(row, next + 1);
    return next;
  });
  const of = <T>(read: (error: RowError) => T): T[] => errors.map(read);
  await tx.query('record_errors_write', WRITE, [
    ...[tx.ctx.brandId, importId, of((one) => one.row), positions, of((one) => one.column), of((one) => one.code)],
    ...[of((one) => one.value), of((one) => one.message)],
  ]);
}

/** One page of the faults of an import, in the order of the file. */
export async function readRecordErrors(
  tx: ReadTx,
  importId: string,
  args: { first?: number; after?: string | null },
): Promise<Page<RowError>> {
  const request = pageRequest(args, 2);
  const columns = [
    { sql: 'e.row_number', type: 'integer' },
    { sql: 'e.position', type: 'integer' },
  ];
  const key = keyset(columns, request.after, 1);
  const sql = `SELECT ${COLUMNS}, ${key.select} FROM record_import_error e WHERE e.import_id = $1 AND ${key.where}
    ORDER BY ${key.orderBy} LIMIT ${request.first + 1}`;
  return toPage(await tx.query<RowError>('record_errors', sql, [importId, ...key.params]), request, key.keyOf);
}

/** How many faults an import has. */
export async function countRecordErrors(tx: ReadTx, importId: string): Promise<number> {
  const sql = 'SELECT count(*)::int AS n FROM record_import_error WHERE import_id = $1';
  const [row] = await tx.query<{ n: number }>('record_errors_count', sql, [importId]);
  return row?.n ?? 0;
}
