import type { ReadTx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';

/** How a step of a journey stands, over all its versions. */
export interface StepCount {
  readonly stepKey: string;
  readonly waiting: number;
  readonly done: number;
  readonly outcomes: readonly { readonly outcome: string; readonly count: number }[];
  /** Of mails: how many went out, were opened, clicked, and led to a goodbye. */
  readonly sent: number;
  readonly opened: number;
  readonly clicked: number;
  readonly unsubscribed: number;
}

export interface Totals {
  readonly entered: number;
  readonly active: number;
  readonly completed: number;
  readonly exited: number;
  readonly failed: number;
  readonly goals: number;
}

const TOTALS = `SELECT journey_id AS "journeyId", count(*)::int AS entered, count(*) FILTER (WHERE status = 'ACTIVE')::int AS active,
    count(*) FILTER (WHERE status = 'COMPLETED')::int AS completed, count(*) FILTER (WHERE status = 'EXITED')::int AS exited,
    count(*) FILTER (WHERE status = 'FAILED')::int AS failed, count(goal_at)::int AS goals
  FROM journey_enrolment WHERE brand_id = ${BRAND} AND journey_id = ANY ($1::uuid[]) GROUP BY journey_id`;
const WAITING = `SELECT journey_id AS "journeyId", step_key AS "stepKey", count(*)::int AS n FROM journey_enrolment
  WHERE brand_id = ${BRAND} AND journey_id = ANY ($1::uuid[]) AND status = 'ACTIVE' GROUP BY journey_id, step_key`;
const DONE = `SELECT journey_id AS "journeyId", step_key AS "stepKey", outcome, count(*)::int AS n FROM journey_step_run
  WHERE brand_id = ${BRAND} AND journey_id = ANY ($1::uuid[]) GROUP BY journey_id, step_key, outcome ORDER BY outcome`;
const MAILS = `SELECT e.journey_id AS "journeyId", m.step AS "stepKey", count(*) FILTER (WHERE m.status = 'SENT')::int AS sent,
    count(m.opened_at)::int AS opened, count(m.clicked_at)::int AS clicked, count(m.unsubscribed_at)::int AS unsubscribed
  FROM journey_enrolment e JOIN crm_message m ON m.brand_id = e.brand_id AND m.source_type = 'JOURNEY' AND m.source_id = e.id
  WHERE e.brand_id = ${BRAND} AND e.journey_id = ANY ($1::uuid[]) GROUP BY e.journey_id, m.step`;

interface Row {
  readonly journeyId: string;
  readonly stepKey: string;
}

export async function totalsOf(tx: ReadTx, journeyIds: readonly string[]): Promise<Map<string, Totals>> {
  const rows = await tx.query<Totals & { journeyId: string }>('journey_totals', TOTALS, [journeyIds]);
  return new Map(rows.map(({ journeyId, ...totals }) => [journeyId, totals]));
}

/** Counts of steps by journey; steps that nobody came to are left out. */
export async function stepCountsOf(tx: ReadTx, journeyIds: readonly string[]): Promise<Map<string, StepCount[]>> {
  const waiting = await tx.query<Row & { n: number }>('journey_waiting', WAITING, [journeyIds]);
  const done = await tx.query<Row & { outcome: string; n: number }>('journey_done', DONE, [journeyIds]);
  const mails = await tx.query<Row & Pick<StepCount, 'sent' | 'opened' | 'clicked' | 'unsubscribed'>>(
    'journey_mails',
    MAILS,
    [journeyIds],
  );
  const result = new Map<string, StepCount[]>();
  for (const journeyId of journeyIds) {
    const own = <R extends Row>(rows: readonly R[]): R[] => rows.filter((row) => row.journeyId === journeyId);
    const keys = new Set([...own(waiting), ...own(done), ...own(mails)].map(({ stepKey }) => stepKey));
    const counts = [...keys].map((stepKey): StepCount => {
      const here = <R extends Row>(rows: readonly R[]): R[] => own(rows).filter((row) => row.stepKey === stepKey);
      const outcomes = here(done).map(({ outcome, n }) => ({ outcome, count: n }));
      const { sent = 0, opened = 0, clicked = 0, unsubscribed = 0 } = here(mails)[0] ?? {};
      return {
        ...{ stepKey, outcomes, sent, opened, clicked, unsubscribed },
        waiting: here(waiting)[0]?.n ?? 0,
        done: outcomes.reduce((sum, { count }) => sum + count, 0),
      };
    });
    result.set(journeyId, counts);
  }
  return result;
}
