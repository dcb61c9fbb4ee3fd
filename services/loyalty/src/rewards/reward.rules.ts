import { DomainError, parseScaled } from '@mh-os/kernel';
import type { TierStep } from '../tiers/tier.rules.ts';
import type { RewardEntity } from './reward.entity.ts';

export type RewardValues = Pick<
  RewardEntity,
  | 'code'
  | 'name'
  | 'description'
  | 'kind'
  | 'points'
  | 'stock'
  | 'perMemberLimit'
  | 'startsAt'
  | 'endsAt'
  | 'tierId'
  | 'sku'
  | 'amountMinor'
  | 'percent'
  | 'voucherDays'
>;

/** Refuses a reward that nobody could take. */
export function assertReward(values: RewardValues): void {
  const { code, name, points, stock, perMemberLimit, startsAt, endsAt, kind, amountMinor, percent, voucherDays } =
    values;
  if (!/^[A-Z0-9][A-Z0-9-]{0,31}$/.test(code)) refuse('code', 'A code has letters, digits and dashes, at most 32.');
  if (!name) refuse('name', 'A reward needs a name.');
  if (points < 1 || points > 1_000_000_000) refuse('points', 'A reward costs from 1 to 1,000,000,000 points.');
  if (stock !== null && stock < 0) refuse('stock', 'Stock is 0 or more.');
  if (perMemberLimit !== null && perMemberLimit < 1) refuse('perMemberLimit', 'A limit is 1 or more.');
  if (startsAt && endsAt && startsAt >= endsAt) refuse('endsAt', 'The end lies behind the beginning.');
  if (voucherDays < 1 || voucherDays > 3_660) refuse('voucherDays', 'A voucher is valid from 1 to 3,660 days.');
  assertWorth(kind === 'VOUCHER', amountMinor, percent);
}

/** A voucher takes either an amount or a percentage off; nothing else does. */
export function assertWorth(isVoucher: boolean, amountMinor: bigint | null, percent: string | null): void {
  const given = [amountMinor, percent].filter((each) => each !== null).length;
  if (given !== (isVoucher ? 1 : 0))
    refuse('amount', 'A voucher says either an amount or a percentage; other rewards neither.');
  if (amountMinor !== null && amountMinor <= 0n) refuse('amount', 'The amount is more than zero.');
  if (percent === null) return;
  const scaled = parseScaled(percent, 4);
  if (scaled <= 0n || scaled > 1_000_000n) refuse('percent', 'The percentage is more than 0 and at most 100.');
}

/** Refuses what is not offered now, to this tier or this often. */
export function assertOffered(
  reward: RewardEntity,
  asker: { readonly now: Date; readonly tier: TierStep | null; readonly taken: number },
  needed: TierStep | null,
): void {
  const { status, startsAt, endsAt, perMemberLimit } = reward;
  const open = (startsAt === null || asker.now >= startsAt) && (endsAt === null || asker.now < endsAt);
  if (status !== 'ACTIVE' || !open) unavailable('It is not offered at this time.');
  if (needed && (asker.tier?.threshold ?? -1) < needed.threshold) unavailable('It is for a higher tier.');
  if (perMemberLimit !== null && asker.taken >= perMemberLimit)
    unavailable(`A member takes it at most ${perMemberLimit} times.`);
  if (reward.stock === 0)
    throw new DomainError('LOYALTY_REWARD_SOLD_OUT', 'Nothing is left of this reward.', { path: ['rewardId'] });
}

function unavailable(message: string): never {
  throw new DomainError('LOYALTY_REWARD_UNAVAILABLE', message, { path: ['rewardId'] });
}

function refuse(field: string, message: string): never {
  throw new DomainError('LOYALTY_REWARD_INVALID', message, { path: ['reward', field] });
}
