import { DomainError } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import type { SentPayout } from './matching.rules.ts';

/** Payouts that left and that no movement tells of yet. There are none until payouts of the brand are made here. */
export function sentPayouts(_tx: ReadTx, _currency: string, _amounts: readonly string[]): Promise<SentPayout[]> {
  return Promise.resolve([]);
}

/** What of a payout a line would settle; refuses one that was not sent. */
export function payoutAmount(_tx: ReadTx, id: string): Promise<bigint> {
  throw new DomainError('FINANCE_BANK_PARTS', `There is no payout ${id} that was sent.`, { path: ['parts'] });
}

/** Settles a payout by the movement that the bank tells of. */
export function settlePayout(
  _tx: Tx,
  _payout: { readonly id: string; readonly bookedOn: string; readonly accountId: string },
): Promise<void> {
  return Promise.resolve();
}
