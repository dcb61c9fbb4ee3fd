import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent, defineRpc, moneySchema } from '../define.ts';

export const rewardSaved = defineEvent({
  type: 'loyalty.reward.saved',
  version: 1,
  aggregate: 'reward',
  description: 'A reward was written, changed, offered or withdrawn.',
  schema: z.object({ label: z.string(), programId: z.uuid(), changes: z.array(changeSchema) }),
});

const redemption = z.object({
  label: z.string(),
  programId: z.uuid(),
  memberId: z.uuid(),
  personId: z.uuid().nullable(),
  partnerId: z.uuid().nullable(),
  rewardId: z.uuid(),
  points: z.int(),
  changes: z.array(changeSchema),
});

const redemptionEvent = (verb: string, description: string) =>
  defineEvent({ type: `loyalty.reward.${verb}`, version: 1, aggregate: 'redemption', description, schema: redemption });

export const rewardRedeemed = redemptionEvent('redeemed', 'A member took a reward for points.');
export const rewardFulfilled = redemptionEvent('fulfilled', 'A redeemed reward was handed out.');
export const redemptionCancelled = redemptionEvent(
  'returned',
  'A redemption was cancelled: points and stock are back where they came from.',
);

const voucher = z.object({
  /** Masked: all but the last four characters of the code. */
  label: z.string(),
  changes: z.array(changeSchema),
});

const voucherEvent = (verb: string, description: string) =>
  defineEvent({ type: `loyalty.voucher.${verb}`, version: 1, aggregate: 'voucher', description, schema: voucher });

export const voucherIssued = voucherEvent('issued', 'A voucher was issued.');
export const voucherUsed = voucherEvent('used', 'A voucher was used; it works once.');
export const voucherCancelled = voucherEvent('cancelled', 'A voucher was made void.');

export const loyaltyRewardsEvents = [
  rewardSaved,
  rewardRedeemed,
  rewardFulfilled,
  redemptionCancelled,
  voucherIssued,
  voucherUsed,
  voucherCancelled,
] as const;

export const loyaltyRewardsPermissions = definePermissions('loyalty', {
  'loyalty.reward.write': 'Add and change rewards.',
  'loyalty.reward.redeem': 'Redeem rewards for members, hand them out and cancel redemptions.',
  'loyalty.voucher.read': 'See vouchers with their codes and whose they are.',
  'loyalty.voucher.write': 'Issue vouchers and make them void.',
  'loyalty.voucher.redeem': 'Check and use voucher codes, without seeing whose they are.',
});

export const loyaltyRewardsOperations = defineOperations({
  loyaltyRewards: 'loyalty.program.read',
  loyaltyReward: 'loyalty.program.read',
  createLoyaltyReward: 'loyalty.reward.write',
  updateLoyaltyReward: 'loyalty.reward.write',
  changeLoyaltyRewardStatus: 'loyalty.reward.write',
  redeemLoyaltyReward: 'loyalty.reward.redeem',
  fulfilLoyaltyRedemption: 'loyalty.reward.redeem',
  cancelLoyaltyRedemption: 'loyalty.reward.redeem',
  loyaltyRedemptions: 'loyalty.member.read',
  loyaltyVouchers: 'loyalty.voucher.read',
  issueLoyaltyVoucher: 'loyalty.voucher.write',
  cancelLoyaltyVoucher: 'loyalty.voucher.write',
  checkLoyaltyVoucher: 'loyalty.voucher.redeem',
  redeemLoyaltyVoucher: 'loyalty.voucher.redeem',
});

export const loyaltyRewardsErrors = {
  LOYALTY_REWARD_INVALID: 'The reward is not complete or contradicts itself; the message says where.',
  LOYALTY_REWARD_UNAVAILABLE: 'The reward is not offered now, to this tier, or this often to one member.',
  LOYALTY_REWARD_SOLD_OUT: 'Nothing is left of the reward.',
  LOYALTY_VOUCHER_INVALID:
    "This code cannot be used. Whether it exists, is used up, over, or somebody else's is never told.",
  LOYALTY_VOUCHER_ATTEMPTS: 'Too many codes failed in a short time; wait a few minutes.',
} as const;

export const loyaltyVoucherRpc = defineRpc({
  name: 'loyalty.voucher.redeem',
  description:
    'Uses a voucher code once, for an order; every code that cannot be used gets the same refusal, LOYALTY_VOUCHER_INVALID.',
  request: z.object({
    code: z.string().min(1).max(64),
    personId: z.uuid().nullish(),
    partnerId: z.uuid().nullish(),
    reference: z.string().min(1).max(200),
    idempotencyKey: z.string().min(1).max(200),
  }),
  reply: z.object({ reward: z.string(), amount: moneySchema.nullable(), percent: z.string().nullable() }),
});
