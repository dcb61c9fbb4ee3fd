/** How far a service has come with a brand's defaults. */
export enum ProvisioningState {
  PENDING = 'PENDING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}

/** After so many seconds without an answer the service is taken to be away; its event waits for it. */
export const OVERDUE_S = 60;

/** What is known of one service's work for a brand. */
export interface ProvisioningFacts {
  readonly state: ProvisioningState;
  readonly requestedAt: Date;
  readonly error: string | null;
}

/** What an answer of a service makes of a state; null where it tells nothing new. */
export function decideAnswer(state: ProvisioningState, ok: boolean): ProvisioningState | null {
  // A failure that arrives late, of a try before the one that worked, takes nothing back.
  if (state === ProvisioningState.DONE) return null;
  return ok ? ProvisioningState.DONE : ProvisioningState.FAILED;
}

/** How long a request has been without answer; null where it was answered. */
export function waitingSeconds({ state, requestedAt }: ProvisioningFacts, now: Date): number | null {
  if (state !== ProvisioningState.PENDING) return null;
  return Math.max(0, Math.floor((now.getTime() - requestedAt.getTime()) / 1000));
}

/** What went wrong, in words: the service's own, or that it does not answer. */
export function trouble(facts: ProvisioningFacts, now: Date): string | null {
  const waited = waitingSeconds(facts, now);
  if (waited !== null) return waited < OVERDUE_S ? null : `No answer for ${waited} s: is the service running?`;
  return facts.state === ProvisioningState.FAILED ? facts.error : null;
}
