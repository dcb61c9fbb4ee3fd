import { DomainError } from '@mh-os/kernel';

export const MOVEMENT_KINDS = ['RECEIPT', 'SALE', 'RETURN', 'ADJUSTMENT', 'TRANSFER', 'WRITE_OFF', 'COUNT'] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

/** Why stock moved, as reports group it. */
export const stockReasons = {
  RECEIVED: 'A delivery came in.',
  SOLD: 'It was sold.',
  CUSTOMER_RETURN: 'A customer brought it back.',
  SUPPLIER_RETURN: 'It went back to the supplier.',
  DAMAGED: 'It was damaged.',
  EXPIRED: 'It is past its date.',
  LOST: 'It cannot be found.',
  STOLEN: 'It was stolen.',
  SAMPLE: 'It was given away or used as a tester.',
  FOUND: 'It was found again.',
  RECALLED: 'Its lot was recalled.',
  COUNTED: 'A count found another quantity.',
  TRANSFERRED: 'It goes to another location.',
  TRANSFER_DIFFERENCE: 'Less arrived than was sent.',
  CORRECTION: 'The record was wrong.',
  OPENING: 'It was there when the record began.',
  OTHER: 'Something else; the words say what.',
} as const;
export type StockReason = keyof typeof stockReasons;

/** The largest count that the database keeps. */
export const MOST = 2_147_483_647;
/** Lines of one command. */
export const MOST_LINES = 100;

/** Codes of the places that every brand has as the other side of what comes and goes. */
export const COUNTERPARTS = ['supplier', 'sold', 'loss', 'adjustment', 'transit'] as const;
export type Counterpart = (typeof COUNTERPARTS)[number];

/** What a person records by hand; transfers and counts have commands of their own. */
export type RecordedKind = Exclude<MovementKind, 'TRANSFER' | 'COUNT'>;

/** Which place is on the other side, and whether the pieces leave the location for it. */
const SIDES: Readonly<
  Record<RecordedKind, { readonly other: Counterpart; readonly out: boolean; readonly reason: StockReason }>
> = {
  RECEIPT: { other: 'supplier', out: false, reason: 'RECEIVED' },
  SALE: { other: 'sold', out: true, reason: 'SOLD' },
  RETURN: { other: 'sold', out: false, reason: 'CUSTOMER_RETURN' },
  ADJUSTMENT: { other: 'adjustment', out: false, reason: 'CORRECTION' },
  WRITE_OFF: { other: 'loss', out: true, reason: 'LOST' },
};

/** Where recorded pieces come from or go to: only an adjustment has a sign, all others have a direction. */
export function decideDirection(
  kind: RecordedKind,
  quantity: number,
  reason: StockReason | null,
): { readonly other: Counterpart; readonly out: boolean; readonly quantity: number; readonly reason: StockReason } {
  const side = SIDES[kind];
  if (
    !Number.isInteger(quantity) ||
    quantity === 0 ||
    (quantity < 0 && kind !== 'ADJUSTMENT') ||
    Math.abs(quantity) > MOST
  )
    throw new DomainError(
      'STOCK_QUANTITY_INVALID',
      kind === 'ADJUSTMENT'
        ? 'An adjustment is a whole number other than 0: more than 0 adds, less than 0 takes away.'
        : 'The quantity is a whole number of at least 1.',
      { path: ['quantity'] },
    );
  // What goes back to a supplier leaves by the door that it came in by.
  const other = reason === 'SUPPLIER_RETURN' && side.out ? 'supplier' : side.other;
  return { other, out: quantity < 0 || side.out, quantity: Math.abs(quantity), reason: reason ?? side.reason };
}

/** Pieces that go from one place to another. */
export interface Leg {
  readonly variantId: string;
  readonly fromId: string;
  readonly toId: string;
  readonly quantity: number;
  readonly lotId?: string | null;
}

/** A stock item as it was locked. */
export interface Standing {
  readonly id: string;
  readonly variantId: string;
  readonly sku: string;
  readonly locationId: string;
  readonly code: string;
  readonly kind: string;
  readonly active: boolean;
  readonly onHand: number;
  readonly reserved: number;
  readonly version: number;
  readonly allowsBackorder: boolean;
  readonly tracksLots: boolean;
  readonly blocked: boolean;
}

