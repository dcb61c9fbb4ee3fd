import type { RouterContextProvider } from 'react-router';
import {
  AdjustLoyaltyPoints,
  CancelLoyaltyRedemption,
  ChangeLoyaltyMemberStatus,
  CommitLoyaltyHold,
  FulfilLoyaltyRedemption,
  HoldLoyaltyPoints,
  LoyaltyMembers,
  RebuildLoyaltyMember,
  RedeemLoyaltyReward,
  RefundLoyaltySpend,
  ReleaseLoyaltyHold,
  TransferLoyaltyPoints,
} from '../../graphql/generated/documents.ts';
import type { ChangeLoyaltyMemberStatusInput } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { refusalOf } from '../../lib/problem.ts';
import { wholeOf } from './fields.ts';

type Context = Readonly<RouterContextProvider>;

/** Moves points as a form of the wallet says. */
export async function movePoints(context: Context, memberId: string, form: FormData) {
  const done = await run(context, memberId, form);
  return done.problem ? refused(done.problem) : leave(context, `/loyalty/members/${memberId}`, { key: 'loyaltySaved' });
}

function run(context: Context, memberId: string, form: FormData) {
  const intent = textOf(form, 'intent');
  return intent in ends ? ends[intent as keyof typeof ends](context, memberId, form) : move(context, memberId, form);
}

const versioned = (form: FormData) => ({ id: textOf(form, 'id'), expectedVersion: Number(form.get('version')) });

/** Steps of what exists already: the member, a hold, a redemption. */
const ends = {
  status: (context: Context, id: string, form: FormData) => {
    const status = textOf(form, 'status') as ChangeLoyaltyMemberStatusInput['status'];
    const input = { id, expectedVersion: Number(form.get('version')), status };
    return act(context, ChangeLoyaltyMemberStatus, { input }, (to) => to.changeLoyaltyMemberStatus);
  },
  rebuild: (context: Context, memberId: string, form: FormData) => {
    const input = { memberId, expectedVersion: Number(form.get('version')), reason: textOf(form, 'reason') };
    return act(context, RebuildLoyaltyMember, { input }, (to) => to.rebuildLoyaltyMember);
  },
  release: (context: Context, _member: string, form: FormData) => {
    const input = { idempotencyKey: textOf(form, 'key'), holdId: textOf(form, 'id'), reason: textOf(form, 'reason') };
    return act(context, ReleaseLoyaltyHold, { input }, (to) => to.releaseLoyaltyHold);
  },
  commit: (context: Context, _member: string, form: FormData) => {
    const input = { idempotencyKey: textOf(form, 'key'), holdId: textOf(form, 'id') };
    return act(context, CommitLoyaltyHold, { input }, (to) => to.commitLoyaltyHold);
  },
  refund: (context: Context, _member: string, form: FormData) => {
    const input = { idempotencyKey: textOf(form, 'key'), entryId: textOf(form, 'id'), reason: textOf(form, 'reason') };
    return act(context, RefundLoyaltySpend, { input }, (to) => to.refundLoyaltySpend);
  },
  fulfil: (context: Context, _member: string, form: FormData) =>
    act(
      context,
      FulfilLoyaltyRedemption,
      { input: { ...versioned(form), note: '' } },
      (to) => to.fulfilLoyaltyRedemption,
    ),
  unredeem: (context: Context, _member: string, form: FormData) =>
    act(
      context,
      CancelLoyaltyRedemption,
      { input: { ...versioned(form), note: '' } },
      (to) => to.cancelLoyaltyRedemption,
    ),
};

/** Points that move by a form with a number of them. */
async function move(context: Context, memberId: string, form: FormData) {
  const idempotencyKey = textOf(form, 'key');
  const points = wholeOf(form, 'points') ?? 0;
  const reason = textOf(form, 'reason');
  const asked = { idempotencyKey, memberId, points };
  switch (textOf(form, 'intent')) {
    case 'redeem': {
      const input = { idempotencyKey, memberId, rewardId: textOf(form, 'reward') };
      return act(context, RedeemLoyaltyReward, { input }, (to) => to.redeemLoyaltyReward);
    }
    case 'hold': {
      const input = { ...asked, minutes: wholeOf(form, 'minutes'), reference: textOf(form, 'reference') };
      return act(context, HoldLoyaltyPoints, { input }, (to) => to.holdLoyaltyPoints);
    }
    case 'transfer': {
      const to = await memberOf(context, textOf(form, 'to'));
      if (to === null) return unknown(textOf(form, 'to'));
      const input = { idempotencyKey, fromMemberId: memberId, toMemberId: to, points, reason };
      return act(context, TransferLoyaltyPoints, { input }, (answer) => answer.transferLoyaltyPoints);
    }
    default:
      return act(context, AdjustLoyaltyPoints, { input: { ...asked, reason } }, (to) => to.adjustLoyaltyPoints);
  }
}

async function memberOf(context: Context, number: string): Promise<string | null> {
  const where = { number: { eq: number.toUpperCase() } };
  const { loyaltyMembers } = await gql(context, LoyaltyMembers, {
    first: 1,
    after: null,
    where,
    people: false,
    partners: false,
  });
  return loyaltyMembers?.nodes[0]?.id ?? null;
}

const unknown = (number: string) => ({ problem: refusalOf('LOYALTY_MEMBER_UNKNOWN', 'toMemberId', number) });
