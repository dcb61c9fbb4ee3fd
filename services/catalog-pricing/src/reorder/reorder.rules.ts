import { DomainError } from '@mh-os/kernel';

/** Days over which the sales of a day are told. */
export const DEMAND_DAYS = 28;

export interface ReorderFacts {
  readonly onHand: number;
  /** On its way from other locations. */
  readonly inTransit: number;
  /** Ordered, or drafted as a transfer, and not yet on its way. */
  readonly onOrder: number;
  /** Sold there in the last 28 days. */
  readonly sold: number;
  readonly reorderPoint: number;
  readonly target: number;
  readonly packSize: number;
  readonly safetyDays: number;
  /** Days from order to arrival, as far as they are known. */
  readonly leadDays: number | null;
}

export interface Suggestion {
  /** The point that holds: the one that was set, or what is sold until goods arrive and some days more. */
  readonly point: number;
  /** What is or will be there. */
  readonly position: number;
  readonly quantity: number;
}

/**
 * Below the order point as much is suggested as reaches the target, in whole packs and never less than nothing (S7). What
 * is on its way or ordered counts as there, so that a second look before the delivery suggests nothing.
 */
export function suggest(facts: ReorderFacts): Suggestion {
  const days = (facts.leadDays ?? 0) + facts.safetyDays;
  const point = Math.max(facts.reorderPoint, Math.ceil((Math.max(facts.sold, 0) * days) / DEMAND_DAYS));
  const position = facts.onHand + facts.inTransit + facts.onOrder;
  const missing = Math.max(facts.target, point) - position;
  const quantity = position < point && missing > 0 ? Math.ceil(missing / facts.packSize) * facts.packSize : 0;
  return { point, position, quantity };
}

/** Refuses a target below the point at which is ordered. */
export function assertReorder({
  reorderPoint,
  target,
}: {
  readonly reorderPoint: number;
  readonly target: number;
}): void {
  if (target < reorderPoint || target < 1)
    throw new DomainError('REORDER_TARGET_INVALID', 'The target is at least the reorder point and more than 0.', {
      path: ['target'],
    });
}

/** What has arrived of an order after some more came. */
export function decideArrival(
  order: { readonly quantity: number; readonly received: number; readonly state: string },
  came: number,
): { readonly received: number; readonly state: 'OPEN' | 'CLOSED' } {
  if (order.state !== 'OPEN')
    throw new DomainError('REPLENISHMENT_CLOSED', 'This order is closed: record a receipt instead.');
  const left = order.quantity - order.received;
  if (!Number.isInteger(came) || came < 1)
    throw new DomainError('STOCK_QUANTITY_INVALID', 'The quantity is a whole number of at least 1.', {
      path: ['quantity'],
    });
  if (came > left)
    throw new DomainError('REPLENISHMENT_OVER_RECEIPT', `${left} are still to come, ${came} cannot arrive.`, {
      path: ['quantity'],
      details: { left },
    });
  const received = order.received + came;
  return { received, state: received === order.quantity ? 'CLOSED' : 'OPEN' };
}
