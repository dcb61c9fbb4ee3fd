import { segmentEntered, segmentLeft, segmentRefreshed } from '@mh-os/contracts';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { zoneOf } from '../brand-zone/brand-zone.ts';
import { compileFilter } from './compile.rules.ts';
import type { Filter } from './filter.rules.ts';
import type { SegmentEntity } from './segment.entity.ts';
import { BRAND } from '../sql.ts';

/** People in one event. */
const AT_ONCE = 500;
/** Whoever was merged into another, or erased, is nobody's member. */
export const LIVING = 'p.merged_into_id IS NULL AND p.erased_at IS NULL';

const NO_STATEMENT_LIMIT = { statementTimeoutMs: 60_000 };
export const SLOW = NO_STATEMENT_LIMIT;

/** What the planner cannot know of these statements. Read in order, an index has each person's rows together: groups need no
 * table of all people. Workers would each build the whole set of buyers again. Sets that people are looked up in are hashed only
 * where they fit: without the room each person would search the whole set. */
const PLAN = `SELECT set_config('work_mem', '64MB', true), set_config('enable_hashagg', 'off', true),
  set_config('max_parallel_workers_per_gather', '0', true)`;

async function plan(tx: ReadTx): Promise<void> {
  await tx.query('segment_plan', PLAN);
}

/** How many a filter finds, and some of them: the filter is evaluated once. */
export async function countMatching(
  tx: ReadTx,
  filter: Filter,
  now: Date,
  some: number,
): Promise<{ count: number; ids: string[] }> {
  const { sql, params } = compileFilter(filter, { now, zone: await zoneOf(tx) }, 1);
  await plan(tx);
  const counting = `WITH found AS MATERIALIZED (SELECT p.id FROM person p WHERE p.brand_id = ${BRAND} AND ${LIVING} AND ${sql})
    SELECT (SELECT count(*) FROM found)::int AS count, ARRAY (SELECT id FROM found ORDER BY id LIMIT $1) AS ids`;
  const [counted] = await tx.query<{ count: number; ids: string[] }>('segment_count', counting, [some, ...params]);
  return counted!;
}

/** Some of those whom a filter finds. */
export async function someMatching(tx: ReadTx, filter: Filter, now: Date, limit: number): Promise<string[]> {
  const { sql, params } = compileFilter(filter, { now, zone: await zoneOf(tx) }, 1);
  await plan(tx);
  const some = `SELECT p.id FROM person p WHERE p.brand_id = ${BRAND} AND ${LIVING} AND ${sql} ORDER BY p.id LIMIT $1`;
  return (await tx.query<{ id: string }>('segment_some', some, [limit, ...params])).map(({ id }) => id);
}

/** Whether a filter finds one person; quintiles are those of the last refresh. */
export async function fitsPerson(
  tx: ReadTx,
  filter: Filter,
  personId: string,
  now: Date,
  zone: string,
): Promise<boolean> {
  const { sql, params } = compileFilter(filter, { now, zone }, 1, 'each');
  const one = `SELECT 1 FROM person p WHERE p.brand_id = ${BRAND} AND p.id = $1 AND ${LIVING} AND ${sql}`;
  return (await tx.query('segment_fits', one, [personId, ...params])).length > 0;
}

const LEFT = (found: string): string => `DELETE FROM segment_member m WHERE m.segment_id = $1 AND m.brand_id = ${BRAND}
  AND m.person_id NOT IN (SELECT p.id FROM person p WHERE p.brand_id = ${BRAND} AND ${LIVING} AND ${found}) RETURNING m.person_id AS id`;
/** Who belongs already conflicts. To look for them would read the very index that grows: with figures that lag, once for each row. */
const ENTERED = (
  found: string,
): string => `INSERT INTO segment_member (brand_id, id, version, created_at, updated_at, segment_id, person_id, since)
  SELECT p.brand_id, gen_random_uuid(), 1, now(), now(), $1::uuid, p.id, now() FROM person p
  WHERE p.brand_id = ${BRAND} AND ${LIVING} AND ${found}
  ON CONFLICT (brand_id, segment_id, person_id) DO NOTHING RETURNING person_id AS id`;
