import type { Tx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';

const SURVIVORS = `WITH RECURSIVE up AS (SELECT p.id, p.merged_into_id, 1 AS depth FROM person p WHERE p.brand_id = ${BRAND} AND p.id = ANY ($1::uuid[])
  UNION ALL SELECT p.id, p.merged_into_id, up.depth + 1 FROM person p JOIN up ON p.brand_id = ${BRAND} AND p.id = up.merged_into_id WHERE up.depth < 50)
  SELECT DISTINCT id FROM up WHERE merged_into_id IS NULL`;
/** People before enrolments, in the order of their ids: whoever merges goes the same way, so that nobody waits in a ring. */
const HOLD = `SELECT id, merged_into_id IS NULL AND erased_at IS NULL AS living FROM person
  WHERE brand_id = ${BRAND} AND id = ANY ($1::uuid[]) ORDER BY id FOR KEY SHARE`;

/** Who these people are after merges, held against merging and erasing until the end of the transaction; nobody who is gone. */
export async function holdPeople(tx: Tx, personIds: readonly string[]): Promise<string[]> {
  let ids = [...new Set(personIds)];
  // Somebody may be merged between the two statements: then asked again, where they are now.
  for (let tries = 0; ; tries += 1) {
    const found = await tx.query<{ id: string }>('journey_survivors', SURVIVORS, [ids]);
    ids = found.map(({ id }) => id);
    const held = await tx.query<{ id: string; living: boolean }>('journey_hold_people', HOLD, [ids]);
    if (tries >= 2 || held.every(({ living }) => living))
      return held.filter(({ living }) => living).map(({ id }) => id);
  }
}