/** One row of the ledger. */
export interface Side {
  readonly variantId: string;
  readonly locationId: string;
  readonly counterpartId: string;
  readonly lotId: string | null;
  readonly delta: number;
  readonly onHandAfter: number;
}

/** What becomes of one stock item. */
export interface ItemChange {
  readonly item: Standing;
  readonly delta: number;
  readonly reserved: number;
}

/** A change of what is promised from an item, e.g. -2 when a reservation of two is committed. */
export interface PromiseChange {
  readonly variantId: string;
  readonly locationId: string;
  readonly reserved: number;
}

export const placeKey = (place: { readonly variantId: string; readonly locationId: string }): string =>
  `${place.variantId}/${place.locationId}`;

/**
 * Decides a posting over items as they were locked: all lines of an item are added up before it is judged (P14), nothing
 * goes below zero (P15), what differs from its ledger does not move (G10). Every leg gets two sides that add up to nothing (S1).
 */
export function decidePosting(
  standings: ReadonlyMap<string, Standing>,
  legs: readonly Leg[],
  promises: readonly PromiseChange[] = [],
): { readonly sides: Side[]; readonly changes: ItemChange[] } {
  const sums = new Map<string, { delta: number; reserved: number }>();
  const add = (key: string, delta: number, reserved: number): void => {
    const sum = sums.get(key) ?? { delta: 0, reserved: 0 };
    sums.set(key, { delta: sum.delta + delta, reserved: sum.reserved + reserved });
  };
  for (const { variantId, fromId, toId, quantity } of legs) {
    add(placeKey({ variantId, locationId: fromId }), -quantity, 0);
    add(placeKey({ variantId, locationId: toId }), quantity, 0);
  }
  for (const promise of promises) add(placeKey(promise), 0, promise.reserved);
  const changes = [...sums].map(([key, sum]) => {
    const item = standings.get(key);
    if (!item) throw new Error(`item ${key} was not locked`);
    assertPossible(item, sum.delta, sum.reserved);
    return { item, ...sum };
  });
  return { sides: sidesOf(standings, legs), changes };
}

function assertPossible(item: Standing, delta: number, reserved: number): void {
  if (item.blocked)
    throw new DomainError(
      'STOCK_BLOCKED',
      `The stock of ${item.sku} in ${item.code} differs from its ledger: it is rebuilt first.`,
      { details: { sku: item.sku, location: item.code, stockItemId: item.id } },
    );
  const [onHand, promised] = [item.onHand + delta, item.reserved + reserved];
  if (Math.abs(onHand) > MOST)
    throw new DomainError('STOCK_TOO_LARGE', `Stock on hand is at most ${MOST}.`, { details: { sku: item.sku } });
  if (item.kind === 'VIRTUAL') return;
  if (onHand >= 0 && promised >= 0 && (promised <= onHand || item.allowsBackorder || (delta >= 0 && reserved <= 0)))
    return;
  const available = item.onHand - item.reserved;
  throw new DomainError(
    'STOCK_INSUFFICIENT',
    `Of ${item.sku} there are ${item.onHand} in ${item.code}, ${item.reserved} of them reserved: ${Math.abs(delta) || reserved} are too many.`,
    { details: { sku: item.sku, location: item.code, onHand: item.onHand, reserved: item.reserved, available } },
  );
}

/** What arrives is written before what leaves, so that the running quantity of a place never dips below its end. */
function sidesOf(standings: ReadonlyMap<string, Standing>, legs: readonly Leg[]): Side[] {
  const open = legs.flatMap(({ variantId, fromId, toId, quantity, lotId = null }) => [
    { variantId, locationId: toId, counterpartId: fromId, lotId, delta: quantity },
    { variantId, locationId: fromId, counterpartId: toId, lotId, delta: -quantity },
  ]);
  open.sort((a, b) => b.delta - a.delta);
  const running = new Map<string, number>();
  return open.map((side) => {
    const key = placeKey(side);
    const onHandAfter = (running.get(key) ?? standings.get(key)!.onHand) + side.delta;
    running.set(key, onHandAfter);
    return { ...side, onHandAfter };
  });
}
