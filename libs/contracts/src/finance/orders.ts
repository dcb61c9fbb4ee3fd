import { z } from 'zod';
import { defineEvent, moneySchema } from '../define.ts';

/** An order in an event: who, where and how much; never a name or an address. Amounts are of the order's currency. */
const order = {
  label: z.string(),
  orderId: z.uuid(),
  /** Number in the shop, unique per source. */
  number: z.string(),
  /** Which shop or system, such as `shopify-de`; later also `sales` and `stand-pos`. */
  source: z.string(),
  channelId: z.uuid().nullable(),
  /** Person in crm; null where nobody can be told. */
  personId: z.uuid().nullable(),
  companyId: z.uuid().nullable(),
  /** Partner whose stand or rep sold it. */
  partnerId: z.uuid().nullable(),
  /** ISO 3166-1 alpha-2; null where the shop does not say. */
  country: z.string().length(2).nullable(),
  /** Code of the campaign that the shop passed on (utm_campaign or a coupon). */
  campaignCode: z.string().nullable(),
  /** When it was placed. */
  placedAt: z.iso.datetime(),
};

const amounts = { net: moneySchema, vat: moneySchema, gross: moneySchema };

export const orderRecorded = defineEvent({
  type: 'finance.order.recorded',
  version: 1,
  aggregate: 'order',
  description: 'An order is in the books with its customer; points are earned and campaigns credited from it, once.',
  schema: z.object({
    ...order,
    ...amounts,
    lines: z.array(
      z.object({
        lineId: z.uuid(),
        variantId: z.uuid().nullable(),
        sku: z.string(),
        /** GOODS, SHIPPING, FEE or DISCOUNT: only goods earn. */
        kind: z.string(),
        quantity: z.int(),
        ...amounts,
      }),
    ),
  }),
});

export const orderReturned = defineEvent({
  type: 'finance.order.returned',
  version: 1,
  aggregate: 'order',
  description:
    'Something of an order, or all of it, came back or was cancelled. Amounts are positive: what is taken back.',
  schema: z.object({
    ...order,
    returnId: z.uuid(),
    returnedAt: z.iso.datetime(),
    /** True where the whole rest of the order is undone. */
    cancelled: z.boolean(),
    ...amounts,
    lines: z.array(
      z.object({ lineId: z.uuid(), sku: z.string(), kind: z.string(), quantity: z.int().positive(), ...amounts }),
    ),
  }),
});

export const financeOrdersEvents = [orderRecorded, orderReturned] as const;
