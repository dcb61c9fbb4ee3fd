import { DomainError, uuids } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';
import { LIVING, settle } from './membership.ts';
import { SegmentEntity } from './segment.entity.ts';

const ADD = `INSERT INTO segment_member (brand_id, id, version, created_at, updated_at, segment_id, person_id, since)
  SELECT p.brand_id, gen_random_uuid(), 1, now(), now(), $2::uuid, p.id, now() FROM person p WHERE p.brand_id = ${BRAND}
    AND p.id = ANY ($1::uuid[]) AND ${LIVING} ON CONFLICT DO NOTHING RETURNING person_id AS id`;
const REMOVE = `DELETE FROM segment_member WHERE segment_id = $2 AND person_id = ANY ($1::uuid[]) RETURNING person_id AS id`;

/** Puts people into a static segment and takes others out, and tells who came and went. */
export async function changeStaticMembers(
  tx: Tx,
  id: string,
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
  now: Date,
): Promise<SegmentEntity> {
  const segment = await tx.lock(SegmentEntity, id);
  if (segment.kind === 'DYNAMIC')
    throw new DomainError('SEGMENT_DYNAMIC', 'A dynamic segment follows its filter: change that.', { path: ['id'] });
  const left = await tx.query<{ id: string }>('segment_taken_out', REMOVE, [uuids(remove), id]);
  const entered = await tx.query<{ id: string }>('segment_put_in', ADD, [uuids(add), id]);
  const idsOf = (rows: { id: string }[]): string[] => rows.map((row) => row.id);
  return settle(tx, segment, idsOf(entered), idsOf(left), now);
}
