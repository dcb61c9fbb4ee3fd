import type { Tx } from '@mh-os/persistence';
import { openWallet, saveWallet } from '../points/ledger.ts';
import { decideReferralClawback, type EarnedOrder, type ReturnFacts } from './clawback.rules.ts';
import { EXPIRED_OF_ENTRY, REFERRAL_CLAWED, REFERRALS } from './orders.sql.ts';

/** Points that one side of a referral got with an order. */
export interface Grant {
  readonly id: string;
  readonly memberId: string;
  readonly entryId: string;
  readonly points: number;
  readonly clawed: number;
}

/** What both sides of a referral got with an order. */
export function grantsOf(tx: Tx, orderId: string): Promise<Grant[]> {
  return tx.query<Grant>('order_referrals', REFERRALS, [orderId]);
}

type Returned = Pick<EarnedOrder, 'netMinor' | 'lineNets'> & { readonly number: string };

/** Takes back from both sides what their program says; whoever it is locked already. */
export async function takeReferral(
  tx: Tx,
  grants: readonly Grant[],
  order: Returned,
  returns: readonly ReturnFacts[],
  now: Date,
): Promise<void> {
  for (const grant of grants) {
    const open = await openWallet(tx, grant.memberId, now, { whateverStatus: true });
    const isOwn = ({ entryId }: { entryId: string }): boolean => entryId === grant.entryId;
    const swept = open.wallet.lots.filter(isOwn).reduce((sum, { expired }) => sum + expired, 0);
    const [stored] = await tx.query<{ n: number }>('referral_expired', EXPIRED_OF_ENTRY, [grant.entryId]);
    const expired = Math.max(stored?.n ?? 0, swept);
    const policy = open.program.settings.referralClawback;
    const points = decideReferralClawback(policy, { ...grant, expired }, order, returns);
    if (points > 0) {
      open.wallet.clawBack(points, now, { rule: 'Referral', reference: order.number }, isOwn);
      await tx.query('referral_clawed', REFERRAL_CLAWED, [grant.id, points, now]);
    }
    await saveWallet(tx, open);
  }
}
