import { readPage } from '@mh-os/graphql';
import { type Page } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import type { RowError } from './import.types.ts';

const COLUMNS = `row_number AS "row", column_name AS "column", code, value, message`;
/** Faults that stages of one row may find. */
const OF_STAGE = 1_000;

/** Where a file of faults is continued. */
interface Placed extends RowError {
  readonly position: number;
}

/** The faults of rows of one kind of import, in a table of theirs. */
export class RowFaults {
  private readonly table: 'import_row_error' | 'record_import_error';

  constructor(table: RowFaults['table']) {
    this.table = table;
  }

  /** Keeps faults; stages are numbered so that those of a row stand in the order in which they were found. */
  async keep(tx: Tx, importId: string, errors: readonly RowError[], stage: number): Promise<void> {
    if (errors.length === 0) return;
    const counts = new Map<number, number>();
    const positions = errors.map(({ row }) => {
      const next = counts.get(row) ?? stage * OF_STAGE;
      counts.set(row, next + 1);
      return next;
    });
    const of = <T>(read: (error: RowError) => T): T[] => errors.map(read);
    const sql = `INSERT INTO ${this.table} (brand_id, import_id, row_number, position, column_name, code, value, message)
      SELECT $1, $2, * FROM unnest($3::integer[], $4::integer[], $5::text[], $6::text[], $7::text[], $8::text[]) ON CONFLICT DO NOTHING`;
    await tx.query(`${this.table}_write`, sql, [
      ...[tx.ctx.brandId, importId, of((one) => one.row), positions, of((one) => one.column), of((one) => one.code)],
      ...[of((one) => one.value), of((one) => one.message)],
    ]);
  }

  /** One page of the faults of an import, in the order of the file. */
  async page(tx: ReadTx, importId: string, args: { first?: number; after?: string | null }): Promise<Page<RowError>> {
    return readPage<RowError>(tx, args, {
      ...{ name: `${this.table}_page`, select: COLUMNS, from: `${this.table} e` },
      where: { sql: 'e.import_id = $1', params: [importId] },
      order: [
        { sql: 'e.row_number', type: 'integer' },
        { sql: 'e.position', type: 'integer' },
      ],
    });
  }

  /** How many faults an import has. */
  async count(tx: ReadTx, importId: string): Promise<number> {
    const sql = `SELECT count(*)::int AS n FROM ${this.table} WHERE import_id = $1`;
    const [row] = await tx.query<{ n: number }>(`${this.table}_count`, sql, [importId]);
    return row?.n ?? 0;
  }

  /** The faults behind one, for files. */
  behind(tx: ReadTx, importId: string, last: Pick<Placed, 'row' | 'position'>, most: number): Promise<Placed[]> {
    const sql = `SELECT ${COLUMNS}, position FROM ${this.table} WHERE import_id = $1 AND (row_number, position) > ($2, $3)
      ORDER BY row_number, position LIMIT ${most}`;
    return tx.query<Placed>(`${this.table}_file`, sql, [importId, last.row, last.position]);
  }
}

/** Faults of imports of products. */
export const productFaults = new RowFaults('import_row_error');
/** Faults of imports of records. */
export const recordFaults = new RowFaults('record_import_error');
