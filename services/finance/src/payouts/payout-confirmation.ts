import type { Tx } from '@mh-os/persistence';
import { AccountEntity } from '../accounts/account.entity.ts';
import { type Posting, postJournal } from '../journal/posting.ts';
import { openPayout, settleItems, settlePayout, type Settlement } from './payout-steps.ts';
import type { PayoutEntity } from './payout.entity.ts';
import type { PayoutItemEntity } from './payout-item.entity.ts';

/** The movement of the bank that tells of a payout, and the account of the books that it is on. */
export type Movement = Settlement & { readonly bankLineId: string; readonly accountId: string };

const CONFIRM = `UPDATE payout_item SET bank_line_id = $2, account_id = $3, version = version + 1, updated_at = now() WHERE id = ANY ($1::uuid[])`;

/**
 * A movement tells of a payout, or of one payment of it. What is under way settles; what the bank reported as paid before is in
 * the books already and only gets its movement, so that no payment is booked twice (F12).
 */
export async function settleByMovement(tx: Tx, payoutId: string, movement: Movement): Promise<void> {
  const { payout, items } = await openPayout(tx, payoutId);
  const told = items.filter(({ id }) => movement.itemIds === undefined || movement.itemIds.includes(id));
  const known = told.filter(({ status, bankLineId }) => status === 'SETTLED' && bankLineId === null);
  if (known.length === 0) {
    await settlePayout(tx, payoutId, movement);
    return;
  }
  const itemIds = told.filter(({ status }) => status === 'SENT').map(({ id }) => id);
  const postings = itemIds.length > 0 ? [(await settleItems(tx, payoutId, { ...movement, itemIds })).posting] : [];
  await tx.query('payout_items_confirm', CONFIRM, [known.map(({ id }) => id), movement.bankLineId, movement.accountId]);
  const isMain = (await tx.find(AccountEntity, { role: 'BANK' })).some(({ id }) => id === movement.accountId);
  // The journal is locked last.
  for (const posting of isMain ? postings : [...postings, movedOf(payout, known, movement)])
    await postJournal(tx, posting);
}

/** It was booked as paid from the main bank account, and left another one. */
function movedOf({ number, currency }: PayoutEntity, items: readonly PayoutItemEntity[], movement: Movement): Posting {
  const amount = items.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  return {
    ...{ date: movement.at, kind: 'PAYOUT_CONFIRMED', source: { type: 'payout-item', id: items[0]!.id } },
    description: number,
    lines: [
      { accountRole: 'BANK', currency, debitMinor: amount },
      { accountId: movement.accountId, currency, creditMinor: amount },
    ],
  };
}
