import type { Tx } from '@mh-os/persistence';
import type { ItemChange, Side } from './movement.rules.ts';

/** What follows from a change of stock in the same transaction. */
export async function afterStockChange(
  _tx: Tx,
  _changes: readonly ItemChange[],
  _sides: readonly Side[],
): Promise<void> {}
