import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const priceListSet = defineEvent({
  type: 'catalog-pricing.price-list.set',
  version: 1,
  aggregate: 'price-list',
  description: 'A price list was created, changed, switched on or archived.',
  schema: z.object({ label: z.string(), code: z.string(), status: z.string(), changes: z.array(changeSchema) }),
});

export const priceListPriced = defineEvent({
  type: 'catalog-pricing.price-list.priced',
  version: 1,
  aggregate: 'price-list',
  description: 'Prices of a list were set or ended: up to 100 in one event.',
  schema: z.object({
    label: z.string(),
    code: z.string(),
    currency: z.string(),
    basis: z.string(),
    draftId: z.string().nullable(),
    lines: z.array(
      z.object({
        variantId: z.string(),
        productId: z.string(),
        sku: z.string(),
        minQuantity: z.int(),
        /** Null: there is no such price from then on. */
        unitPrice: z.string().nullable(),
        previous: z.string().nullable(),
        validFrom: z.string(),
        validTo: z.string().nullable(),
      }),
    ),
    changes: z.array(changeSchema),
  }),
});

export const formulaRefused = defineEvent({
  type: 'catalog-pricing.price-list.formula-refused',
  version: 1,
  aggregate: 'price-list',
  description: 'Computed prices of a list stay as they were: a guardrail refuses the new ones, or an input is missing.',
  schema: z.object({
    label: z.string(),
    lines: z.array(
      z.object({ variantId: z.string(), sku: z.string(), code: z.string(), wanted: z.string().nullable() }),
    ),
  }),
});

export const segmentSet = defineEvent({
  type: 'catalog-pricing.customer-segment.set',
  version: 1,
  aggregate: 'customer-segment',
  description: 'A customer group was created or its members changed.',
  schema: z.object({ label: z.string(), added: z.int(), removed: z.int(), changes: z.array(changeSchema) }),
});

export const priceListEvents = [priceListSet, priceListPriced, formulaRefused, segmentSet] as const;

export const priceListPermissions = definePermissions('catalog-pricing', {
  'catalog-pricing.price-list.read': 'See price lists, customer groups and what single customers pay.',
  'catalog-pricing.price-list.write': 'Keep price lists, customer groups and how the brand prices; guardrails apply.',
});

const READ = 'catalog-pricing.price-list.read';
const WRITE = 'catalog-pricing.price-list.write';

/** What each operation asks of its caller. */
export const priceListOperations = defineOperations({
  priceLists: READ,
  priceList: READ,
  listPriceHistory: READ,
  customerSegments: READ,
  createPriceList: WRITE,
  updatePriceList: WRITE,
  activatePriceList: WRITE,
  archivePriceList: WRITE,
  setListPrices: WRITE,
  createCustomerSegment: WRITE,
  changeSegmentMembers: WRITE,
});

/** Error codes of price lists, each with its meaning. */
export const priceListErrors = {
  PRICE_LIST_CODE_MALFORMED:
    'A code has up to 40 lower-case letters, digits and single hyphens, and starts with a letter.',
  PRICE_LIST_CODE_TAKEN: 'There is a price list or customer group with this code already.',
  PRICE_LIST_BUYER: 'A list is for a customer group or for one customer, not for both.',
  PRICE_LIST_WINDOW: 'A window ends after it begins, and what was in force is not changed afterwards.',
  PRICE_LIST_FIXED: 'What decides which price wins is changed only before the list is switched on.',
  PRICE_LIST_ARCHIVED: 'An archived list is not changed any more.',
  PRICE_LIST_PRIORITY: 'A priority is a whole number from 0 to 1000.',
  PRICE_LIST_ENDING: 'A price ending is from 0 to below 1 and has no more decimals than the currency.',
  PRICE_LIST_FORMULA:
    'A formula has a percentage and exactly the source that its kind needs, of the same currency and basis.',
  PRICE_LIST_CYCLE: 'Price lists cannot be computed from each other in a circle.',
  LIST_PRICES_EMPTY: 'Give at least one price.',
  LIST_PRICES_MANY: 'At most 500 prices are set at once.',
  LIST_PRICE_DUPLICATE: 'A variant and quantity is named once.',
  LIST_PRICE_CHANGED: 'The price was changed by someone else; look again.',
  LIST_PRICE_PAST: 'A price begins now or later: what was in force is not changed afterwards.',
  BAND_QUANTITY: 'A band begins at a whole number from 1 to 1000000.',
  BAND_OVERLAP: 'Two prices of one list begin at the same quantity.',
  BAND_RISES: 'A larger quantity is dearer than a smaller one, which the list does not allow.',
  SEGMENT_MEMBERS_MANY: 'At most 1000 customers are added and removed at once.',
  CUSTOMER_ID_MALFORMED: 'The id of a customer has from 1 to 100 characters.',
  FORMULA_INPUT_MISSING: 'What the price is computed from is missing.',
} as const;
