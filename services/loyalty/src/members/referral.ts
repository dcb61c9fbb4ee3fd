import { newId } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { openWallets, saveWallet } from '../points/ledger.ts';
import { MemberEntity } from './member.entity.ts';

const ONCE = `UPDATE member SET referral_earned_at = $2, version = version + 1, updated_at = $2
  WHERE id = $1 AND referrer_id IS NOT NULL AND referral_earned_at IS NULL RETURNING referrer_id AS "referrerId"`;
const GRANT = `INSERT INTO referral_grant (brand_id, id, version, created_at, updated_at, order_id, member_id, entry_id, points, clawed)
  VALUES ($1, $2, 1, $3, $3, $4, $5, $6, $7, 0)`;

/** With the first order of somebody who was brought, both sides earn, once; a return of that order finds what it was. */
export async function rewardReferral(
  tx: Tx,
  { memberId, orderId }: { readonly memberId: string; readonly orderId: string },
  now: Date,
): Promise<void> {
  const [first] = await tx.query<{ referrerId: string }>('referral_once', ONCE, [memberId, now]);
  if (!first) return;
  const referrer = await tx.get(MemberEntity, first.referrerId);
  const both = referrer.status === 'ACTIVE' && !referrer.blockedAt ? [memberId, referrer.id] : [memberId];
  for (const open of await openWallets(tx, both, now)) {
    const { refereePoints, referrerPoints } = open.program.settings;
    const points = open.member.id === memberId ? refereePoints : referrerPoints;
    // What is earned for the order waits as the order's points do.
    const lot = points > 0 ? open.wallet.earn(points, now, now, { rule: 'Referral', reference: memberId }) : null;
    await saveWallet(tx, open);
    if (lot) {
      const values = [tx.ctx.requireBrand(), newId(), now, orderId, open.member.id, lot.entryId, points];
      await tx.query('referral_grant', GRANT, values);
    }
  }
}
