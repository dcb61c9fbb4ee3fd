import { sessionRevoked } from '@mh-os/contracts';
import type { Tx } from '@mh-os/persistence';
import { SessionEntity, type SessionEnd } from './session.entity.ts';

/** Why sessions end, when, and whose they are. */
export interface Ending {
  readonly reason: SessionEnd;
  readonly now: Date;
  /** The person, as the log shows them. */
  readonly name: string;
}

/** Which sessions of a person end. */
export interface Which {
  readonly userId: string;
  readonly id?: string | undefined;
  /** Only those that work in this brand. */
  readonly brandId?: string | undefined;
  /** All but this one. */
  readonly except?: string | undefined;
}

/** Ends one session that the transaction has locked. */
export async function endSession(tx: Tx, session: SessionEntity, { reason, now, name }: Ending): Promise<void> {
  await tx.update(session, { endedAt: now, endReason: reason });
  // Whoever follows the event wants to know that the session is over; of the rest only two reasons are theirs.
  const told = reason === 'token-reuse' || reason === 'expired' ? reason : 'signed-out';
  const target = { aggregateId: session.id, aggregateVersion: session.version };
  tx.emit(sessionRevoked, { label: name, userId: session.userId, reason: told }, target);
}

/** Ends a person's open sessions; says how many. Needs platform scope. */
export async function endSessionsOf(tx: Tx, { userId, id, brandId, except }: Which, ending: Ending): Promise<number> {
  const where = {
    userId,
    ...(id === undefined ? {} : { id }),
    ...(brandId === undefined ? {} : { currentBrandId: brandId }),
  };
  const found = await tx.find(SessionEntity, where);
  const ids = found.filter((session) => !session.endedAt && session.id !== except).map((session) => session.id);
  const open = (await tx.lockAll(SessionEntity, ids)).filter((session) => !session.endedAt);
  for (const session of open) await endSession(tx, session, ending);
  return open.length;
}
