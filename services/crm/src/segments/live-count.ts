import { type Ctx, DomainError } from '@mh-os/kernel';
import type { Db, ReadTx } from '@mh-os/persistence';
import { zoneOf } from '../brand-zone/brand-zone.ts';
import { BRAND } from '../sql.ts';
import { compileFilter } from './compile.rules.ts';
import { type Counted, drawFor, estimateOf, isCountable, MOST_COUNTED } from './estimate.rules.ts';
import type { Filter } from './filter.rules.ts';
import { countMatching, LIVING, SLOW } from './membership.ts';

export interface Found extends Counted {
  /** Some of those who were found. */
  readonly ids: readonly string[];
}

/** Counting through may take so long of a call; what is left is enough to draw by lot. */
const IN_TIME = { statementTimeoutMs: 500 };

/** How many people there are; of very many only that they are more. */
const PEOPLE = (most: number): string =>
  `SELECT count(*)::int AS n FROM (SELECT 1 FROM person p WHERE p.brand_id = ${BRAND} AND ${LIVING} LIMIT ${most}) q`;
/** Rows are looked up person by person: nothing is worked out for everybody, and nothing is compiled for so few. */
const PLAN = `SELECT set_config('jit', 'off', true), set_config('max_parallel_workers_per_gather', '0', true),
  set_config('enable_seqscan', 'off', true)`;
/** A lot is what the database makes of an id, always the same: a filter is told from the same people each time. */
const LOT = 'uuid_hash(p.id)';
const DRAW = (drawn: number, fits: string): string => `WITH drawn AS MATERIALIZED (
    SELECT p.id, p.lot, ${fits} AS fits FROM (SELECT p.*, ${LOT} AS lot FROM person p WHERE p.brand_id = ${BRAND} AND ${LIVING}
      ORDER BY ${LOT}, p.id LIMIT ${drawn}) p)
  SELECT count(*)::int AS drawn, (count(*) FILTER (WHERE fits))::int AS hits,
    (coalesce(max(lot), 0) + 2147483649) / 4294967296.0::float8 AS furthest,
    ARRAY (SELECT id FROM drawn WHERE fits ORDER BY id LIMIT $1) AS ids FROM drawn`;

/** How many people there are, or null where they are more than are counted through. */
export async function countPeople(tx: ReadTx): Promise<number | null> {
  const [people] = await tx.query<{ n: number }>('people_count', PEOPLE(MOST_COUNTED + 1), []);
  return people!.n > MOST_COUNTED ? null : people!.n;
}

/** Whether members of a filter are found while somebody waits. */
export async function isFoundAtOnce(tx: ReadTx, filter: Filter): Promise<boolean> {
  const people = await countPeople(tx);
  return people !== null && isCountable(people, filter);
}

/** How many a filter finds, told in time whatever the number of people: counted where that is quick, else drawn by lot. */
export async function liveCount(db: Db, ctx: Ctx, filter: Filter, now: Date, some: number): Promise<Found> {
  let people = null as number | null;
  try {
    const counted = await db.read(
      ctx,
      async (tx) => {
        people = await countPeople(tx);
        return people !== null && isCountable(people, filter)
          ? exactly(people, await countMatching(tx, filter, now, some))
          : null;
      },
      IN_TIME,
    );
    if (counted) return counted;
  } catch (error) {
    // It took longer than it should: so many are drawn.
    if (!(error instanceof DomainError && error.code === 'UNAVAILABLE')) throw error;
  }
  return db.read(ctx, (tx) => drawnCount(tx, filter, now, some, people));
}

/** How many a filter finds, counted through however long it takes: for jobs. */
export function fullCount(db: Db, ctx: Ctx, filter: Filter, now: Date): Promise<Found> {
  return db.read(
    ctx,
    async (tx) => {
      const counted = await countMatching(tx, filter, now, 0);
      const [people] = await tx.query<{ n: number }>('people_count_all', PEOPLE(2_000_000_000), []);
      return exactly(people!.n, counted);
    },
    SLOW,
  );
}

const exactly = (of: number, { count, ids }: { count: number; ids: string[] }): Found => ({
  ...{ count, of, ids, exact: true },
  ...{ low: null, high: null, sampled: null },
});

/** How many a filter finds of people drawn by lot, and what that says of all. */
export async function drawnCount(
  tx: ReadTx,
  filter: Filter,
  now: Date,
  some: number,
  people: number | null,
  most = drawFor(filter),
): Promise<Found> {
  const { sql, params } = compileFilter(filter, { now, zone: await zoneOf(tx) }, 1, 'each');
  await tx.query('segment_draw_plan', PLAN, []);
  const [row] = await tx.query<{ drawn: number; hits: number; furthest: number; ids: string[] }>(
    'segment_draw',
    DRAW(most, sql),
    [some, ...params],
  );
  const { ids, ...draw } = row!;
  // Nobody was left in the urn: those are all people.
  return { ...estimateOf(draw, draw.drawn < most ? draw.drawn : people), ids };
}
