import { automationCommandEvents } from './automation-commands.ts';
import { attributeErrors, attributeEvents, attributeOperations } from './attributes.ts';
import { bulkEditErrors, bulkEditEvents, bulkEditOperations } from './bulk-edits.ts';
import { bundleErrors, bundleEvents, bundleOperations } from './bundles.ts';
import { categoryErrors, categoryEvents, categoryOperations } from './categories.ts';
import { savedViewErrors, savedViewEvents, savedViewOperations } from './saved-views.ts';
import { supplierErrors, supplierEvents, supplierOperations, supplierPermissions } from './suppliers.ts';
import { channelErrors, channelEvents, channelOperations, channelPermissions } from './channels.ts';
import { competitorErrors, competitorEvents, competitorOperations, competitorPermissions } from './competitors.ts';
import { costErrors, costEvents, costOperations, costPermissions } from './costs.ts';
import { currencyRateErrors, currencyRateEvents, currencyRateOperations } from './currency-rates.ts';
import { draftErrors, draftEvents, draftOperations, draftPermissions } from './drafts.ts';
import { guardrailErrors, guardrailEvents, guardrailOperations, guardrailPermissions } from './guardrails.ts';
import { importErrors, importEvents, importOperations, importPermissions } from './imports.ts';
import { priceListErrors, priceListEvents, priceListOperations, priceListPermissions } from './price-lists.ts';
import { priceErrors, priceEvents, priceOperations, pricePermissions } from './prices.ts';
import { productErrors, productEvents, productOperations, productPermissions } from './products.ts';
import { reorderErrors, reorderEvents, reorderOperations } from './reorder.ts';
import { stockLotErrors, stockLotEvents, stockLotOperations } from './stock-lots.ts';
import { resolutionErrors, resolutionEvents, resolutionOperations } from './resolution.ts';
import { reservationErrors, reservationEvents, reservationOperations, reservationPermissions } from './reservations.ts';
import { recordErrors, recordEvents, recordOperations, recordPermissions } from './records.ts';
import { promotionErrors, promotionEvents, promotionOperations, promotionPermissions } from './promotions.ts';
import { stockErrors, stockEvents, stockOperations, stockPermissions } from './stock.ts';
import { vatErrors, vatEvents, vatOperations, vatPermissions } from './vat.ts';
import { catalogPricingProvisioning } from './provisioning.ts';
import { whatIfErrors, whatIfEvents, whatIfOperations, whatIfPermissions } from './what-if.ts';

export * from './automation-commands.ts';
export * from './attributes.ts';
export * from './bulk-edits.ts';
export * from './bundles.ts';
export * from './categories.ts';
export * from './saved-views.ts';
export * from './suppliers.ts';
export * from './channels.ts';
export * from './competitors.ts';
export * from './costs.ts';
export * from './currency-rates.ts';
export * from './drafts.ts';
export * from './guardrails.ts';
export * from './imports.ts';
export * from './price-lists.ts';
export * from './prices.ts';
export * from './products.ts';
export * from './promotions.ts';
export * from './resolution.ts';
export * from './reorder.ts';
export * from './reservations.ts';
export * from './stock-lots.ts';
export * from './records.ts';
export * from './stock.ts';
export * from './vat.ts';
export * from './what-if.ts';
export * from './provisioning.ts';

/** Every event of catalog-pricing. */
export const catalogPricingEvents = [
  ...automationCommandEvents,
  catalogPricingProvisioning.provisioned,
  catalogPricingProvisioning.failed,
  ...attributeEvents,
  ...bulkEditEvents,
  ...bundleEvents,
  ...categoryEvents,
  ...savedViewEvents,
  ...supplierEvents,
  ...channelEvents,
  ...competitorEvents,
  ...costEvents,
  ...currencyRateEvents,
  ...draftEvents,
  ...guardrailEvents,
  ...importEvents,
  ...priceListEvents,
  ...priceEvents,
  ...productEvents,
  ...promotionEvents,
  ...resolutionEvents,
  ...reorderEvents,
  ...reservationEvents,
  ...stockLotEvents,
  ...recordEvents,
  ...stockEvents,
  ...vatEvents,
  ...whatIfEvents,
] as const;

/** Every permission of catalog-pricing with its meaning. */
export const catalogPricingPermissions = {
  ...channelPermissions,
  ...competitorPermissions,
  ...costPermissions,
  ...draftPermissions,
  ...guardrailPermissions,
  ...importPermissions,
  ...priceListPermissions,
  ...pricePermissions,
  ...productPermissions,
  ...promotionPermissions,
  ...reservationPermissions,
  ...recordPermissions,
  ...stockPermissions,
  ...supplierPermissions,
  ...vatPermissions,
  ...whatIfPermissions,
} as const;

/** Every root field of catalog-pricing with what it asks of its caller. */
export const catalogPricingOperations = {
  ...attributeOperations,
  ...bulkEditOperations,
  ...bundleOperations,
  ...categoryOperations,
  ...savedViewOperations,
  ...supplierOperations,
  ...channelOperations,
  ...competitorOperations,
  ...costOperations,
  ...currencyRateOperations,
  ...draftOperations,
  ...guardrailOperations,
  ...importOperations,
  ...priceListOperations,
  ...priceOperations,
  ...productOperations,
  ...promotionOperations,
  ...resolutionOperations,
  ...reorderOperations,
  ...reservationOperations,
  ...stockLotOperations,
  ...recordOperations,
  ...stockOperations,
  ...vatOperations,
  ...whatIfOperations,
} as const;

/** Error codes that the operations of catalog-pricing answer with, each with its meaning. */
export const catalogPricingErrors = {
  ...attributeErrors,
  ...bulkEditErrors,
  ...bundleErrors,
  ...categoryErrors,
  ...savedViewErrors,
  ...supplierErrors,
  ...channelErrors,
  ...competitorErrors,
  ...costErrors,
  ...currencyRateErrors,
  ...draftErrors,
  ...guardrailErrors,
  ...importErrors,
  ...priceListErrors,
  ...priceErrors,
  ...productErrors,
  ...promotionErrors,
  ...resolutionErrors,
  ...reorderErrors,
  ...reservationErrors,
  ...stockLotErrors,
  ...recordErrors,
  ...stockErrors,
  ...vatErrors,
  ...whatIfErrors,
} as const;
