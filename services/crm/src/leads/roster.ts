import type { ReadTx, Tx } from '@mh-os/persistence';
import { nextNumber } from '../counters.ts';
import { type Assignee, decideAssignee, type LeadPlace } from './assignment.rules.ts';

export interface RosterRow extends Assignee {
  readonly id: string;
}

const ROSTER = `SELECT a.id, a.user_id AS "userId", a.active, a.on_duty AS "onDuty", a.away_until AS "awayUntil", a.capacity,
    a.territories, a.turn::float8 AS turn, (SELECT count(*)::int FROM lead l WHERE l.brand_id = a.brand_id
      AND l.owner_id = a.user_id AND l.status IN ('NEW', 'WORKING', 'QUALIFIED')) AS "openLeads"
  FROM lead_assignee a ORDER BY a.turn, a.user_id`;
const SERVED = `UPDATE lead_assignee SET turn = $2 WHERE user_id = $1`;

/** Who gets leads, with what they have. */
export function readRoster(tx: ReadTx): Promise<RosterRow[]> {
  return tx.query<RosterRow>('lead_roster', ROSTER);
}

/**
 * Whoever is next in turn for a lead. The turn's number is taken first: whoever else assigns waits for this transaction, and
 * reads the roster after it, so that parallel captures are as fair as one after the other.
 */
export async function takeTurn(tx: Tx, place: LeadPlace, now: Date): Promise<string | null> {
  const turn = await nextNumber(tx, 'turn');
  const userId = decideAssignee(await readRoster(tx), place, now);
  if (userId !== null) await tx.query('lead_turn_served', SERVED, [userId, turn]);
  return userId;
}
