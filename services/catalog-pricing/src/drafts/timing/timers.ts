import type { Jobs } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';

/** Kinds of the durable timers of a draft. */
export const ACTIVATION_JOB = 'price-draft-activation';
export const EXPIRY_JOB = 'price-draft-expiry';

/** What a timer was set for: where the draft's own instant differs, it was set anew and this one does nothing. */
export interface TimerInput {
  readonly draftId: string;
  readonly at: string;
}

/** Sets a timer that survives restarts; it leaves with the commit. */
export async function setTimer(jobs: Jobs, tx: Tx, kind: string, draftId: string, at: Date): Promise<void> {
  const input: TimerInput = { draftId, at: at.toISOString() };
  await jobs.enqueue(tx, kind, input, { runAt: at });
}
