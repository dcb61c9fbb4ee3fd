import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent, defineRpc } from '../define.ts';

const line = z.object({ variantId: z.string(), sku: z.string(), locationId: z.string(), quantity: z.int().positive() });
const facts = {
  label: z.string(),
  reference: z.string(),
  channelId: z.string().nullable(),
  lines: z.array(line),
  changes: z.array(changeSchema),
};

export const reservationMade = defineEvent({
  type: 'catalog-pricing.reservation.made',
  version: 1,
  aggregate: 'stock-reservation',
  description: 'Pieces were promised to somebody for a while.',
  schema: z.object({ ...facts, expiresAt: z.iso.datetime() }),
});

export const reservationExtended = defineEvent({
  type: 'catalog-pricing.reservation.extended',
  version: 1,
  aggregate: 'stock-reservation',
  description: 'A reservation holds longer, or shorter, than before.',
  schema: z.object({ ...facts, expiresAt: z.iso.datetime() }),
});

export const reservationCommitted = defineEvent({
  type: 'catalog-pricing.reservation.committed',
  version: 1,
  aggregate: 'stock-reservation',
  description: 'What was reserved was sold and left its locations.',
  schema: z.object({ ...facts, postingId: z.string() }),
});

export const reservationReleased = defineEvent({
  type: 'catalog-pricing.reservation.released',
  version: 1,
  aggregate: 'stock-reservation',
  description: 'What was reserved is free again because somebody said so.',
  schema: z.object({ ...facts, reason: z.string() }),
});

export const reservationExpired = defineEvent({
  type: 'catalog-pricing.reservation.expired',
  version: 1,
  aggregate: 'stock-reservation',
  description: 'What was reserved is free again because its time is over.',
  schema: z.object(facts),
});

export const reservationEvents = [
  reservationMade,
  reservationExtended,
  reservationCommitted,
  reservationReleased,
  reservationExpired,
] as const;

const key = z.string().min(1).max(200);
const wanted = z.object({ variantId: z.uuid(), quantity: z.int().positive() });
const held = z.object({
  id: z.uuid(),
  state: z.enum(['HELD', 'COMMITTED', 'RELEASED', 'EXPIRED']),
  version: z.int().positive(),
  expiresAt: z.iso.datetime(),
  lines: z.array(z.object({ variantId: z.uuid(), locationId: z.uuid(), quantity: z.int().positive() })),
});

/** Promises pieces; the same key again gives the same reservation. */
export const reserveRpc = defineRpc({
  name: 'catalog-pricing.stock.reserve',
  description: 'Reserves pieces of variants for a while: all of them, or as many as there are where that is asked for.',
  request: z.object({
    lines: z.array(wanted).min(1).max(100),
    channelId: z.uuid().nullable().optional(),
    locationId: z.uuid().nullable().optional(),
    partial: z.boolean().optional(),
    reference: z.string().max(120).optional(),
    expiresInMinutes: z.int().min(1).max(43_200).optional(),
    idempotencyKey: key,
  }),
  reply: z.object({
    reservation: held,
    shortages: z.array(z.object({ variantId: z.uuid(), missing: z.int().positive() })),
  }),
});

/** Sells what is reserved. */
export const commitReservationRpc = defineRpc({
  name: 'catalog-pricing.stock.commit',
  description: 'Sells what is reserved: the pieces leave their locations.',
  request: z.object({ id: z.uuid(), idempotencyKey: key }),
  reply: z.object({ reservation: held }),
});

/** Gives back what is reserved. */
export const releaseReservationRpc = defineRpc({
  name: 'catalog-pricing.stock.release',
  description: 'Gives back what is reserved.',
  request: z.object({ id: z.uuid(), reason: z.string().max(500).optional(), idempotencyKey: key }),
  reply: z.object({ reservation: held }),
});

export const reservationPermissions = definePermissions('catalog-pricing', {
  'catalog-pricing.reservation.write': 'Reserve stock; commit, extend or release what is reserved.',
});

/** What each operation asks of its caller. */
export const reservationOperations = defineOperations({
  stockReservations: 'catalog-pricing.stock.read',
  stockReservation: 'catalog-pricing.stock.read',
  stockAvailability: 'catalog-pricing.stock.read',
  reserveStock: 'catalog-pricing.reservation.write',
  commitReservation: 'catalog-pricing.reservation.write',
  releaseReservation: 'catalog-pricing.reservation.write',
  extendReservation: 'catalog-pricing.reservation.write',
});

/** Error codes of reservations, each with its meaning. */
export const reservationErrors = {
  RESERVATION_TIME_INVALID: 'A reservation holds from now on, for 30 days at most.',
  AVAILABILITY_TOO_MANY: 'Availability is asked for at most 500 variants and 50 channels at once.',
} as const;
