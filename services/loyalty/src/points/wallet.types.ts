/** What can happen to points, as entries of the ledger tell it. */
export const entryKinds = {
  EARNED: 'Points were earned.',
  ACTIVATED: 'Waiting points became active.',
  SPENT: 'Points were spent.',
  HELD: 'Points were set aside.',
  RELEASED: 'Points set aside are free again.',
  COMMITTED: 'Points set aside were spent.',
  RESTORED: 'Spent points came back to their lots.',
  EXPIRED: 'Points were not spent in time.',
  CLAWED_BACK: 'Points of a returned order were taken again.',
  SETTLED: 'New points paid a debt.',
  ADJUSTED: 'Points were added or taken by hand.',
  TRANSFERRED: 'Points went to or came from another member.',
  REVALUED: 'The value per point changed; no points moved.',
} as const;
export type EntryKind = keyof typeof entryKinds;

export const lotStates = {
  PENDING: 'Waits before it can be spent.',
  ACTIVE: 'Can be spent, as far as something is left.',
  EXPIRED: 'Its time is over.',
  CANCELLED: 'Taken back before it became active.',
} as const;
export type LotState = keyof typeof lotStates;

/** Points earned together, with one expiry. */
export interface Lot {
  readonly id: string;
  readonly entryId: string;
  readonly orderId: string | null;
  readonly points: number;
  remaining: number;
  /** How much of it was never spent in time. */
  expired: number;
  state: LotState;
  readonly earnedAt: Date;
  readonly activatesAt: Date | null;
  expiresAt: Date | null;
  readonly firstExpiresAt: Date | null;
}

/** One entry of the ledger, not yet written. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly points: number;
  readonly pending: number;
  readonly held: number;
  readonly debt: number;
  readonly qualifying: number;
  /** What can be spent afterwards. */
  readonly balance: number;
  readonly valueMinor: bigint;
  readonly occurredAt: Date;
  readonly orderId: string | null;
  readonly ofEntryId: string | null;
  readonly reference: string;
  readonly reason: string;
  readonly rule: string;
}

/** What an entry takes from a lot, or gives back to it (negative). */
export interface Use {
  readonly entryId: string;
  readonly lotId: string;
  /** The spend that it is about: its own entry, or the one that is given back. */
  readonly ofEntryId: string;
  readonly points: number;
}

/** Points of a member by what can be done with them. */
export interface Balances {
  /** Can be spent; below zero only where the program allows it. */
  balance: number;
  pending: number;
  held: number;
  debt: number;
  liabilityMinor: bigint;
}

/** What of the program's settings decides about points. */
export interface Terms {
  readonly currency: string;
  readonly pointValue: string;
  readonly timeZone: string;
  readonly pendingDays: number;
  readonly expiryMonths: number | null;
  readonly expiryAtMonthEnd: boolean;
  /** DEBT: what cannot be taken back is owed and paid by what is earned next. NEGATIVE: the balance goes below zero. */
  readonly clawbackPolicy: 'DEBT' | 'NEGATIVE';
  /** What becomes of points that come back after their expiry. */
  readonly expiredRefundPolicy: 'LOST' | 'GRACE';
  readonly graceDays: number;
}

/** Points set aside. */
export interface Hold {
  readonly id: string;
  readonly entryId: string;
  readonly points: number;
  readonly expiresAt: Date;
  state: 'HELD' | 'COMMITTED' | 'RELEASED' | 'EXPIRED';
}

/** What an entry says of its cause. */
export interface Cause {
  readonly orderId?: string | null;
  readonly reference?: string;
  readonly reason?: string;
  readonly rule?: string;
  readonly qualifying?: number;
}
