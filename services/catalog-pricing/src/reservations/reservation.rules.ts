import { defineTransitions, DomainError } from '@mh-os/kernel';
import { MOST } from '../stock/movement.rules.ts';

export const reservationStates = {
  HELD: 'The pieces are promised.',
  COMMITTED: 'They were sold.',
  RELEASED: 'They were given back.',
  EXPIRED: 'Its time was over before anything happened.',
} as const;
export type ReservationState = keyof typeof reservationStates;

/** One end each, whoever comes first (P16). */
export const reservationLife = defineTransitions('Reservation', {
  HELD: { commit: 'COMMITTED', release: 'RELEASED', expire: 'EXPIRED', extend: 'HELD' },
  COMMITTED: {},
  RELEASED: {},
  EXPIRED: {},
} as const satisfies Record<
  ReservationState,
  Partial<Record<'commit' | 'release' | 'expire' | 'extend', ReservationState>>
>);

export interface Wanted {
  readonly variantId: string;
  readonly quantity: number;
}

/** A place that a variant can be reserved in. */
export interface Candidate {
  readonly variantId: string;
  readonly locationId: string;
  /** Order of sources; lower first. */
  readonly rank: number;
  readonly code: string;
  /** What is on hand, sellable and not reserved. */
  readonly free: number;
  readonly allowsBackorder: boolean;
}

export interface Allocation {
  readonly variantId: string;
  readonly locationId: string;
  readonly quantity: number;
}

export interface Shortage {
  readonly variantId: string;
  readonly missing: number;
}

/** Lines of a variant are one wish: two lines for one SKU must not both find the last piece (P14). */
export function sumPerVariant(lines: readonly Wanted[]): Wanted[] {
  const sums = new Map<string, number>();
  for (const [index, { variantId, quantity }] of lines.entries()) {
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > MOST)
      throw new DomainError('STOCK_QUANTITY_INVALID', 'The quantity is a whole number of at least 1.', {
        path: ['lines', String(index), 'quantity'],
      });
    sums.set(variantId, (sums.get(variantId) ?? 0) + quantity);
  }
  return [...sums].map(([variantId, quantity]) => ({ variantId, quantity }));
}

/** Takes pieces from the sources in their order; what is missing waits for goods where a source takes backorders. */
export function allocate(
  wanted: readonly Wanted[],
  candidates: readonly Candidate[],
  partial: boolean,
): { readonly allocations: Allocation[]; readonly shortages: Shortage[] } {
  const allocations: Allocation[] = [];
  const shortages: Shortage[] = [];
  for (const { variantId, quantity } of wanted) {
    const sources = candidates.filter((one) => one.variantId === variantId).sort(bySource);
    const taken = new Map<string, number>();
    let missing = quantity;
    for (const { locationId, free } of sources) {
      const take = Math.min(missing, Math.max(free, 0));
      if (take > 0) taken.set(locationId, take);
      missing -= take;
    }
    const waits = missing > 0 ? sources.find(({ allowsBackorder }) => allowsBackorder) : undefined;
    if (waits) {
      taken.set(waits.locationId, (taken.get(waits.locationId) ?? 0) + missing);
      missing = 0;
    }
    if (missing > 0) shortages.push({ variantId, missing });
    allocations.push(...[...taken].map(([locationId, take]) => ({ variantId, locationId, quantity: take })));
  }
  if (shortages.length > 0 && (!partial || allocations.length === 0)) throw insufficient(wanted, shortages);
  return { allocations, shortages };
}

/** Same in any order of rows: equal ranks are ordered by code, which is unique. */
const bySource = (a: Candidate, b: Candidate): number => a.rank - b.rank || (a.code < b.code ? -1 : 1);

function insufficient(wanted: readonly Wanted[], shortages: readonly Shortage[]): DomainError {
  const told = shortages.map(({ variantId, missing }) => {
    const asked = wanted.find((one) => one.variantId === variantId)?.quantity ?? 0;
    return { variantId, wanted: asked, available: asked - missing };
  });
  const [first] = told;
  return new DomainError(
    'STOCK_INSUFFICIENT',
    `Of ${told.length === 1 ? 'a variant' : `${told.length} variants`} there are not enough pieces to reserve: ${first?.available ?? 0} of ${first?.wanted ?? 0}.`,
    { path: ['lines'], details: { shortages: told } },
  );
}

const LONGEST_MINUTES = 43_200;

/** When a reservation made or extended now ends. */
export function decideExpiry(
  now: Date,
  wanted: { readonly expiresAt?: Date | null; readonly minutes?: number | null },
  usualMinutes: number,
): Date {
  const expiresAt = wanted.expiresAt ?? new Date(now.getTime() + (wanted.minutes ?? usualMinutes) * 60_000);
  const minutes = (expiresAt.getTime() - now.getTime()) / 60_000;
  if (!(minutes > 0) || minutes > LONGEST_MINUTES)
    throw new DomainError('RESERVATION_TIME_INVALID', 'A reservation holds from now on, for 30 days at most.', {
      path: ['expiresAt'],
    });
  return expiresAt;
}
