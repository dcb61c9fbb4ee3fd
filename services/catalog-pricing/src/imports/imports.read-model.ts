import { OrderDirection, readPage, thenId } from '@mh-os/graphql';
import { type Page, uuids } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { ProductImportType } from './product-import.type.ts';

const COLUMNS = `i.id, i.file_id AS "fileId", i.file_name AS "fileName", i.preset, i.dry_run AS "dryRun", i.error_policy AS "errorPolicy",
  i.status, i.job_id AS "jobId", i.draft_id AS "draftId", i.row_count AS rows, i.created_count AS created, i.updated_count AS updated,
  i.unchanged_count AS unchanged, i.failed_count AS failed, i.undone_count AS undone,
  i.undo_until AS "undoUntil", i.notices, i.failure, i.started_by AS "startedBy",
  i.created_at AS "createdAt", i.version`;

/** Imports by id. */
export async function readImports(tx: ReadTx, ids: readonly string[]): Promise<Map<string, ProductImportType>> {
  const sql = `SELECT ${COLUMNS} FROM product_import i WHERE i.id = ANY ($1::uuid[])`;
  const rows = await tx.query<ProductImportType>('imports_by_id', sql, [uuids(ids)]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** One page of imports, newest first. */
export async function readImportPage(
  tx: ReadTx,
  args: { first?: number; after?: string | null },
): Promise<Page<ProductImportType>> {
  return readPage<ProductImportType>(tx, args, {
    ...{ name: 'import_page', select: COLUMNS, from: 'product_import i' },
    where: { sql: 'true', params: [] },
    order: thenId({ sql: 'i.created_at', type: 'timestamptz', direction: OrderDirection.DESC }, 'i.id'),
  });
}

/** How many imports there were. */
export async function countImports(tx: ReadTx): Promise<number> {
  const [row] = await tx.query<{ n: number }>('import_count_all', 'SELECT count(*)::int AS n FROM product_import');
  return row?.n ?? 0;
}
