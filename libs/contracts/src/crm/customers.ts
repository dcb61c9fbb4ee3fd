import { z } from 'zod';
import { defineRpc } from '../define.ts';

const address = z.object({
  line1: z.string().max(200).optional(),
  line2: z.string().max(200).optional(),
  postalCode: z.string().max(20).optional(),
  city: z.string().max(120).optional(),
  region: z.string().max(120).optional(),
  country: z.string().length(2).optional(),
});

/**
 * What a shop says of the buyer of an order. It travels by request, not in an event, so that names and addresses never lie in
 * a stream. Of `reference` (the shop's customer number) with `source`, and `email`, at least one makes a person findable.
 */
const buyer = z.object({
  /** Named by the asker, to find its answer in the reply. */
  key: z.string().min(1).max(200),
  source: z.string().min(1).max(60),
  reference: z.string().min(1).max(120).nullable(),
  email: z.string().max(254).nullable(),
  phone: z.string().max(40).nullable(),
  givenName: z.string().max(120).nullable(),
  familyName: z.string().max(120).nullable(),
  companyName: z.string().max(200).nullable(),
  country: z.string().length(2).nullable(),
  address: address.nullable(),
});

/** Finds or makes the people behind orders; asking twice gives the same ids. */
export const matchCustomersRpc = defineRpc({
  name: 'crm.customer.match',
  description:
    'Who bought: each buyer is found by number, then by verified address, else created. `personId` is null where nothing identifies anybody.',
  request: z.object({ buyers: z.array(buyer).min(1).max(500) }),
  reply: z.object({
    matches: z.array(z.object({ key: z.string(), personId: z.uuid().nullable(), created: z.boolean() })),
  }),
});
