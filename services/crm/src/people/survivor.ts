import type { ReadTx } from '@mh-os/persistence';

const SURVIVOR = `WITH RECURSIVE up AS (SELECT id, merged_into_id, 1 AS depth FROM person WHERE id = $1
  UNION ALL SELECT p.id, p.merged_into_id, up.depth + 1 FROM person p JOIN up ON p.id = up.merged_into_id WHERE up.depth < 50)
  SELECT id FROM up WHERE merged_into_id IS NULL`;

/** Who a person is after merges; null where the brand knows nobody of this id. */
export async function survivorOf(tx: ReadTx, personId: string | null): Promise<string | null> {
  if (personId === null) return null;
  return (await tx.query<{ id: string }>('person_survivor', SURVIVOR, [personId]))[0]?.id ?? null;
}
