import type { RouterContextProvider } from 'react-router';
import {
  AdjustLoyaltyPoints,
  LoyaltyMembers,
  RedeemLoyaltyReward,
  RefundLoyaltySpend,
  ReleaseLoyaltyHold,
  TransferLoyaltyPoints,
} from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { wholeOf } from './fields.ts';

type Context = Readonly<RouterContextProvider>;

/** Moves points as a form of the wallet says. */
export async function movePoints(context: Context, memberId: string, form: FormData) {
  const done = await run(context, memberId, form);
  return done.problem ? refused(done.problem) : leave(context, `/loyalty/members/${memberId}`, { key: 'loyaltySaved' });
}

async function run(context: Context, memberId: string, form: FormData) {
  const idempotencyKey = textOf(form, 'key');
  const points = wholeOf(form, 'points') ?? 0;
  const [id, reason] = [textOf(form, 'id'), textOf(form, 'reason')];
  switch (textOf(form, 'intent')) {
    case 'release':
      return act(
        context,
        ReleaseLoyaltyHold,
        { input: { idempotencyKey, holdId: id, reason } },
        (to) => to.releaseLoyaltyHold,
      );
    case 'refund':
      return act(
        context,
        RefundLoyaltySpend,
        { input: { idempotencyKey, entryId: id, reason } },
        (to) => to.refundLoyaltySpend,
      );
    case 'redeem': {
      const input = { idempotencyKey, memberId, rewardId: textOf(form, 'reward') };
      return act(context, RedeemLoyaltyReward, { input }, (to) => to.redeemLoyaltyReward);
    }
    case 'transfer': {
      const to = await memberOf(context, textOf(form, 'to'));
      if (to === null) return unknown(textOf(form, 'to'));
      const input = { idempotencyKey, fromMemberId: memberId, toMemberId: to, points, reason };
      return act(context, TransferLoyaltyPoints, { input }, (answer) => answer.transferLoyaltyPoints);
    }
    default:
      return act(
        context,
        AdjustLoyaltyPoints,
        { input: { idempotencyKey, memberId, points, reason } },
        (to) => to.adjustLoyaltyPoints,
      );
  }
}

async function memberOf(context: Context, number: string): Promise<string | null> {
  const where = { number: { eq: number.toUpperCase() } };
  const { loyaltyMembers } = await gql(context, LoyaltyMembers, { first: 1, after: null, where, people: false });
  return loyaltyMembers?.nodes[0]?.id ?? null;
}

const unknown = (number: string) => ({
  problem: {
    errors: [{ code: 'NOT_FOUND', message: `There is no member ${number}.`, path: ['toMemberId'] }],
    requestId: '',
  },
});
