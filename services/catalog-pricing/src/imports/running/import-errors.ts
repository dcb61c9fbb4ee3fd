import { keyset } from '@mh-os/graphql';
import { type Ctx, notFound, pageRequest, toPage, type Page } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { uuids } from '../../ids.ts';
import type { RowError } from '../import.types.ts';
import { ProductImportEntity } from '../product-import.entity.ts';

const RUN = 'catalog-pricing.import.run';
const COLUMNS = `row_number AS "row", column_name AS "column", code, value, message`;
const WRITE = `INSERT INTO import_row_error (brand_id, import_id, row_number, position, column_name, code, value, message)
  SELECT $1, $2, * FROM unnest($3::integer[], $4::integer[], $5::text[], $6::text[], $7::text[], $8::text[]) ON CONFLICT DO NOTHING`;
const PAGE_OF_FILE = 1_000;

/** Formulas that a spreadsheet would run if a cell began with them. */
const FORMULA = /^[=+\-@\t\r]/;

/** Faults of rows: kept while an import runs, read as a page or as a file. */
@Injectable()
export class ImportErrors {
  constructor(private readonly db: Db) {}

  page(ctx: Ctx, importId: string, args: { first?: number; after?: string | null }): Promise<Page<RowError>> {
    ctx.require(RUN);
    return this.db.read(ctx, (tx) => {
      const request = pageRequest(args, 2);
      const columns = [
        { sql: 'e.row_number', type: 'integer' },
        { sql: 'e.position', type: 'integer' },
      ];
      const key = keyset(columns, request.after, 1);
      const sql = `SELECT ${COLUMNS}, ${key.select} FROM import_row_error e WHERE e.import_id = $1 AND ${key.where}
        ORDER BY ${key.orderBy} LIMIT ${request.first + 1}`;
      return tx
        .query<RowError>('import_errors', sql, [importId, ...key.params])
        .then((rows) => toPage(rows, request, key.keyOf));
    });
  }

  async count(ctx: Ctx, importId: string): Promise<number> {
    ctx.require(RUN);
    const sql = 'SELECT count(*)::int AS n FROM import_row_error WHERE import_id = $1';
    const [row] = await this.db.read(ctx, (tx) => tx.query<{ n: number }>('import_errors_count', sql, [importId]));
    return row?.n ?? 0;
  }

  /** All faults as CSV with a byte order mark, for spreadsheets; read page by page. */
  async csv(ctx: Ctx, importId: string): Promise<AsyncGenerator<string>> {
    ctx.require(RUN);
    const found =
      uuids([importId]).length > 0 &&
      (await this.db.read(ctx, (tx) => tx.findOne(ProductImportEntity, { id: importId })));
    if (!found) throw notFound('ProductImport', importId);
    return this.lines(ctx, importId);
  }

  private async *lines(ctx: Ctx, importId: string): AsyncGenerator<string> {
    yield `\ufeff${stringify([['row', 'column', 'code', 'value', 'message']])}`;
    const sql = `SELECT ${COLUMNS}, position FROM import_row_error WHERE import_id = $1 AND (row_number, position) > ($2, $3)
      ORDER BY row_number, position LIMIT ${PAGE_OF_FILE}`;
    let [row, position] = [-1, -1];
    for (;;) {
      const rows = await this.db.read(ctx, (tx) =>
        tx.query<RowError & { position: number }>('import_errors_file', sql, [importId, row, position]),
      );
      if (rows.length > 0)
        yield stringify(rows.map((one) => [one.row, one.column, one.code, one.value, one.message].map(safe)));
      if (rows.length < PAGE_OF_FILE) return;
      ({ row, position } = rows.at(-1)!);
    }
  }
}

function safe(value: string | number | null): string {
  const text = String(value ?? '');
  return FORMULA.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
}

/** Keeps faults found in a step; steps are numbered so that faults of a row stand in the order in which they were found. */
export async function keepErrors(tx: Tx, importId: string, errors: readonly RowError[], stage: number): Promise<void> {
  if (errors.length === 0) return;
  const counts = new Map<number, number>();
  const positions = errors.map(({ row }) => {
    const next = counts.get(row) ?? stage * 1_000;
    counts.set(row, next + 1);
    return next;
  });
  const of = <T>(read: (error: RowError) => T): T[] => errors.map(read);
  await tx.query('import_errors_write', WRITE, [
    ...[tx.ctx.brandId, importId, of((one) => one.row), positions, of((one) => one.column), of((one) => one.code)],
    ...[of((one) => one.value), of((one) => one.message)],
  ]);
}
