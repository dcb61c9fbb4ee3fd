import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
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

export const creditUnmatched = defineEvent({
  type: 'finance.order.credited',
  version: 1,
  aggregate: 'order-return',
  description: 'Something came back that no known order has: a credit note tells it, no order changed.',
  schema: z.object({
    label: z.string(),
    returnId: z.uuid(),
    source: z.string(),
    personId: z.uuid().nullable(),
    country: z.string().length(2).nullable(),
    returnedAt: z.iso.datetime(),
    ...amounts,
  }),
});

export const ordersReceived = defineEvent({
  type: 'finance.order.received',
  version: 1,
  aggregate: 'order-batch',
  description: 'Orders or returns of shops were taken in; each is told by itself once its buyer is known.',
  schema: z.object({ label: z.string(), orders: z.int(), returns: z.int() }),
});

export const orderFileImported = defineEvent({
  type: 'finance.order-file.imported',
  version: 1,
  aggregate: 'order-file',
  description: 'A file of orders was read to its end; orders and returns of it that were new are counted.',
  schema: z.object({ label: z.string(), orders: z.int(), returns: z.int(), refused: z.int() }),
});

export const financeOrdersEvents = [
  orderRecorded,
  orderReturned,
  creditUnmatched,
  ordersReceived,
  orderFileImported,
] as const;

export const financeOrdersPermissions = definePermissions('finance', {
  'finance.order.read': 'See orders, what of them came back, and who bought.',
  'finance.order.write': 'Record orders, returns and cancellations of shops; import them from files.',
});

/** What each operation asks of its caller. */
export const financeOrdersOperations = defineOperations({
  financeOrders: 'finance.order.read',
  financeOrder: 'finance.order.read',
  recordFinanceOrder: 'finance.order.write',
  recordFinanceOrders: 'finance.order.write',
  recordFinanceReturn: 'finance.order.write',
  recordFinanceReturns: 'finance.order.write',
  cancelFinanceOrder: 'finance.order.write',
  financeOrderFile: 'finance.order.write',
  financeOrderFileFields: 'finance.order.write',
  financeOrderImport: 'finance.order.write',
  financeOrderImports: 'finance.order.write',
  importFinanceOrderFile: 'finance.order.write',
});

/** Error codes, each with its meaning. */
export const financeOrdersErrors = {
  FINANCE_ORDER_TOTALS_DIFFER:
    'The lines do not add up to the totals of the order; details tell both and the difference.',
  FINANCE_ORDER_CHANGED:
    'An order of this number and source is recorded with other content; orders are not overwritten.',
  FINANCE_ORDER_LINE_INVALID: 'A line has a quantity, rate or amount that cannot be.',
  FINANCE_ORDER_CURRENCY_MIXED: 'A payment of an order is of its currency.',
  FINANCE_ORDER_NOT_READY: 'The buyer of the order is not known yet; what follows from the order waits for that.',
  FINANCE_RETURN_TOO_MUCH: 'More would come back than was ordered and is still with the buyer.',
  FINANCE_RETURN_CHANGED: 'A return of this number and source is recorded with other content.',
  FINANCE_RETURN_EMPTY: 'Nothing of the order is left that could come back.',
  FINANCE_ORDER_FILE_CELL:
    'A cell of the file cannot be what its column holds; the whole order of the row is left out.',
  FINANCE_FILE_TOO_LARGE: 'A file has at most so many bytes; details tell how many.',
  FINANCE_FILE_EMPTY: 'The file is empty.',
  FINANCE_ORDER_FILE_INVALID: 'The file lacks columns that the mapping needs, or cannot be read as CSV.',
} as const;
