import { readPage } from '@mh-os/graphql';
import { newId, type Page } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';
import type { Applied, AppliedRow, ImportKindKey, KeptChange, RowFault } from './import-kind.ts';
import { CrmImportEntity } from './crm-import.entity.ts';
import { undoUntil } from './import.rules.ts';

const CHANGES = `INSERT INTO crm_import_change (brand_id, id, created_at, import_id, row_number, subject_id, undo)
  SELECT ${BRAND}, gen_random_uuid(), now(), $1, * FROM unnest($2::integer[], $3::uuid[], $4::jsonb[])`;
const FAULTS = `INSERT INTO crm_import_fault (brand_id, id, created_at, import_id, row_number, place, undoing, notice, code, message)
  SELECT ${BRAND}, gen_random_uuid(), now(), $1, w.row_number, w.place, $2, w.notice, w.code, w.message
  FROM unnest($3::integer[], $4::integer[], $5::boolean[], $6::text[], $7::text[]) AS w(row_number, place, notice, code, message)
  ON CONFLICT DO NOTHING`;
const LONGEST = 500;

export const NO_COUNTS = {
  ...{ doneCount: 0, createdCount: 0, updatedCount: 0, knownCount: 0, failedCount: 0, undoneCount: 0, keptCount: 0 },
};

/** How many rows came to what. */
export function countsOf({ applied, faults }: Applied) {
  const of = (outcome: AppliedRow['outcome']): number => applied.filter((one) => one.outcome === outcome).length;
  const failed = new Set(faults.filter((one) => !one.notice).map(({ row }) => row)).size;
  return { created: of('created'), updated: of('updated'), known: of('known'), failed };
}

/** Keeps what is needed to take rows back. */
export async function keepChanges(tx: Tx, importId: string, applied: readonly AppliedRow[]): Promise<void> {
  const changed = applied.flatMap(({ row, change }) => (change ? [{ row, ...change }] : []));
  if (changed.length === 0) return;
  await tx.query('crm_import_changes', CHANGES, [
    importId,
    changed.map(({ row }) => row),
    changed.map(({ subjectId }) => subjectId),
    changed.map(({ undo }) => JSON.stringify(undo)),
  ]);
}

/** Keeps what is to be said of rows. */
export async function keepFaults(
  tx: Tx,
  importId: string,
  faults: readonly RowFault[],
  undoing = false,
): Promise<void> {
  if (faults.length === 0) return;
  const places = new Map<number, number>();
  const place = faults.map(({ row }) => {
    const next = (places.get(row) ?? 0) + 1;
    places.set(row, next);
    return next;
  });
  await tx.query('crm_import_faults', FAULTS, [
    ...[importId, undoing, faults.map(({ row }) => row), place, faults.map((one) => one.notice)],
    ...[faults.map(({ code }) => code), faults.map(({ message }) => message.slice(0, LONGEST))],
  ]);
}

/** Keeps an import that its caller did in one transaction, so that it can be taken back as any other; gives back its id. */
export async function keepImport(
  tx: Tx,
  head: { readonly id: string; readonly kind: ImportKindKey; readonly source: string; readonly rows: number },
  outcome: Applied,
  now: Date,
): Promise<void> {
  const { id, kind, source, rows } = head;
  const { created, updated, known, failed } = countsOf(outcome);
  await tx.insert(CrmImportEntity, {
    ...{ id, kind, source, fileName: source, status: 'SUCCEEDED' as const, mapping: [], trial: false },
    ...{ updateKnown: false, jobId: null, ...NO_COUNTS, rowCount: rows, doneCount: rows, createdCount: created },
    ...{ updatedCount: updated, knownCount: known, failedCount: failed, undoUntil: undoUntil(now), failure: null },
    startedBy: tx.ctx.actor.name ?? null,
  });
  await keepChanges(tx, id, outcome.applied);
  await keepFaults(tx, id, outcome.faults);
}

/** What is to be said of a row, as it is kept. */
export interface KeptFault extends RowFault {
  readonly undoing: boolean;
}

/** One page of what is to be said of rows, in the order of the file. */
export async function pageOfFaults(
  tx: ReadTx,
  importId: string,
  args: { first?: number; after?: string | null },
): Promise<Page<KeptFault>> {
  return readPage<KeptFault>(tx, args, {
    name: 'crm_import_fault_page',
    select: 'f.row_number AS "row", f.code, f.message, f.notice, f.undoing',
    from: 'crm_import_fault f',
    where: { sql: 'f.import_id = $1', params: [importId] },
    order: [
      { sql: 'f.undoing', type: 'boolean' },
      { sql: 'f.row_number', type: 'integer' },
      { sql: 'f.place', type: 'integer' },
    ],
  });
}

export async function countFaults(tx: ReadTx, importId: string): Promise<number> {
  const sql = 'SELECT count(*)::int AS n FROM crm_import_fault WHERE import_id = $1';
  return (await tx.query<{ n: number }>('crm_import_fault_count', sql, [importId]))[0]?.n ?? 0;
}

const TAKE = `SELECT c.row_number AS "row", c.subject_id AS "subjectId", c.undo FROM crm_import_change c WHERE c.import_id = $1
  ORDER BY c.row_number DESC LIMIT $2`;
const TAKEN = `DELETE FROM crm_import_change WHERE import_id = $1 AND row_number = ANY ($2::integer[])`;

/** The last rows that are still to be taken back. */
export const nextChanges = (tx: Tx, importId: string, most: number): Promise<KeptChange[]> =>
  tx.query<KeptChange>('crm_import_take', TAKE, [importId, most]);

export async function forgetChanges(tx: Tx, importId: string, rows: readonly number[]): Promise<void> {
  await tx.query('crm_import_taken', TAKEN, [importId, rows]);
}

const FILE = `INSERT INTO crm_import_file (brand_id, id, created_at, import_id, csv) VALUES (${BRAND}, $1, now(), $2, $3)`;

export async function keepFile(tx: Tx, importId: string, csv: string): Promise<void> {
  await tx.query('crm_import_file_keep', FILE, [newId(), importId, csv]);
}

/** The text of a file; null once it was taken in, or after a day. */
export async function readFile(tx: ReadTx, importId: string): Promise<string | null> {
  const sql = 'SELECT csv FROM crm_import_file WHERE import_id = $1';
  return (await tx.query<{ csv: string }>('crm_import_file_read', sql, [importId]))[0]?.csv ?? null;
}

export async function dropFile(tx: Tx, importId: string): Promise<void> {
  await tx.query('crm_import_file_drop', 'DELETE FROM crm_import_file WHERE import_id = $1', [importId]);
}

export async function dropFaults(tx: Tx, importId: string): Promise<void> {
  await tx.query('crm_import_fault_drop', 'DELETE FROM crm_import_fault WHERE import_id = $1', [importId]);
}
