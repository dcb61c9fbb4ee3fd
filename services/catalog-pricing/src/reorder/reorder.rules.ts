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
  /** Days from order to arrival that the rule sets itself. */
  readonly leadDays: number | null;
  /** Whether the rule asks for the point to follow from what is sold. */
  readonly byDemand: boolean;
  /** Days from order to arrival as they are reckoned with: the rule's own, else the supplier's. */
  readonly leadTimeDays: number | null;
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
  const point = pointOf(facts);
  const position = facts.onHand + facts.inTransit + facts.onOrder;
  const missing = Math.max(facts.target, point) - position;
  const quantity = position < point && missing > 0 ? Math.ceil(missing / facts.packSize) * facts.packSize : 0;
  return { point, position, quantity };
}

/** What is sold until goods arrive and some days more; a rule that does not ask for it has its fixed point at least. */
export function pointOf(facts: Omit<ReorderFacts, 'onHand' | 'inTransit' | 'onOrder'>): number {
  const { byDemand, leadDays, leadTimeDays, safetyDays, sold, reorderPoint } = facts;
  const days = ((byDemand ? leadTimeDays : leadDays) ?? 0) + safetyDays;
  const demand = Math.ceil((Math.max(sold, 0) * days) / DEMAND_DAYS);
  return byDemand ? demand : Math.max(reorderPoint, demand);
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
