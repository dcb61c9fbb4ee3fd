import { redemptionCancelled, rewardFulfilled, rewardRedeemed } from '@mh-os/contracts';
import { type Clock, type Ctx, defineTransitions, DomainError, type Page } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { MemberEntity } from '../members/member.entity.ts';
import { openWallet, saveWallet } from '../points/ledger.ts';
import { refundSpend, refuseIdle } from '../points/points.service.ts';
import { TierEntity } from '../tiers/tier.entity.ts';
import { issueVoucher, voidVoucher } from '../vouchers/issuing.ts';
import { RedemptionEntity, type RedemptionState } from './redemption.entity.ts';
import { RewardEntity } from './reward.entity.ts';
import { assertOffered } from './reward.rules.ts';
import type { RedemptionsArgs } from './rewards-list.inputs.ts';
import type { EndRedemptionInput, RedeemRewardInput } from './redemptions.inputs.ts';
import type { RedemptionType } from './redemption.type.ts';
import { countRedemptions, readRedemption, readRedemptionPage } from './rewards.read-model.ts';

const REDEEM = 'loyalty.reward.redeem';
const TAKEN = `SELECT count(*)::int AS n FROM redemption d WHERE d.member_id = $1 AND d.reward_id = $2 AND d.state <> 'CANCELLED'`;
const life = defineTransitions<RedemptionState, 'fulfil' | 'cancel'>('Redemption', {
  REDEEMED: { fulfil: 'FULFILLED', cancel: 'CANCELLED' },
  FULFILLED: { cancel: 'CANCELLED' },
  CANCELLED: {},
});

/** Taking rewards: points, stock and voucher in one transaction, or none of them. */
@Injectable()
export class RedemptionsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  page(ctx: Ctx, args: RedemptionsArgs): Promise<Page<RedemptionType>> {
    ctx.require('loyalty.member.read');
    return this.db.read(ctx, (tx) => readRedemptionPage(tx, args));
  }

  count(ctx: Ctx, args: Pick<RedemptionsArgs, 'where'>): Promise<number> {
    ctx.require('loyalty.member.read');
    return this.db.read(ctx, (tx) => countRedemptions(tx, args));
  }

  redeem(ctx: Ctx, { idempotencyKey, ...input }: RedeemRewardInput): Promise<RedemptionType> {
    ctx.require(REDEEM);
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('redeemLoyaltyReward', idempotencyKey, input, () => this.take(tx, input));
      return readRedemption(tx, id);
    });
  }

  fulfil(ctx: Ctx, input: EndRedemptionInput): Promise<RedemptionType> {
    ctx.require(REDEEM);
    return this.db.tx(ctx, async (tx) => {
      const redemption = await tx.lock(RedemptionEntity, input.id);
      const member = await tx.get(MemberEntity, redemption.memberId);
      await this.end(tx, redemption, 'fulfil', input);
      tell(tx, rewardFulfilled, redemption, member, 'REDEEMED');
      return readRedemption(tx, redemption.id);
    });
  }

  /** Points go back to their lots, stock to the reward, and a voucher that was used cannot be cancelled any more (L6). */
  cancel(ctx: Ctx, input: EndRedemptionInput): Promise<RedemptionType> {
    ctx.require(REDEEM);
    return this.db.tx(ctx, async (tx) => {
      const found = await tx.get(RedemptionEntity, input.id);
      // The same order of locks as in taking: member, reward, redemption.
      const member = await tx.lock(MemberEntity, found.memberId);
      const reward = await tx.lock(RewardEntity, found.rewardId);
      const redemption = await tx.lock(RedemptionEntity, input.id);
      const before = redemption.state;
      await this.end(tx, redemption, 'cancel', input);
      if (redemption.voucherId) await voidVoucher(tx, redemption.voucherId);
      await refundSpend(tx, redemption.entryId, { points: null, reason: input.note }, this.clock.now());
      if (reward.stock !== null) await tx.update(reward, { stock: reward.stock + 1 });
      tell(tx, redemptionCancelled, redemption, member, before);
      return readRedemption(tx, redemption.id);
    });
  }

  private async take(tx: Tx, { memberId, rewardId }: Omit<RedeemRewardInput, 'idempotencyKey'>): Promise<string> {
    const now = this.clock.now();
    const open = await openWallet(tx, memberId, now);
    refuseIdle(open);
    const reward = await tx.lock(RewardEntity, rewardId);
    if (reward.programId !== open.program.id)
      throw new DomainError('LOYALTY_REWARD_UNAVAILABLE', 'It is of another program.', { path: ['rewardId'] });
    const tiers = await tx.find(TierEntity, { programId: reward.programId });
    const tierOf = (id: string | null) => tiers.find((tier) => tier.id === id) ?? null;
    const [counted] = await tx.query<{ n: number }>('redemption_taken', TAKEN, [memberId, rewardId]);
    const asker = { now, tier: tierOf(open.member.tierId), taken: counted?.n ?? 0 };
    assertOffered(reward, asker, tierOf(reward.tierId));
    const entry = open.wallet.spend(reward.points, now, { reference: reward.name.slice(0, 200) });
    await saveWallet(tx, open);
    if (reward.stock !== null) await tx.update(reward, { stock: reward.stock - 1 });
    const voucher =
      reward.kind === 'VOUCHER'
        ? await issueVoucher(tx, voucherOf(reward, open.program.currency, memberId, now))
        : null;
    const redemption = await tx.insert<RedemptionEntity>(RedemptionEntity, {
      ...{ memberId, rewardId, entryId: entry.id, voucherId: voucher?.id ?? null, points: reward.points },
      ...{ state: voucher ? 'FULFILLED' : 'REDEEMED', rewardName: reward.name, note: '', endedAt: null },
    });
    tell(tx, rewardRedeemed, redemption, open.member, null);
    return redemption.id;
  }

  private async end(
    tx: Tx,
    redemption: RedemptionEntity,
    action: 'fulfil' | 'cancel',
    input: EndRedemptionInput,
  ): Promise<void> {
    const state = life.next(redemption.state, action);
    await tx.update(redemption, { state, note: input.note, endedAt: this.clock.now() }, input.expectedVersion);
  }
}

const DAY_MS = 86_400_000;
const voucherOf = (
  { id, name, amountMinor, percent, voucherDays }: RewardEntity,
  currency: string,
  memberId: string,
  now: Date,
) => ({
  ...{ rewardId: id, memberId, name, amountMinor, currency, percent, validFrom: now },
  validUntil: new Date(now.getTime() + voucherDays * DAY_MS),
});

function tell(
  tx: Tx,
  def: typeof rewardRedeemed,
  redemption: RedemptionEntity,
  member: MemberEntity,
  before: string | null,
): void {
  const { id, version, rewardName, rewardId, points, state } = redemption;
  const { programId, personId, partnerId } = member;
  const changes = [{ field: 'state', before, after: state }];
  const about = {
    label: `${rewardName} (${member.number})`,
    programId,
    memberId: member.id,
    personId,
    partnerId,
    rewardId,
    points,
  };
  tx.emit(def, { ...about, changes }, { aggregateId: id, aggregateVersion: version });
}