const COUNT = `SELECT count(*)::int AS n FROM segment_member WHERE segment_id = $1`;

/** Makes the members of a locked segment those whom its filter finds now, and tells who came and went. */
export async function refreshMembers(
  tx: Tx,
  segment: SegmentEntity,
  filter: Filter,
  now: Date,
): Promise<SegmentEntity> {
  const { sql, params } = compileFilter(filter, { now, zone: await zoneOf(tx) }, 1);
  await plan(tx);
  const values = [segment.id, ...params];
  const left = await tx.query<{ id: string }>('segment_left', LEFT(sql), values);
  const entered = await tx.query<{ id: string }>('segment_entered', ENTERED(sql), values);
  return settle(
    tx,
    segment,
    entered.map(({ id }) => id),
    left.map(({ id }) => id),
    now,
  );
}

const SETTLED = 'UPDATE segment SET member_count = $2, refreshed_at = $3 WHERE id = $1';

/** Keeps the count and tells who came and went. */
export async function settle(
  tx: Tx,
  segment: SegmentEntity,
  entered: string[],
  left: string[],
  now: Date,
): Promise<SegmentEntity> {
  const [row] = await tx.query<{ n: number }>('segment_members', COUNT, [segment.id]);
  // Not a change of the segment: somebody who edits it meanwhile must not be told that they came too late.
  await tx.query('segment_settled', SETTLED, [segment.id, row!.n, now]);
  Object.assign(segment, { memberCount: row!.n, refreshedAt: now });
  const target = { aggregateId: segment.id, aggregateVersion: segment.version };
  const label = segment.name;
  for (const [def, ids] of [
    [segmentEntered, entered],
    [segmentLeft, left],
  ] as const)
    for (let at = 0; at < ids.length; at += AT_ONCE)
      tx.emit(def, { label, segmentId: segment.id, personIds: ids.slice(at, at + AT_ONCE) }, target);
  tx.emit(segmentRefreshed, { label, members: row!.n, entered: entered.length, left: left.length }, target);
  return segment;
}

const RFM = `WITH ranked AS (
    SELECT x.person_id, ntile(5) OVER (ORDER BY max(x.placed_at), x.person_id) AS r, ntile(5) OVER (ORDER BY count(*), x.person_id) AS f,
      ntile(5) OVER (ORDER BY sum(x.net_minor - x.returned_minor), x.person_id) AS m
    FROM person_order x JOIN person p ON p.brand_id = x.brand_id AND p.id = x.person_id AND ${LIVING}
    WHERE x.brand_id = ${BRAND} AND NOT x.cancelled GROUP BY x.person_id)
  INSERT INTO rfm_score AS s (brand_id, id, version, created_at, updated_at, person_id, recency, frequency, monetary, name)
  SELECT ${BRAND}, gen_random_uuid(), 1, now(), now(), person_id, r, f, m,
    CASE WHEN r >= 4 AND f >= 4 THEN 'CHAMPION' WHEN r >= 3 AND f >= 3 THEN 'LOYAL' WHEN r >= 4 THEN 'NEW' WHEN f >= 3 THEN 'AT_RISK'
      WHEN r <= 2 THEN 'LOST' ELSE 'REGULAR' END
  FROM ranked ORDER BY person_id
  ON CONFLICT (brand_id, person_id) DO UPDATE SET recency = excluded.recency, frequency = excluded.frequency,
    monetary = excluded.monetary, name = excluded.name, updated_at = now(), version = s.version + 1`;
const RFM_GONE = `DELETE FROM rfm_score s WHERE s.brand_id = ${BRAND} AND NOT EXISTS (SELECT 1 FROM person_order x
  WHERE x.brand_id = s.brand_id AND x.person_id = s.person_id AND NOT x.cancelled)`;

/** Quintiles of how lately, how often and for how much people bought: 5 is the best. */
export async function computeRfm(tx: Tx): Promise<void> {
  await tx.query('rfm_gone', RFM_GONE);
  await tx.query('rfm', RFM);
}

/** Whether a filter asks for quintiles. */
export const asksRfm = (filter: Filter): boolean => JSON.stringify(filter).includes('"rfm.');
