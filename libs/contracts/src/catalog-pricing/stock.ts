import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const stockSet = defineEvent({
  type: 'catalog-pricing.stock.set',
  version: 1,
  aggregate: 'stock-item',
  description: 'The stock on hand of a variant was set.',
  schema: z.object({ label: z.string(), sku: z.string(), onHand: z.int(), changes: z.array(changeSchema) }),
});

export const stockMoved = defineEvent({
  type: 'catalog-pricing.stock.moved',
  version: 1,
  aggregate: 'stock-posting',
  description: 'Pieces came, went or changed their place; one event a posting, a line for each stock item.',
  schema: z.object({
    label: z.string(),
    kind: z.string(),
    reasonCode: z.string(),
    reason: z.string(),
    lines: z.array(
      z.object({
        stockItemId: z.string(),
        variantId: z.string(),
        sku: z.string(),
        locationId: z.string(),
        location: z.string(),
        delta: z.int(),
        onHand: z.int(),
        available: z.int(),
      }),
    ),
    cause: z.object({ type: z.string(), id: z.string() }).nullable(),
    changes: z.array(changeSchema),
  }),
});

export const stockCompared = defineEvent({
  type: 'catalog-pricing.stock.compared',
  version: 1,
  aggregate: 'stock-comparison',
  description: 'Stock on record was compared with its ledger.',
  schema: z.object({ label: z.string(), checked: z.int(), drifts: z.int() }),
});

export const stockDrifted = defineEvent({
  type: 'catalog-pricing.stock.drifted',
  version: 1,
  aggregate: 'stock-item',
  description: 'Stock on record differs from its ledger; it does not move until somebody has rebuilt it.',
  schema: z.object({
    label: z.string(),
    sku: z.string(),
    location: z.string(),
    stored: z.object({ onHand: z.int(), reserved: z.int() }),
    ledger: z.object({ onHand: z.int(), reserved: z.int() }),
  }),
});

export const stockLotDrifted = defineEvent({
  type: 'catalog-pricing.stock-lot.drifted',
  version: 1,
  aggregate: 'stock-lot',
  description:
    'A lot in a location differs from its ledger, though the whole may not; its item does not move until it is rebuilt.',
  schema: z.object({
    label: z.string(),
    sku: z.string(),
    lot: z.string(),
    location: z.string(),
    stored: z.int(),
    ledger: z.int(),
  }),
});

export const stockRebuilt = defineEvent({
  type: 'catalog-pricing.stock.rebuilt',
  version: 1,
  aggregate: 'stock-item',
  description: 'Stock on record was made equal to its ledger again.',
  schema: z.object({ label: z.string(), sku: z.string(), reason: z.string(), changes: z.array(changeSchema) }),
});

export const stockLocationCreated = defineEvent({
  type: 'catalog-pricing.stock-location.created',
  version: 1,
  aggregate: 'stock-location',
  description: 'A place of stock was added.',
  schema: z.object({ label: z.string(), code: z.string(), kind: z.string(), partnerId: z.string().nullable() }),
});

export const stockLocationUpdated = defineEvent({
  type: 'catalog-pricing.stock-location.updated',
  version: 1,
  aggregate: 'stock-location',
  description: 'A place of stock was changed, closed or opened.',
  schema: z.object({ label: z.string(), code: z.string(), changes: z.array(changeSchema) }),
});

export const stockSourcesChanged = defineEvent({
  type: 'catalog-pricing.stock-source.changed',
  version: 1,
  aggregate: 'channel',
  description: 'What a channel sells from was set.',
  schema: z.object({ label: z.string(), channel: z.string(), changes: z.array(changeSchema) }),
});

export const stockSettingsChanged = defineEvent({
  type: 'catalog-pricing.stock-settings.changed',
  version: 1,
  aggregate: 'stock-settings',
  description: 'How the brand keeps its stock was changed.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const stockEvents = [
  stockSet,
  stockMoved,
  stockCompared,
  stockDrifted,
  stockLotDrifted,
  stockRebuilt,
  stockLocationCreated,
  stockLocationUpdated,
  stockSourcesChanged,
  stockSettingsChanged,
] as const;

export const stockPermissions = definePermissions('catalog-pricing', {
  'catalog-pricing.stock.read': 'See stock.',
  'catalog-pricing.stock.write': 'Receive, adjust, move and count stock.',
  'catalog-pricing.stock.configure': 'Set up places of stock, what channels sell from, reorder points.',
  'catalog-pricing.stock.force':
    'Set stock without knowing what is there, and rebuild stock that differs from its ledger.',
});

/** What each operation asks of its caller. */
export const stockOperations = defineOperations({
  stockItems: 'catalog-pricing.stock.read',
  stockMovements: 'catalog-pricing.stock.read',
  stockDrifts: 'catalog-pricing.stock.read',
  stockLocations: 'catalog-pricing.stock.read',
  stockSettings: 'catalog-pricing.stock.read',
  stockSources: 'catalog-pricing.stock.read',
  setStock: 'catalog-pricing.stock.write',
  recordStockMovement: 'catalog-pricing.stock.write',
  checkStockLedger: 'catalog-pricing.stock.configure',
  rebuildStockItem: 'catalog-pricing.stock.force',
  createStockLocation: 'catalog-pricing.stock.configure',
  updateStockLocation: 'catalog-pricing.stock.configure',
  setStockSettings: 'catalog-pricing.stock.configure',
  setStockSources: 'catalog-pricing.stock.configure',
});

/** Error codes of stock, each with its meaning. */
export const stockErrors = {
  STOCK_CHANGED: 'The stock is not what was expected; the current quantity is in the details.',
  STOCK_NEGATIVE: 'Stock on hand is never below zero.',
  STOCK_TOO_LARGE: 'Stock on hand is beyond what is kept.',
  STOCK_EXPECTATION_REQUIRED: 'Setting stock needs the quantity that you expect, or force.',
  STOCK_REASON_REQUIRED: 'Setting stock by force needs a reason.',
  STOCK_INSUFFICIENT: 'There is not enough that is not reserved; what there is, is in the details.',
  STOCK_QUANTITY_INVALID: 'The quantity is not possible for this kind of movement.',
  STOCK_BLOCKED: 'The stock differs from its ledger and is rebuilt before it moves again.',
  STOCK_NOT_BLOCKED: 'This stock equals its ledger: there is nothing to rebuild.',
  STOCK_REBUILD_IMPOSSIBLE: 'The ledger itself says what cannot be: correct it by a movement first.',
  STOCK_TIME_INVALID: 'A movement happened in the past, at most a year ago.',
  STOCK_LINES_INVALID: 'A command has 1 to 100 lines.',
  LOCATION_UNKNOWN: 'The brand has no stock location of this code.',
  LOCATION_CODE_MALFORMED: 'A location code has lower-case letters, digits and single hyphens.',
  LOCATION_CODE_TAKEN: 'The brand has a location of this code already.',
  LOCATION_NAME_INVALID: 'A location has a name of at most 120 characters.',
  LOCATION_PARTNER_REQUIRED: "A partner's store needs its partner.",
  LOCATION_FIXED: 'This place belongs to every brand and is not for people to change or use.',
  LOCATION_CLOSED: 'The location is closed.',
  LOCATION_NOT_EMPTY: 'Something lies or is reserved there.',
  LOCATION_HAS_BACKORDERS: 'More is reserved there than lies there.',
  SOURCE_TWICE: 'A channel names each location once.',
} as const;
