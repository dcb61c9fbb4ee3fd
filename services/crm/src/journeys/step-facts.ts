import type { ReadTx } from '@mh-os/persistence';
import { plainFilter } from '../segments/filter.rules.ts';
import { fitsPerson } from '../segments/membership.ts';
import { BRAND } from '../sql.ts';
import type { Step } from './definition.rules.ts';
import type { Manners } from './journey-settings.ts';
import { dayOf, quietUntil } from './timing.rules.ts';

/** Whose step it is, and since when they are on the way. */
export interface Asked {
  readonly enrolmentId: string | null;
  readonly personId: string;
  readonly enteredAt: Date;
}

const RAN = `SELECT ran_at AS "ranAt" FROM journey_step_run WHERE brand_id = ${BRAND} AND enrolment_id = $1 AND step_key = $2`;
const BOUGHT = `SELECT 1 FROM person_order WHERE brand_id = ${BRAND} AND person_id = $1 AND placed_at >= $2 AND NOT cancelled LIMIT 1`;
const READ = (column: 'opened_at' | 'clicked_at'): string =>
  `SELECT 1 FROM crm_message WHERE brand_id = ${BRAND} AND source_type = 'JOURNEY' AND source_id = $1 AND ($2::text IS NULL OR step = $2)
    AND ${column} IS NOT NULL LIMIT 1`;
const SENT_TODAY = `SELECT count(*)::int AS n FROM crm_message WHERE brand_id = ${BRAND} AND person_id = $1 AND due_at >= $2 AND due_at < $3
  AND status <> 'REFUSED'`;

/** The answer of a branch for somebody; false for all other steps. */
export async function answerOf(tx: ReadTx, step: Step, asked: Asked, now: Date, zone: string): Promise<boolean> {
  if (step.kind === 'BRANCH_FILTER') return fitsPerson(tx, plainFilter(step.filter), asked.personId, now, zone);
  if (step.kind !== 'BRANCH_SINCE' || asked.enrolmentId === null) return false;
  if (step.what === 'BOUGHT') {
    const since = step.step === null ? undefined : await ranAt(tx, asked.enrolmentId, step.step);
    return (await tx.query('journey_bought', BOUGHT, [asked.personId, since ?? asked.enteredAt])).length > 0;
  }
  const column = step.what === 'OPENED' ? 'opened_at' : 'clicked_at';
  return (await tx.query(`journey_${column}`, READ(column), [asked.enrolmentId, step.step])).length > 0;
}

async function ranAt(tx: ReadTx, enrolmentId: string, stepKey: string): Promise<Date | undefined> {
  return (await tx.query<{ ranAt: Date }>('journey_ran_at', RAN, [enrolmentId, stepKey]))[0]?.ranAt;
}

/** Until when a mail waits for its reader: the end of quiet hours, or the next day where enough was sent today; null: it goes now. */
export async function postponedTo(
  tx: ReadTx,
  personId: string,
  { quiet, mostPerDay, zone }: Manners,
  now: Date,
): Promise<Date | null> {
  const quietEnd = quietUntil(now, quiet, zone);
  if (quietEnd || mostPerDay === null) return quietEnd;
  const { from, to } = dayOf(now, zone);
  const [sent] = await tx.query<{ n: number }>('journey_sent_today', SENT_TODAY, [personId, from, to]);
  return (sent?.n ?? 0) >= mostPerDay ? to : null;
}
