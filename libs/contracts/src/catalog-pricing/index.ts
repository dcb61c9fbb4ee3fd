import { automationCommandEvents } from './automation-commands.ts';
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
import { resolutionErrors, resolutionEvents, resolutionOperations } from './resolution.ts';
import { stockErrors, stockEvents, stockOperations, stockPermissions } from './stock.ts';
import { vatErrors, vatOperations } from './vat.ts';
import { catalogPricingProvisioning } from './provisioning.ts';

export * from './automation-commands.ts';
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
export * from './resolution.ts';
export * from './stock.ts';
export * from './vat.ts';
export * from './provisioning.ts';

/** Every event of catalog-pricing. */
export const catalogPricingEvents = [
  ...automationCommandEvents,
  catalogPricingProvisioning.provisioned,
  catalogPricingProvisioning.failed,
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
  ...resolutionEvents,
  ...stockEvents,
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
  ...stockPermissions,
} as const;

/** Every root field of catalog-pricing with what it asks of its caller. */
export const catalogPricingOperations = {
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
  ...resolutionOperations,
  ...stockOperations,
  ...vatOperations,
} as const;

/** Error codes that the operations of catalog-pricing answer with, each with its meaning. */
export const catalogPricingErrors = {
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
  ...resolutionErrors,
  ...stockErrors,
  ...vatErrors,
} as const;
