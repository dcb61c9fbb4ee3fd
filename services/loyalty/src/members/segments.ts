import type { ReadTx } from '@mh-os/persistence';

const SEGMENTS = `SELECT s.segment_id AS id FROM person_segment s WHERE s.person_id = $1 ORDER BY 1`;

/** Segments that a person belongs to now; a partner belongs to none. */
export async function segmentsOf(tx: ReadTx, personId: string | null): Promise<string[]> {
  if (!personId) return [];
  return (await tx.query<{ id: string }>('person_segments', SEGMENTS, [personId])).map(({ id }) => id);
}
