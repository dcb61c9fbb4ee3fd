import {
  catalogPricingErrors,
  catalogPricingEvents,
  catalogPricingOperations,
  catalogPricingPermissions,
  catalogPricingProvisioning,
} from './catalog-pricing/index.ts';
import type { OperationTable } from './access.ts';
import type { EventDef } from './define.ts';
import type { BrandProvisioning } from './provisioning.ts';
import { defineBrandPurgeAnswer, type BrandPurgeAnswer } from './brand-deletion.ts';
import { definePrivacyAnswer, type PrivacyAnswer } from './privacy.ts';
import { domains } from './subjects.ts';
import { platformErrors, platformEvents, platformOperations, platformPermissions } from './platform/index.ts';
import {
  loyaltyErrors,
  loyaltyEvents,
  loyaltyOperations,
  loyaltyPermissions,
  loyaltyProvisioning,
} from './loyalty/index.ts';
import {
  financeErrors,
  financeEvents,
  financeOperations,
  financePermissions,
  financeProvisioning,
} from './finance/index.ts';
import { crmErrors, crmEvents, crmOperations, crmPermissions, crmProvisioning } from './crm/index.ts';

export * from './access.ts';
export * from './audit-rpc.ts';
export * from './brand-deletion.ts';
export * from './catalog-pricing/index.ts';
export * from './dead-letters.ts';
export * from './define.ts';
export * from './crm/index.ts';
export * from './finance/index.ts';
export * from './loyalty/index.ts';
export * from './edges.ts';
export * from './heartbeat.ts';
export * from './platform/index.ts';
export * from './privacy.ts';
export * from './provisioning.ts';
export * from './roles.ts';
export * from './subjects.ts';

/** The answers of the services to requests about personal data, by domain; platform, who asks, does its part itself. */
export const privacyCatalogue: Readonly<Record<string, EventDef<PrivacyAnswer>>> = Object.fromEntries(
  domains.filter((domain) => domain !== 'platform').map((domain) => [domain, definePrivacyAnswer(domain)]),
);

/** The answers of the services to the end of a brand, by domain; platform, who tells it, does its part itself. */
export const brandPurgeCatalogue: Readonly<Record<string, EventDef<BrandPurgeAnswer>>> = Object.fromEntries(
  domains.filter((domain) => domain !== 'platform').map((domain) => [domain, defineBrandPurgeAnswer(domain)]),
);

/** Every event of every domain. */
export const allEvents: readonly EventDef[] = [
  ...platformEvents,
  ...catalogPricingEvents,
  ...Object.values(privacyCatalogue),
  ...Object.values(brandPurgeCatalogue),
  ...loyaltyEvents,
  ...financeEvents,
  ...crmEvents,
] as readonly EventDef[];

/** Domains that set something up for every brand, by domain; each answers when it has. */
export const provisioningCatalogue: Readonly<Record<string, BrandProvisioning>> = {
  'catalog-pricing': catalogPricingProvisioning,
  loyalty: loyaltyProvisioning,
  finance: financeProvisioning,
  crm: crmProvisioning,
};

/** Every permission with its meaning. */
export const allPermissions: Readonly<Record<string, string>> = {
  ...platformPermissions,
  ...catalogPricingPermissions,
  ...loyaltyPermissions,
  ...financePermissions,
  ...crmPermissions,
};

/** Root fields of the graph with what each asks of its caller: the published matrix, by domain (ADM-3, A4). */
export const operationCatalogue: Readonly<Record<string, OperationTable>> = {
  platform: platformOperations,
  'catalog-pricing': catalogPricingOperations,
  loyalty: loyaltyOperations,
  finance: financeOperations,
  crm: crmOperations,
};

/** Error codes by domain, with their meaning. */
export const errorCatalogue: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  platform: platformErrors,
  'catalog-pricing': catalogPricingErrors,
  loyalty: loyaltyErrors,
  finance: financeErrors,
  crm: crmErrors,
};
