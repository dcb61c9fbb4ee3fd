import { DomainError, Money } from '@mh-os/kernel';

export const holdStates = {
  HELD: 'Kept for an order; nothing else can use it.',
  POSTED: 'Used, in full or in part; the rest was given back.',
  VOIDED: 'Given back.',
  EXPIRED: 'Its time was over before anything happened: given back.',
} as const;
export type HoldState = keyof typeof holdStates;

interface Held {
  readonly state: HoldState;
  readonly amountMinor: bigint;
  readonly expiresAt: Date;
}

/** How it stands at an instant: from its last moment on it is over, whether or not anybody has looked. */
export function stateAt({ state, expiresAt }: Held, now: Date): HoldState {
  return state === 'HELD' && now >= expiresAt ? 'EXPIRED' : state;
}

/** A hold ends once (F14): what comes second is told in which state it is. */
export function assertHeld(hold: Held, now: Date): void {
  const state = stateAt(hold, now);
  if (state === 'HELD') return;
  throw new DomainError('FINANCE_HOLD_ENDED', `The hold is ${state}: ${holdStates[state]}`, { details: { state } });
}

/** What of a hold is posted: all of it, or the part named. */
export function postedPart(hold: Held, asked: bigint | null, currency: string): bigint {
  const part = asked ?? hold.amountMinor;
  if (part > 0n && part <= hold.amountMinor) return part;
  const held = Money.of(hold.amountMinor, currency);
  throw new DomainError(
    'FINANCE_HOLD_TOO_MUCH',
    `${held.toString()} is held: at most that can be posted, and not nothing.`,
    {
      path: ['amount'],
      details: { held: held.decimal },
    },
  );
}
