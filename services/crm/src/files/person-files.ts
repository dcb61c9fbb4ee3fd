import type { Tx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';

const REMOVE = `DELETE FROM crm_file_ref f WHERE f.brand_id = ${BRAND} AND (f.person_id = $1::uuid
  OR f.note_id IN (SELECT n.id FROM crm_note n WHERE n.brand_id = ${BRAND} AND n.person_id = $1::uuid))`;

/** Takes away what points to files of a person, also from their notes. */
export async function removeFilesOf(tx: Tx, personId: string): Promise<void> {
  await tx.query('files_of_person', REMOVE, [personId]);
}
