import { journeyEnded, journeyEntered } from '@mh-os/contracts';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { cancelMessages } from '../mailing/outbox.ts';
import { BRAND } from '../sql.ts';
import { type Definition, type MatcherKind, stepOf } from './definition.rules.ts';
import type { EnrolmentStatus } from './journey.rules.ts';
import { dueOf } from './timing.rules.ts';

/** A journey that people come into, as its current version says. */
export interface Running {
  readonly id: string;
  readonly name: string;
  readonly versionId: string;
  readonly definition: Definition;
}

export interface Cause {
  readonly on: MatcherKind;
  readonly key: string;
}

/** Whoever is in it, was and may not again, or came in by this very cause, is left out (CRM-7). */
const ENROL = `INSERT INTO journey_enrolment (brand_id, id, version, created_at, updated_at, journey_id, version_id, person_id, step_key, due_at,
    woken, status, cause_on, cause_key, entered_at, attempts)
  SELECT ${BRAND}, gen_random_uuid(), 1, $9::timestamptz, $9::timestamptz, $2::uuid, $3::uuid, p.id, $4, $5::timestamptz, false, 'ACTIVE', $6, $7, $9::timestamptz, 0 FROM person p
  WHERE p.brand_id = ${BRAND} AND p.id = ANY ($1::uuid[]) AND NOT EXISTS (SELECT 1 FROM journey_enrolment e WHERE e.brand_id = p.brand_id
    AND e.journey_id = $2::uuid AND e.person_id = p.id AND (e.status = 'ACTIVE' OR $8::int IS NULL OR e.cause_key = $7
      OR e.entered_at > $9::timestamptz - make_interval(days => $8::int)))
  ORDER BY p.id ON CONFLICT DO NOTHING RETURNING id, person_id AS "personId"`;
const NUMBERS = `SELECT id, number FROM person WHERE brand_id = ${BRAND} AND id = ANY ($1::uuid[])`;

/** Numbers of people, for labels. */
export async function numbersOf(tx: ReadTx, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; number: string }>('journey_numbers', NUMBERS, [personIds]);
  return new Map(rows.map(({ id, number }) => [id, number]));
}

/** Brings people into a journey who may come in; gives back who did. The caller holds them. */
export async function enrol(
  tx: Tx,
  journey: Running,
  personIds: readonly string[],
  cause: Cause,
  context: { readonly now: Date; readonly zone: string },
): Promise<string[]> {
  const { definition } = journey;
  const first = stepOf(definition, definition.start);
  if (!first || personIds.length === 0) return [];
  const due = dueOf(first, context.now, context.zone);
  const entered = await tx.query<{ id: string; personId: string }>('journey_enrol', ENROL, [
    ...[personIds, journey.id, journey.versionId, first.key, due, cause.on, cause.key],
    ...[definition.reentryDays, context.now],
  ]);
  const numbers = await numbersOf(
    tx,
    entered.map(({ personId }) => personId),
  );
  for (const { id, personId } of entered) {
    const data = { label: numbers.get(personId) ?? '', personId, journeyId: journey.id, journey: journey.name };
    tx.emit(journeyEntered, { ...data, cause: cause.on }, { aggregateId: id, aggregateVersion: 1 });
  }
  return entered.map(({ personId }) => personId);
}

/** An enrolment that ends. */
export interface Ending {
  readonly id: string;
  readonly status: Exclude<EnrolmentStatus, 'ACTIVE'>;
  readonly reason: string;
  readonly goal?: boolean;
  readonly lastError?: string | null;
}

const END = `UPDATE journey_enrolment e SET status = w.status, reason = w.reason, ended_at = $5::timestamptz, lease_id = NULL, lease_until = NULL,
    goal_at = CASE WHEN w.goal THEN coalesce(e.goal_at, $5::timestamptz) ELSE e.goal_at END, last_error = coalesce($6, e.last_error),
    version = e.version + 1, updated_at = $5::timestamptz
  FROM unnest($1::uuid[], $2::text[], $3::text[], $4::boolean[]) AS w (id, status, reason, goal), journey j
  WHERE e.brand_id = ${BRAND} AND e.id = w.id AND e.status = 'ACTIVE' AND j.brand_id = e.brand_id AND j.id = e.journey_id
  RETURNING e.id, e.version, e.person_id AS "personId", e.journey_id AS "journeyId", j.name AS journey, e.status, e.reason`;

/** Ends enrolments and takes back mails of theirs that still wait, except of those who came to the end. */
export async function endAll(tx: Tx, endings: readonly Ending[], now: Date): Promise<number> {
  if (endings.length === 0) return 0;
  const ended = await tx.query<{
    id: string;
    version: number;
    personId: string;
    journeyId: string;
    journey: string;
    status: string;
    reason: string;
  }>('journey_end', END, [
    ...[endings.map(({ id }) => id), endings.map(({ status }) => status), endings.map(({ reason }) => reason)],
    ...[endings.map(({ goal }) => goal ?? false), now, endings[0]?.lastError ?? null],
  ]);
  const numbers = await numbersOf(
    tx,
    ended.map(({ personId }) => personId),
  );
  for (const { id, version, personId, ...told } of ended) {
    if (told.status === 'EXITED') await cancelMessages(tx, { type: 'JOURNEY', id });
    const data = { label: numbers.get(personId) ?? '', personId, ...told };
    tx.emit(journeyEnded, data, { aggregateId: id, aggregateVersion: version });
  }
  return ended.length;
}
