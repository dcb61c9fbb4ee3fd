import type { Tx } from '@mh-os/persistence';
import { indexRecords, type SearchKind } from '../search/search-index.ts';
import { BRAND } from '../sql.ts';
import { fault, type KeptChange, type RowFault } from './import-kind.ts';
import { DERIVED, statesOf, type Subject, usedOf } from './subject-state.ts';

/** What every change keeps besides: how the import left the record. */
export interface KeptState {
  readonly state: string;
}

/** A change whose record is still as the import left it; `fresh` where the import made the record. */
export interface Reversible<U extends KeptState> {
  readonly row: number;
  readonly subjectId: string;
  readonly undo: U;
}

const CHANGED = 'It was changed since the import.';
const USED = 'It is used since the import: orders, notes, tasks, mails or other records name it.';

/** Parts changes that can be taken back from those that cannot; the records are locked by the caller. */
export async function partChanges<U extends KeptState>(
  tx: Tx,
  subject: Subject,
  changes: readonly KeptChange[],
  isFresh: (undo: U) => boolean,
): Promise<{ reversible: Reversible<U>[]; faults: RowFault[] }> {
  const ids = changes.map(({ subjectId }) => subjectId);
  const states = await statesOf(tx, subject, ids);
  const used = await usedOf(tx, subject, ids);
  const faults: RowFault[] = [];
  const reversible = (changes as readonly Reversible<U>[]).filter(({ row, subjectId, undo }) => {
    if (states.get(subjectId) !== undo.state) faults.push(fault(row, 'CRM_IMPORT_UNDO_CHANGED', CHANGED));
    else if (isFresh(undo) && used.has(subjectId)) faults.push(fault(row, 'CRM_IMPORT_UNDO_USED', USED));
    else return true;
    return false;
  });
  return { reversible, faults };
}

const KINDS: Readonly<Record<Subject, SearchKind>> = { person: 'PERSON', company: 'COMPANY', lead: 'LEAD' };

/** Takes away what follows from records that go: how they are found and reached, and what others worked out about them. */
export async function removeDerived(tx: Tx, subject: Subject, ids: readonly string[]): Promise<void> {
  await indexRecords(
    tx,
    KINDS[subject],
    ids.map((id) => ({ id, texts: [] })),
  );
  for (const [table, column] of DERIVED[subject])
    await tx.query(
      `take_back_${table}_${column}`,
      `DELETE FROM ${table} WHERE brand_id = ${BRAND} AND ${column} = ANY ($1::uuid[])`,
      [ids],
    );
}

const LOCK: Readonly<Record<Subject, string>> = {
  person: `SELECT id FROM person WHERE brand_id = ${BRAND} AND id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`,
  company: `SELECT id FROM company WHERE brand_id = ${BRAND} AND id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`,
  lead: `SELECT id FROM lead WHERE brand_id = ${BRAND} AND id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`,
};

/** Locks the records that are still there, in one order for everybody (G11): an edit comes before or after, never between. */
export async function lockSubjects(tx: Tx, subject: Subject, ids: readonly string[]): Promise<void> {
  await tx.query(`take_back_lock_${subject}`, LOCK[subject], [ids]);
}
