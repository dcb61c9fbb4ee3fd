import { DomainError } from '@mh-os/kernel';

/** The largest count that the database keeps. */
const MOST = 2_147_483_647;

/** Decides an absolute set of stock: only over the quantity that the caller expects (P17), never below zero (P15). */
export function decideStock(
  current: number,
  wanted: { readonly onHand: number; readonly expectedOnHand: number },
): number {
  if (wanted.onHand < 0)
    throw new DomainError('STOCK_NEGATIVE', 'Stock on hand is never below zero.', { path: ['onHand'] });
  if (wanted.onHand > MOST)
    throw new DomainError('STOCK_TOO_LARGE', `Stock on hand is at most ${MOST}.`, { path: ['onHand'] });
  if (current !== wanted.expectedOnHand)
    throw new DomainError(
      'STOCK_CHANGED',
      `You expected ${wanted.expectedOnHand} on hand, there are ${current}: look again and repeat.`,
      {
        path: ['expectedOnHand'],
        details: { expectedOnHand: wanted.expectedOnHand, currentOnHand: current },
      },
    );
  return wanted.onHand - current;
}
