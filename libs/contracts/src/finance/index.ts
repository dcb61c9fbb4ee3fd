import { defineProvisioning } from '../provisioning.ts';
import { financeOrdersEvents } from './orders.ts';
import {
  financeAccountsEvents,
  financeAccountsPermissions,
  financeAccountsOperations,
  financeAccountsErrors,
} from './accounts.ts';

export * from './accounts.ts';
export * from './orders.ts';

/** Its answers to a new brand. */
export const financeProvisioning = defineProvisioning('finance');

/** Every event of finance. */
export const financeEvents = [
  financeProvisioning.provisioned,
  financeProvisioning.failed,
  ...financeAccountsEvents,
  ...financeOrdersEvents,
] as const;

/** Every permission of finance with its meaning. */
export const financePermissions = {
  ...financeAccountsPermissions,
} as const;

/** Every root field of finance with what it asks of its caller. */
export const financeOperations = {
  ...financeAccountsOperations,
} as const;

/** Error codes that the operations of finance answer with, each with its meaning. */
export const financeErrors = {
  ...financeAccountsErrors,
} as const;
