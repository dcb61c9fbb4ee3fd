import { z } from 'zod';
import { defineEvent, moneySchema } from '../define.ts';

export const pointsValued = defineEvent({
  type: 'loyalty.points.valued',
  version: 1,
  aggregate: 'points-entry',
  description:
    'Points changed what the brand owes its members; finance posts it once: earned raises the liability, redeemed, expired and clawed back release it.',
  schema: z.object({
    label: z.string(),
    programId: z.uuid(),
    memberId: z.uuid(),
    /** EARNED, REDEEMED, EXPIRED, CLAWED_BACK, RESTORED, ADJUSTED. */
    kind: z.string(),
    /** Positive where the liability grows. */
    points: z.int(),
    /** The liability's change at the program's value per point, signed like `points`. */
    value: moneySchema,
    occurredAt: z.iso.datetime(),
    /** Order that caused it, where one did. */
    orderId: z.uuid().nullable(),
  }),
});

export const loyaltyPostingsEvents = [pointsValued] as const;
