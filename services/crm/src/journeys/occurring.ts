import type { ReadTx, Tx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';
import type { Definition } from './definition.rules.ts';
import { enrol, endAll, type Ending, type Running } from './enrolling.ts';
import { mannersOf } from './journey-settings.ts';
import { isLate, judge, lookupKey, matches, type Occurrence, type Walker } from './occurrence.rules.ts';
import { holdPeople } from './people-of.ts';

const STARTED = `SELECT j.id, j.name, v.id AS "versionId", v.definition FROM journey j
    JOIN journey_version v ON v.brand_id = j.brand_id AND v.id = j.current_id
  WHERE j.brand_id = ${BRAND} AND j.status IN ('ACTIVE', 'PAUSED') AND j.trigger_on = $1 AND j.trigger_key = $2 ORDER BY j.id`;
const WALKERS = `SELECT e.id, e.version_id AS "versionId", e.step_key AS "stepKey", e.entered_at AS "enteredAt", e.cause_key AS "causeKey"
  FROM journey_enrolment e WHERE e.brand_id = ${BRAND} AND e.status = 'ACTIVE' AND e.person_id = ANY ($1::uuid[]) ORDER BY e.id FOR UPDATE`;
const VERSIONS = `SELECT id, definition FROM journey_version WHERE brand_id = ${BRAND} AND id = ANY ($1::uuid[])`;
const WAKE = `UPDATE journey_enrolment SET woken = true, due_at = least(due_at, $2::timestamptz), version = version + 1, updated_at = $2::timestamptz
  WHERE brand_id = ${BRAND} AND id = ANY ($1::uuid[]) AND status = 'ACTIVE'`;
const GOAL = `UPDATE journey_enrolment SET goal_at = coalesce(goal_at, $2::timestamptz), version = version + 1, updated_at = $2::timestamptz
  WHERE brand_id = ${BRAND} AND id = ANY ($1::uuid[])`;

/** Definitions by the ids of their versions. */
export async function definitionsOf(
  tx: ReadTx,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, Definition>> {
  const rows = await tx.query<{ id: string; definition: Definition }>('journey_versions', VERSIONS, [
    [...new Set(versionIds)],
  ]);
  return new Map(rows.map(({ id, definition }) => [id, definition]));
}

/** What happened to people: leads those who are on a journey out of it or on, then brings in those whom it begins for. */
export async function occurred(tx: Tx, happened: Occurrence, now: Date): Promise<void> {
  if (isLate(happened, now) || happened.personIds.length === 0) return;
  const people = await holdPeople(tx, happened.personIds);
  if (people.length === 0) return;
  await judgeWalkers(tx, people, happened, now);
  const started = await tx.query<Running>('journeys_started', STARTED, [happened.on, lookupKey(happened)]);
  const { zone } = started.length > 0 ? await mannersOf(tx) : { zone: '' };
  for (const journey of started) {
    const { trigger } = journey.definition;
    if (trigger && matches(trigger, happened))
      await enrol(tx, journey, people, { on: happened.on, key: happened.cause }, { now, zone });
  }
}

async function judgeWalkers(tx: Tx, people: readonly string[], happened: Occurrence, now: Date): Promise<void> {
  const walkers = await tx.query<Walker & { versionId: string }>('journey_walkers', WALKERS, [people]);
  if (walkers.length === 0) return;
  const definitions = await definitionsOf(
    tx,
    walkers.map(({ versionId }) => versionId),
  );
  const endings: Ending[] = [];
  const woken: string[] = [];
  const reached: string[] = [];
  for (const walker of walkers) {
    const { exit, goal, wake } = judge(definitions.get(walker.versionId)!, walker, happened);
    if (exit !== null)
      endings.push({ id: walker.id, status: exit === 'GOAL' ? 'COMPLETED' : 'EXITED', reason: exit, goal });
    else {
      if (goal) reached.push(walker.id);
      if (wake) woken.push(walker.id);
    }
  }
  if (reached.length > 0) await tx.query('journey_goal', GOAL, [reached, now]);
  if (woken.length > 0) await tx.query('journey_wake', WAKE, [woken, now]);
  await endAll(tx, endings, now);
}

const LEAVING = `SELECT id FROM journey_enrolment WHERE brand_id = ${BRAND} AND status = 'ACTIVE' AND person_id = $1 ORDER BY id FOR UPDATE`;

/** Takes somebody out of all journeys, who is no longer there as such. */
export async function leaveAll(tx: Tx, personId: string, reason: 'ERASED' | 'MERGED', now: Date): Promise<void> {
  const rows = await tx.query<{ id: string }>('journey_leaving', LEAVING, [personId]);
  const endings = rows.map(({ id }): Ending => ({ id, status: 'EXITED', reason }));
  await endAll(tx, endings, now);
}
