import { countRows, OrderDirection, readPage, thenId } from '@mh-os/graphql';
import { type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { BRAND, wantedId } from '../sql.ts';
import type { EnrolmentStatus, JourneyStatus } from './journey.rules.ts';

interface Paging {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

const LISTED = `j.brand_id = ${BRAND} AND ($1::text[] IS NULL OR j.status = ANY ($1::text[]))`;

/** Ids of one page of journeys by their names. */
export async function pageOfJourneys(
  tx: ReadTx,
  statuses: readonly JourneyStatus[] | null,
  paging: Paging,
): Promise<Page<{ readonly id: string }>> {
  return readPage<{ id: string }>(tx, paging, {
    name: 'journeys_page',
    select: 'j.id',
    from: 'journey j',
    where: { sql: LISTED, params: [statuses] },
    order: thenId({ sql: 'j.name_key' }, 'j.id'),
  });
}

export async function countJourneys(tx: ReadTx, statuses: readonly JourneyStatus[] | null): Promise<number> {
  return countRows(tx, 'journeys_count', 'journey j', { sql: LISTED, params: [statuses] });
}

/** Which enrolments. */
export interface EnrolmentFilter {
  readonly journeyId?: string | null | undefined;
  readonly personId?: string | null | undefined;
  readonly status?: EnrolmentStatus | null | undefined;
  readonly stepKey?: string | null | undefined;
}

const valuesOf = ({ journeyId, personId, status, stepKey }: EnrolmentFilter): unknown[] => [
  ...[wantedId(journeyId), wantedId(personId), status ?? null, stepKey ?? null],
];
const WHICH = `e.brand_id = ${BRAND} AND ($1::uuid IS NULL OR e.journey_id = $1) AND ($2::uuid IS NULL OR e.person_id = $2)
  AND ($3::text IS NULL OR e.status = $3) AND ($4::text IS NULL OR e.step_key = $4)`;

/** Ids of one page of enrolments, the latest first. */
export async function pageOfEnrolments(
  tx: ReadTx,
  filter: EnrolmentFilter,
  paging: Paging,
): Promise<Page<{ readonly id: string }>> {
  return readPage<{ id: string }>(tx, paging, {
    name: 'enrolments_page',
    select: 'e.id',
    from: 'journey_enrolment e',
    where: { sql: WHICH, params: valuesOf(filter) },
    order: thenId({ sql: 'e.entered_at', type: 'timestamptz', direction: OrderDirection.DESC }, 'e.id'),
  });
}

export async function countEnrolments(tx: ReadTx, filter: EnrolmentFilter): Promise<number> {
  return countRows(tx, 'enrolments_count', 'journey_enrolment e', { sql: WHICH, params: valuesOf(filter) });
}

export interface RunRow {
  readonly id: string;
  readonly enrolmentId: string;
  readonly stepKey: string;
  readonly kind: string;
  readonly outcome: string;
  readonly ranAt: Date;
}

const RUNS = `SELECT id, enrolment_id AS "enrolmentId", step_key AS "stepKey", kind, outcome, ran_at AS "ranAt" FROM journey_step_run
  WHERE brand_id = ${BRAND} AND enrolment_id = ANY ($1::uuid[]) ORDER BY ran_at, created_at, id`;

/** What was done for people, in order. */
export async function runsOf(tx: ReadTx, enrolmentIds: readonly string[]): Promise<Map<string, RunRow[]>> {
  const rows = await tx.query<RunRow>('journey_runs', RUNS, [enrolmentIds]);
  return Map.groupBy(rows, ({ enrolmentId }) => enrolmentId);
}
