import { newId } from '@mh-os/kernel';
import { erasePerson, type Tx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';
import { ERASING_LOCK } from './mention-intake.ts';

const FIELDS = `external_id = NULL, url = NULL, author_handle = NULL, text = '', language = NULL, erased_at = now(),
  version = version + 1, updated_at = now()`;
const FIND = `SELECT id, author_handle AS handle, author_hash AS hash FROM social_mention WHERE erased_at IS NULL AND `;
const WIPE = `UPDATE social_mention SET ${FIELDS} WHERE id = ANY ($1::uuid[])`;
const ALONE = `SELECT pg_advisory_xact_lock(${ERASING_LOCK})`;
const REMEMBER = `INSERT INTO mention_author_erased (brand_id, id, created_at, author_hash) VALUES (${BRAND}, $1::uuid, now(), $2)
  ON CONFLICT DO NOTHING`;

interface Found {
  readonly id: string;
  readonly handle: string | null;
}

/** Takes the words, the handle and the address of mentions away for good, and the handle out of everything that names them. */
async function wipe(tx: Tx, found: readonly Found[]): Promise<number> {
  if (found.length === 0) return 0;
  await tx.query('mention_wipe', WIPE, [found.map(({ id }) => id)]);
  for (const { id, handle } of found)
    if (handle) await erasePerson(tx, id, [{ text: handle, anywhere: false, replacement: 'erased' }]);
  return found.length;
}

/** Erases all that an author said; the same author is not taken in again, known by a fingerprint alone. */
export async function eraseAuthor(tx: Tx, hash: string): Promise<number> {
  await tx.query('mention_alone', ALONE);
  await tx.query('mention_author_erase', REMEMBER, [newId(), hash]);
  return wipe(tx, await tx.query<Found>('mention_of_author', `${FIND} author_hash = $1`, [hash]));
}

/** Erases what a person said, where it was known to be theirs. */
export async function eraseMentionsOf(tx: Tx, personId: string): Promise<number> {
  return wipe(tx, await tx.query<Found>('mention_of_person', `${FIND} person_id = $1`, [personId]));
}
