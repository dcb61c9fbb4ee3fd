import { automationCommandEvents } from './automation-commands.ts';
import { channelErrors, channelEvents, channelOperations, channelPermissions } from './channels.ts';
import { costErrors, costEvents, costOperations, costPermissions } from './costs.ts';
import { draftErrors, draftEvents, draftOperations, draftPermissions } from './drafts.ts';
import { guardrailErrors, guardrailEvents, guardrailOperations, guardrailPermissions } from './guardrails.ts';
import { importErrors, importEvents, importOperations, importPermissions } from './imports.ts';
import { priceErrors, priceEvents, priceOperations, pricePermissions } from './prices.ts';
import { productErrors, productEvents, productOperations, productPermissions } from './products.ts';
import { reservationErrors, reservationEvents, reservationOperations, reservationPermissions } from './reservations.ts';
import { stockErrors, stockEvents, stockOperations, stockPermissions } from './stock.ts';
import { vatErrors, vatOperations } from './vat.ts';
import { catalogPricingProvisioning } from './provisioning.ts';

export * from './automation-commands.ts';
export * from './channels.ts';
export * from './costs.ts';
export * from './drafts.ts';
export * from './guardrails.ts';
export * from './imports.ts';
export * from './prices.ts';
export * from './products.ts';
export * from './reservations.ts';
export * from './stock.ts';
export * from './vat.ts';
export * from './provisioning.ts';

/** Every event of catalog-pricing. */
export const catalogPricingEvents = [
  ...automationCommandEvents,
  catalogPricingProvisioning.provisioned,
  catalogPricingProvisioning.failed,
  ...channelEvents,
  ...costEvents,
  ...draftEvents,
  ...guardrailEvents,
  ...importEvents,
  ...priceEvents,
  ...productEvents,
  ...reservationEvents,
  ...stockEvents,
] as const;

/** Every permission of catalog-pricing with its meaning. */
export const catalogPricingPermissions = {
  ...channelPermissions,
  ...costPermissions,
  ...draftPermissions,
  ...guardrailPermissions,
  ...importPermissions,
  ...pricePermissions,
  ...productPermissions,
  ...reservationPermissions,
  ...stockPermissions,
} as const;

/** Every root field of catalog-pricing with what it asks of its caller. */
export const catalogPricingOperations = {
  ...channelOperations,
  ...costOperations,
  ...draftOperations,
  ...guardrailOperations,
  ...importOperations,
  ...priceOperations,
  ...productOperations,
  ...reservationOperations,
  ...stockOperations,
  ...vatOperations,
} as const;

/** Error codes that the operations of catalog-pricing answer with, each with its meaning. */
export const catalogPricingErrors = {
  ...channelErrors,
  ...costErrors,
  ...draftErrors,
  ...guardrailErrors,
  ...importErrors,
  ...priceErrors,
  ...productErrors,
  ...reservationErrors,
  ...stockErrors,
  ...vatErrors,
} as const;
