import { defineProvisioning } from '../provisioning.ts';
import {
  crmCompaniesEvents,
  crmCompaniesPermissions,
  crmCompaniesOperations,
  crmCompaniesErrors,
} from './companies.ts';

export * from './companies.ts';
export * from './customers.ts';

/** Its answers to a new brand. */
export const crmProvisioning = defineProvisioning('crm');

/** Every event of crm. */
export const crmEvents = [crmProvisioning.provisioned, crmProvisioning.failed, ...crmCompaniesEvents] as const;

/** Every permission of crm with its meaning. */
export const crmPermissions = {
  ...crmCompaniesPermissions,
} as const;

/** Every root field of crm with what it asks of its caller. */
export const crmOperations = {
  ...crmCompaniesOperations,
} as const;

/** Error codes that the operations of crm answer with, each with its meaning. */
export const crmErrors = {
  ...crmCompaniesErrors,
} as const;
