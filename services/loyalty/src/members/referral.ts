import type { Tx } from '@mh-os/persistence';
import { openWallets, saveWallet } from '../points/ledger.ts';
import { MemberEntity } from './member.entity.ts';

const ONCE = `UPDATE member SET referral_earned_at = $2, version = version + 1, updated_at = $2
  WHERE id = $1 AND referrer_id IS NOT NULL AND referral_earned_at IS NULL RETURNING referrer_id AS "referrerId"`;

/** With the first order of somebody who was brought, both sides earn, once. */
export async function rewardReferral(tx: Tx, memberId: string, now: Date): Promise<void> {
  const [first] = await tx.query<{ referrerId: string }>('referral_once', ONCE, [memberId, now]);
  if (!first) return;
  const referrer = await tx.get(MemberEntity, first.referrerId);
  const both = referrer.status === 'ACTIVE' && !referrer.blockedAt ? [memberId, referrer.id] : [memberId];
  for (const open of await openWallets(tx, both, now)) {
    const { refereePoints, referrerPoints } = open.program.settings;
    const points = open.member.id === memberId ? refereePoints : referrerPoints;
    // What is earned for the order waits as the order's points do.
    if (points > 0) open.wallet.earn(points, now, now, { rule: 'Referral', reference: memberId });
    await saveWallet(tx, open);
  }
}
