import type { ReadTx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';
import { LIVING } from './membership.ts';

/** Members of a segment who are somebody. */
export const LIVING_MEMBERS = `segment_member m JOIN person p ON p.brand_id = m.brand_id AND p.id = m.person_id AND ${LIVING}
  WHERE m.brand_id = ${BRAND} AND m.segment_id = $1`;
const PAGE = `SELECT m.person_id AS id FROM ${LIVING_MEMBERS} AND ($2::uuid IS NULL OR m.person_id > $2) ORDER BY m.person_id LIMIT $3`;

/** Ids of the members of a segment who come after an id, in order, at most so many. */
export async function memberPage(tx: ReadTx, segmentId: string, after: string | null, most: number): Promise<string[]> {
  return (await tx.query<{ id: string }>('segment_member_page', PAGE, [segmentId, after, most])).map(({ id }) => id);
}
