import type { ReadTx } from '@mh-os/persistence';
import type { ImportFrame } from '../import-kind.ts';

const TOUCHED = `SELECT DISTINCT c.subject_id AS id FROM crm_import_change c WHERE c.import_id = $1 AND c.subject_id = ANY ($2::uuid[])`;

/** Records that rows before of the same file have changed: each is changed once, so that it can be taken back. */
export async function touchedBefore(
  tx: ReadTx,
  { importId }: ImportFrame,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.query<{ id: string }>('import_touched', TOUCHED, [importId, ids]);
  return new Set(rows.map(({ id }) => id));
}
