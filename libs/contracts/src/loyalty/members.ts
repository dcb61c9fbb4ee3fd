import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent, defineRpc } from '../define.ts';

/** Whose wallet: a person of crm or a partner of the platform; never a name. */
const holder = {
  label: z.string(),
  programId: z.uuid(),
  personId: z.uuid().nullable(),
  partnerId: z.uuid().nullable(),
};

const memberEvent = <S extends z.ZodRawShape>(verb: string, description: string, extra: S) =>
  defineEvent({
    type: `loyalty.member.${verb}`,
    version: 1,
    aggregate: 'member',
    description,
    schema: z.object({ ...holder, ...extra }),
  });

export const memberEnrolled = memberEvent('enrolled', 'A person or partner joined a program.', {
  tierId: z.uuid().nullable(),
});

export const memberStatusChanged = memberEvent('status-changed', 'A member was suspended, let in again or left.', {
  changes: z.array(changeSchema),
});

export const memberTierChanged = memberEvent(
  'tier-changed',
  'A member rose to a tier, or fell at the end of a period.',
  {
    tierId: z.uuid().nullable(),
    tier: z.string().nullable(),
    previousTierId: z.uuid().nullable(),
    changes: z.array(changeSchema),
  },
);

export const memberReferred = memberEvent('referred', 'A member brought another one; both sides earn once.', {
  referrerId: z.uuid(),
});

export const memberDrifted = memberEvent(
  'drifted',
  'What is stored of a member differs from the ledger: nothing moves there until it is repaired.',
  { stored: z.string(), ledger: z.string() },
);

export const memberRebuilt = memberEvent('rebuilt', 'The balances of a member were set to what the ledger says.', {
  reason: z.string(),
  changes: z.array(changeSchema),
});

export const loyaltyMembersEvents = [
  memberEnrolled,
  memberStatusChanged,
  memberTierChanged,
  memberReferred,
  memberDrifted,
  memberRebuilt,
] as const;

export const loyaltyMembersPermissions = definePermissions('loyalty', {
  'loyalty.member.read': 'See members with their points, lots and ledger.',
  'loyalty.member.write': 'Enrol members, suspend them, and report events that earn points.',
  'loyalty.points.spend': 'Hold, spend and give back points of members.',
  'loyalty.points.transfer': 'Move points between members.',
  'loyalty.points.adjust': 'Add or take points by hand, with a reason.',
  'loyalty.points.repair': 'Compare balances with the ledger and repair what differs.',
  'loyalty.adjustment.approve': 'Decide on adjustments above the limit that somebody else asked for.',
});

export const loyaltyMembersOperations = defineOperations({
  loyaltyMembers: 'loyalty.member.read',
  loyaltyMember: 'loyalty.member.read',
  loyaltyPointsEntries: 'loyalty.member.read',
  enrolLoyaltyMember: 'loyalty.member.write',
  changeLoyaltyMemberStatus: 'loyalty.member.write',
  recordLoyaltyEvent: 'loyalty.member.write',
  holdLoyaltyPoints: 'loyalty.points.spend',
  commitLoyaltyHold: 'loyalty.points.spend',
  releaseLoyaltyHold: 'loyalty.points.spend',
  spendLoyaltyPoints: 'loyalty.points.spend',
  refundLoyaltySpend: 'loyalty.points.spend',
  activateLoyaltyPoints: 'loyalty.points.adjust',
  adjustLoyaltyPoints: 'loyalty.points.adjust',
  transferLoyaltyPoints: 'loyalty.points.transfer',
  loyaltyAdjustments: 'loyalty.member.read',
  decideLoyaltyAdjustment: 'loyalty.adjustment.approve',
  checkLoyaltyLedger: 'loyalty.points.repair',
  rebuildLoyaltyMember: 'loyalty.points.repair',
});

export const loyaltyMembersErrors = {
  LOYALTY_MEMBER_HOLDER_INVALID: 'A member is a person or a partner: give exactly one of the two ids.',
  LOYALTY_MEMBER_NOT_ACTIVE: 'The member is suspended or has left; points do not move.',
  LOYALTY_MEMBER_BLOCKED:
    'Stored points differ from the ledger: nothing moves until somebody with the right to repairs it.',
  LOYALTY_REFERRAL_INVALID: 'No member of this program has this referral code, or it is their own.',
  LOYALTY_POINTS_INSUFFICIENT: 'There are fewer points available than asked for.',
  LOYALTY_POINTS_INVALID: 'Points are whole numbers from 1 to 1,000,000,000.',
  LOYALTY_SPEND_NOT_REFUNDABLE: 'This entry is no spend, or all of it was given back already.',
  LOYALTY_HOLD_TIME_INVALID: 'A hold ends between now and 30 days from now.',
  LOYALTY_TRANSFER_INVALID: 'Points move between two different members of one program that allows it.',
  LOYALTY_ADJUSTMENT_REASON: 'An adjustment says why, in 3 to 500 characters.',
  LOYALTY_ADJUSTMENT_SELF: 'Whoever asked for an adjustment cannot decide on it; a person has to.',
  LOYALTY_REBUILD_IMPOSSIBLE: 'Lots and ledger differ from one another, so no balance can be told from them.',
} as const;

const hold = z.object({
  holdId: z.uuid(),
  memberId: z.uuid(),
  points: z.int(),
  state: z.string(),
  expiresAt: z.iso.datetime(),
});

export const loyaltyBalanceRpc = defineRpc({
  name: 'loyalty.member.balance',
  description: "Points of a person or partner in the brand's default program; null where they are no member.",
  request: z.object({ personId: z.uuid().nullish(), partnerId: z.uuid().nullish() }),
  reply: z.object({
    member: z
      .object({
        memberId: z.uuid(),
        number: z.string(),
        programId: z.uuid(),
        available: z.int(),
        pending: z.int(),
        held: z.int(),
        debt: z.int(),
        tierId: z.uuid().nullable(),
        tier: z.string().nullable(),
      })
      .nullable(),
  }),
});

export const loyaltyHoldRpc = defineRpc({
  name: 'loyalty.hold.place',
  description:
    'Sets points aside until they are spent, given back, or their time is over; asking twice with one key is once.',
  request: z.object({
    memberId: z.uuid(),
    points: z.int().positive(),
    minutes: z.int().positive().optional(),
    reference: z.string().max(200),
    idempotencyKey: z.string().min(1).max(200),
  }),
  reply: hold,
});

export const loyaltyCommitHoldRpc = defineRpc({
  name: 'loyalty.hold.commit',
  description: 'Spends what is held.',
  request: z.object({ holdId: z.uuid(), orderId: z.uuid().nullish(), idempotencyKey: z.string().min(1).max(200) }),
  reply: hold,
});

export const loyaltyReleaseHoldRpc = defineRpc({
  name: 'loyalty.hold.release',
  description: 'Gives back what is held, to the lots it came from.',
  request: z.object({ holdId: z.uuid(), reason: z.string().max(500), idempotencyKey: z.string().min(1).max(200) }),
  reply: hold,
});
