import { z } from 'zod';
import { defineOperations } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const stockLotChanged = defineEvent({
  type: 'catalog-pricing.stock-lot.changed',
  version: 1,
  aggregate: 'stock-lot',
  description: 'A lot was added, held, released or recalled; with the places that hold it.',
  schema: z.object({
    label: z.string(),
    sku: z.string(),
    code: z.string(),
    state: z.string(),
    expiresOn: z.string().nullable(),
    reason: z.string(),
    holdings: z.array(z.object({ locationId: z.string(), location: z.string(), onHand: z.int() })),
    changes: z.array(changeSchema),
  }),
});

export const lotTrackingStarted = defineEvent({
  type: 'catalog-pricing.stock-lot.tracked',
  version: 1,
  aggregate: 'product-variant',
  description: 'From now on stock of a variant is known lot by lot.',
  schema: z.object({ label: z.string(), sku: z.string(), changes: z.array(changeSchema) }),
});

export const stockTransferChanged = defineEvent({
  type: 'catalog-pricing.stock-transfer.changed',
  version: 1,
  aggregate: 'stock-transfer',
  description: 'A transfer between two locations was drafted, sent, received or cancelled.',
  schema: z.object({
    label: z.string(),
    from: z.string(),
    to: z.string(),
    state: z.string(),
    lines: z.array(
      z.object({ variantId: z.string(), sku: z.string(), quantity: z.int(), received: z.int(), lost: z.int() }),
    ),
    changes: z.array(changeSchema),
  }),
});

export const stockCountChanged = defineEvent({
  type: 'catalog-pricing.stock-count.changed',
  version: 1,
  aggregate: 'stock-count',
  description: 'A count of a location was started, recorded, submitted, posted or cancelled.',
  schema: z.object({
    label: z.string(),
    location: z.string(),
    state: z.string(),
    /** Lines that differ, and by how many pieces all together; known once it was submitted. */
    different: z.int(),
    difference: z.int(),
    changes: z.array(changeSchema),
  }),
});

export const stockLotEvents = [stockLotChanged, lotTrackingStarted, stockTransferChanged, stockCountChanged] as const;

/** What each operation asks of its caller. */
export const stockLotOperations = defineOperations({
  stockLots: 'catalog-pricing.stock.read',
  stockPicks: 'catalog-pricing.stock.read',
  stockTransfers: 'catalog-pricing.stock.read',
  stockCounts: 'catalog-pricing.stock.read',
  trackStockLots: 'catalog-pricing.stock.configure',
  setStockLotState: 'catalog-pricing.stock.write',
  createStockTransfer: 'catalog-pricing.stock.write',
  sendStockTransfer: 'catalog-pricing.stock.write',
  receiveStockTransfer: 'catalog-pricing.stock.write',
  cancelStockTransfer: 'catalog-pricing.stock.write',
  startStockCount: 'catalog-pricing.stock.write',
  recordStockCount: 'catalog-pricing.stock.write',
  submitStockCount: 'catalog-pricing.stock.write',
  recountStock: 'catalog-pricing.stock.write',
  postStockCount: 'catalog-pricing.stock.write',
  cancelStockCount: 'catalog-pricing.stock.write',
});

/** Error codes of lots, transfers and counts, each with its meaning. */
export const stockLotErrors = {
  LOT_REQUIRED: 'Stock of this variant is known lot by lot: name the lot.',
  LOT_UNKNOWN: 'The variant has no lot of this code.',
  LOT_UNSELLABLE: 'The lot is expired, held or recalled.',
  LOT_CODE_MALFORMED: 'A lot code has 1 to 60 printable characters.',
  LOT_EXPIRY_DIFFERS: 'The lot is on record with another date.',
  LOT_DATE_INVALID: 'A date is written as 2027-12-31.',
  LOTS_NOT_TRACKED: 'Stock of this variant is not known lot by lot.',
  LOTS_TRACKED_ALREADY: 'Stock of this variant is known lot by lot already.',
  TRANSFER_PLACES_INVALID: 'A transfer leads from one location to another.',
  TRANSFER_OVER_RECEIPT: 'More arrived than is on its way.',
  TRANSFER_LINE_UNKNOWN: 'The variant is not part of this transfer.',
  TRANSFER_LINE_TWICE: 'A transfer names each variant once.',
  COUNT_INCOMPLETE: 'Some lines were not counted yet.',
  COUNT_LINE_UNKNOWN: 'The variant is not part of this count.',
  COUNT_OPEN_ALREADY: 'A count of this location is going on.',
  COUNT_TOO_LARGE: 'A count has at most 2000 lines.',
} as const;
