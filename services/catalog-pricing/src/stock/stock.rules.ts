import { DomainError } from '@mh-os/kernel';
import { MOST } from './movement.rules.ts';

/** Decides an absolute set of stock: only over the quantity that the caller expects, or by force with a reason (P17). */
export function decideStock(
  current: number,
  wanted: {
    readonly onHand: number;
    readonly expectedOnHand?: number | null;
    readonly force?: boolean;
    readonly reason?: string;
  },
): number {
  const { onHand, expectedOnHand = null, force = false, reason = '' } = wanted;
  if (onHand < 0) throw new DomainError('STOCK_NEGATIVE', 'Stock on hand is never below zero.', { path: ['onHand'] });
  if (onHand > MOST)
    throw new DomainError('STOCK_TOO_LARGE', `Stock on hand is at most ${MOST}.`, { path: ['onHand'] });
  if (force && !reason.trim())
    throw new DomainError('STOCK_REASON_REQUIRED', 'Say why the stock is set by force.', { path: ['reason'] });
  if (expectedOnHand === null && !force)
    throw new DomainError('STOCK_EXPECTATION_REQUIRED', 'Say how many pieces you expect on record, or force.', {
      path: ['expectedOnHand'],
    });
  if (expectedOnHand !== null && current !== expectedOnHand)
    throw new DomainError(
      'STOCK_CHANGED',
      `You expected ${expectedOnHand} on hand, there are ${current}: look again and repeat.`,
      { path: ['expectedOnHand'], details: { expectedOnHand, currentOnHand: current } },
    );
  return onHand - current;
}

const YEAR_MS = 366 * 86_400_000;
const CLOCKS_MS = 5 * 60_000;

/** A movement is told when it happened or later; clocks of devices are a little off. */
export function assertTime(occurredAt: Date | null | undefined, now: Date): void {
  if (!occurredAt) return;
  const age = now.getTime() - occurredAt.getTime();
  if (age < -CLOCKS_MS || age > YEAR_MS)
    throw new DomainError('STOCK_TIME_INVALID', 'It happened in the past, at most a year ago.', {
      path: ['occurredAt'],
    });
}
