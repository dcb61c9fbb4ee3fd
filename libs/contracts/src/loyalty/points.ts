import { z } from 'zod';
import { changeSchema, defineEvent } from '../define.ts';

/** One entry of the points ledger; amounts are signed as the entry has them. */
const entry = z.object({
  label: z.string(),
  entryId: z.uuid(),
  programId: z.uuid(),
  memberId: z.uuid(),
  personId: z.uuid().nullable(),
  partnerId: z.uuid().nullable(),
  /** Change of what can be spent. */
  points: z.int(),
  /** Change of what waits to become active. */
  pending: z.int(),
  /** Change of what is set aside. */
  held: z.int(),
  /** What can be spent afterwards. */
  balance: z.int(),
  orderId: z.uuid().nullable(),
  reference: z.string(),
  changes: z.array(changeSchema),
});

const pointsEvent = (verb: string, description: string) =>
  defineEvent({ type: `loyalty.points.${verb}`, version: 1, aggregate: 'points-entry', description, schema: entry });

export const pointsEarned = pointsEvent('earned', 'A member earned points; they may wait before they can be spent.');
export const pointsActivated = pointsEvent('activated', 'Points that waited can be spent now.');
export const pointsSpent = pointsEvent('spent', 'A member spent points.');
export const pointsHeld = pointsEvent('held', 'Points were set aside for a while.');
export const pointsReleased = pointsEvent('released', 'Points that were set aside are free again.');
export const pointsRestored = pointsEvent('restored', 'Spent points were given back to the lots they came from.');
export const pointsExpired = pointsEvent('expired', 'Points were not spent in time.');
export const pointsClawedBack = pointsEvent(
  'clawed-back',
  'Points of an order that came back were taken again, or became a debt.',
);
export const pointsSettled = pointsEvent('settled', 'New points paid a debt of points.');
export const pointsAdjusted = pointsEvent('adjusted', 'Points were added or taken by hand.');
export const pointsTransferred = pointsEvent('transferred', 'Points went to another member, or came from one.');

const adjustment = z.object({
  label: z.string(),
  memberId: z.uuid(),
  points: z.int(),
  state: z.string(),
  changes: z.array(changeSchema),
});

export const adjustmentRequested = defineEvent({
  type: 'loyalty.adjustment.requested',
  version: 1,
  aggregate: 'adjustment',
  description: 'An adjustment above the limit waits for a second person.',
  schema: adjustment,
});

export const adjustmentDecided = defineEvent({
  type: 'loyalty.adjustment.decided',
  version: 1,
  aggregate: 'adjustment',
  description: 'A second person approved or refused an adjustment.',
  schema: adjustment,
});

export const loyaltyPointsEvents = [
  pointsEarned,
  pointsActivated,
  pointsSpent,
  pointsHeld,
  pointsReleased,
  pointsRestored,
  pointsExpired,
  pointsClawedBack,
  pointsSettled,
  pointsAdjusted,
  pointsTransferred,
  adjustmentRequested,
  adjustmentDecided,
] as const;
