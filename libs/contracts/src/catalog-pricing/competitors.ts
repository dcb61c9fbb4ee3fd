import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const competitorSaved = defineEvent({
  type: 'catalog-pricing.competitor.saved',
  version: 1,
  aggregate: 'competitor',
  description: 'A competitor was added or changed.',
  schema: z.object({ label: z.string(), code: z.string(), changes: z.array(changeSchema) }),
});

export const competitorListingSaved = defineEvent({
  type: 'catalog-pricing.competitor-listing.saved',
  version: 1,
  aggregate: 'competitor-listing',
  description: "A competitor's product was mapped to a variant, or the mapping was changed.",
  schema: z.object({
    label: z.string(),
    competitorId: z.string(),
    variantId: z.string(),
    changes: z.array(changeSchema),
  }),
});

export const competitorPricesRecorded = defineEvent({
  type: 'catalog-pricing.competitor-prices.recorded',
  version: 1,
  aggregate: 'competitor-capture',
  description: 'Prices of competitors were captured; the aggregate is the capture as a whole.',
  schema: z.object({
    label: z.string(),
    source: z.enum(['API', 'CSV', 'PAGE']),
    recorded: z.int(),
    unchanged: z.int(),
    failed: z.int(),
  }),
});

const alertData = z.object({
  label: z.string(),
  variantId: z.string(),
  productId: z.string(),
  sku: z.string(),
  channelId: z.string(),
  channelCode: z.string(),
  competitorId: z.string(),
  competitor: z.string(),
  listingId: z.string(),
  direction: z.enum(['BELOW', 'ABOVE']),
  /** How far the competitor's unit price is from ours, in percent of ours: -7.50 is cheaper than we are. */
  distancePercent: z.string(),
  changes: z.array(changeSchema),
});

export const competitorAlertOpened = defineEvent({
  type: 'catalog-pricing.competitor-alert.opened',
  version: 1,
  aggregate: 'competitor-alert',
  description: "A competitor's unit price crossed the threshold below or above ours.",
  schema: alertData,
});

export const competitorAlertClosed = defineEvent({
  type: 'catalog-pricing.competitor-alert.closed',
  version: 1,
  aggregate: 'competitor-alert',
  description: 'What an alert told of has ended: back within the threshold, too old to judge, or no longer compared.',
  schema: alertData.extend({ reason: z.enum(['WITHIN', 'STALE', 'NOT_COMPARED']) }),
});

export const competitorPolicySet = defineEvent({
  type: 'catalog-pricing.competitor-policy.set',
  version: 1,
  aggregate: 'competitor-policy',
  description: 'How old captured prices may be, and when a competitor raises an alert, was set.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const competitorPageSet = defineEvent({
  type: 'catalog-pricing.competitor-page.set',
  version: 1,
  aggregate: 'competitor-page',
  description: 'Reading of a page of a competitor was switched on, off, or set up.',
  schema: z.object({ label: z.string(), listingId: z.string(), changes: z.array(changeSchema) }),
});

export const competitorImportFinished = defineEvent({
  type: 'catalog-pricing.competitor-import.finished',
  version: 1,
  aggregate: 'competitor-import',
  description: "A file of competitors' prices was read to its end, or could not be.",
  schema: z.object({
    label: z.string(),
    rows: z.int(),
    recorded: z.int(),
    unchanged: z.int(),
    failed: z.int(),
  }),
});

export const competitorEvents = [
  competitorSaved,
  competitorListingSaved,
  competitorPricesRecorded,
  competitorAlertOpened,
  competitorAlertClosed,
  competitorPolicySet,
  competitorPageSet,
  competitorImportFinished,
] as const;

export const competitorPermissions = definePermissions('catalog-pricing', {
  'catalog-pricing.competitor.read': "See competitors, their prices and the brand's position among them.",
  'catalog-pricing.competitor.write': 'Add competitors, map their products, set alerts and which pages are read.',
  'catalog-pricing.competitor.capture': "Record competitors' prices, one by one or from files.",
});

/** What each operation asks of its caller. */
export const competitorOperations = defineOperations({
  competitors: 'catalog-pricing.competitor.read',
  competitor: 'catalog-pricing.competitor.read',
  competitorListings: 'catalog-pricing.competitor.read',
  competitorListing: 'catalog-pricing.competitor.read',
  competitorPolicy: 'catalog-pricing.competitor.read',
  competitorAlerts: 'catalog-pricing.competitor.read',
  competitorPriceSeries: 'catalog-pricing.competitor.read',
  pricePositions: 'catalog-pricing.competitor.read',
  competitorPriceImport: 'catalog-pricing.competitor.read',
  competitorPriceImports: 'catalog-pricing.competitor.read',
  createCompetitor: 'catalog-pricing.competitor.write',
  updateCompetitor: 'catalog-pricing.competitor.write',
  createCompetitorListing: 'catalog-pricing.competitor.write',
  updateCompetitorListing: 'catalog-pricing.competitor.write',
  setCompetitorPolicy: 'catalog-pricing.competitor.write',
  setCompetitorPage: 'catalog-pricing.competitor.write',
  readCompetitorPage: 'catalog-pricing.competitor.capture',
  recordCompetitorPrices: 'catalog-pricing.competitor.capture',
  startCompetitorPriceImport: 'catalog-pricing.competitor.capture',
});

/** Error codes of competitors and their prices, each with its meaning. */
export const competitorErrors = {
  COMPETITOR_CODE_TAKEN: 'Another competitor of the brand has this code.',
  COMPETITOR_CODE_MALFORMED: 'A competitor code has lower-case letters, digits and single hyphens.',
  COMPETITOR_TOO_MANY: 'A brand watches at most 200 competitors.',
  COMPETITOR_UNKNOWN: 'The brand has no competitor of this code.',
  LISTING_TAKEN: 'The competitor has a product of this reference already.',
  LISTING_UNKNOWN: 'No product of the competitor with this reference is mapped to a variant.',
  LISTING_AMBIGUOUS: 'A price names either a mapping, or a competitor and its reference.',
  PACK_MALFORMED: 'A pack size is an amount above zero in ml, l, g, kg or pcs.',
  URL_MALFORMED: 'An address begins with https:// and has at most 2,000 characters.',
  POLICY_OUT_OF_RANGE: 'Captured prices are used for 1 hour to a year; thresholds are from 0.01 to 100 percent.',
  CAPTURE_IN_FUTURE: 'A price cannot have been captured in the future.',
  CAPTURE_CONFLICT: 'Another price of the same product was captured at the same instant already.',
  CAPTURE_NOT_POSITIVE: 'A captured price is more than zero.',
  EVIDENCE_MALFORMED: 'An evidence hash is 64 lower-case hexadecimal digits (SHA-256).',
  CAPTURE_TOO_MANY: 'At most 100 prices are recorded at once; more come by a file.',
  PAGES_OFF: 'Reading pages is switched off for this installation.',
  PAGE_NOT_SET: 'The product has no page that may be read: set its address and switch it on.',
  SELECTOR_MALFORMED: 'The selector is no CSS selector that can be used.',
} as const;
