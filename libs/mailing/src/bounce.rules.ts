/** Why a mail came back, or did not go for now. */
export type BounceKind = 'HARD' | 'SOFT' | 'COMPLAINT';

/** What is told of a mail after a server took it. */
export interface Bounce {
  readonly kind: BounceKind;
  /** Whether whoever tells it gave up: a soft bounce may be told while its server goes on trying. */
  readonly final: boolean;
}

/** What is known of a mail. */
export interface Bounced {
  readonly bounceKind: BounceKind | null;
  readonly status: string;
}

/** Whether a mail did not arrive and nobody tries any more: a hard bounce always, a soft one where its server gave up. */
export function cameBack({ kind, final }: Bounce): boolean {
  return kind === 'HARD' || (kind === 'SOFT' && final);
}

/** Whether something told of a mail changes what is known of it: what is known for good is not softened by a later report. */
export function tellsMore({ bounceKind, status }: Bounced, told: Bounce): boolean {
  if (bounceKind === null) return true;
  if (bounceKind !== 'SOFT') return false;
  return told.kind !== 'SOFT' || (told.final && status !== 'BOUNCED');
}
