import {
  pointsActivated,
  pointsAdjusted,
  pointsClawedBack,
  pointsEarned,
  pointsExpired,
  pointsHeld,
  pointsReleased,
  pointsRestored,
  pointsSettled,
  pointsSpent,
  pointsTransferred,
  pointsValued,
} from '@mh-os/contracts';
import type { Tx } from '@mh-os/persistence';
import type { OpenWallet } from './ledger.ts';
import type { Entry, EntryKind } from './wallet.types.ts';

const told = {
  EARNED: pointsEarned,
  ACTIVATED: pointsActivated,
  SPENT: pointsSpent,
  HELD: pointsHeld,
  RELEASED: pointsReleased,
  COMMITTED: pointsSpent,
  RESTORED: pointsRestored,
  EXPIRED: pointsExpired,
  CLAWED_BACK: pointsClawedBack,
  SETTLED: pointsSettled,
  ADJUSTED: pointsAdjusted,
  TRANSFERRED: pointsTransferred,
  REVALUED: null,
} as const;

/** How finance calls what an entry does to the liability (L12). */
const valued: Partial<Record<EntryKind, string>> = {
  EARNED: 'EARNED',
  SPENT: 'REDEEMED',
  COMMITTED: 'REDEEMED',
  RESTORED: 'RESTORED',
  EXPIRED: 'EXPIRED',
  CLAWED_BACK: 'CLAWED_BACK',
  SETTLED: 'CLAWED_BACK',
};

/** Tells of an entry, and of what it changes in what the brand owes. */
export function tellEntry(tx: Tx, { member, program }: OpenWallet, entry: Entry): void {
  const target = { aggregateId: entry.id, aggregateVersion: 1 };
  const { id: entryId, kind, points, pending, held, balance, orderId, reference } = entry;
  const { number: label, personId, partnerId, id: memberId } = member;
  const about = { label, programId: program.id, memberId };
  const def = told[kind];
  if (def) {
    const changes = [{ field: 'balance', before: String(balance - points), after: String(balance) }];
    const amounts = { points, pending, held, balance };
    tx.emit(def, { ...about, entryId, personId, partnerId, ...amounts, orderId, reference, changes }, target);
  }
  const total = points + pending + held;
  if (total === 0 && entry.valueMinor === 0n) return;
  const value = { minorUnits: entry.valueMinor.toString(), currency: program.currency };
  const occurredAt = entry.occurredAt.toISOString();
  tx.emit(
    pointsValued,
    { ...about, kind: valued[kind] ?? 'ADJUSTED', points: total, value, occurredAt, orderId },
    target,
  );
}
