import { defineProvisioning } from '../provisioning.ts';
import {
  financeOrdersErrors,
  financeOrdersEvents,
  financeOrdersOperations,
  financeOrdersPermissions,
} from './orders.ts';
import {
  financeInvoicesErrors,
  financeInvoicesEvents,
  financeInvoicesOperations,
  financeInvoicesPermissions,
} from './invoices.ts';
import {
  financePaymentsErrors,
  financePaymentsEvents,
  financePaymentsOperations,
  financePaymentsPermissions,
} from './payments.ts';
import {
  financeMailingErrors,
  financeMailingEvents,
  financeMailingOperations,
  financeMailingPermissions,
} from './mailing.ts';
import { financeDunningErrors, financeDunningEvents, financeDunningOperations } from './dunning.ts';
import { financeBankErrors, financeBankEvents, financeBankOperations, financeBankPermissions } from './bank.ts';
import {
  financeJournalEvents,
  financeJournalPermissions,
  financeJournalOperations,
  financeJournalErrors,
} from './journal.ts';
import {
  financePeriodsEvents,
  financePeriodsPermissions,
  financePeriodsOperations,
  financePeriodsErrors,
} from './periods.ts';
import {
  financeReportsEvents,
  financeReportsPermissions,
  financeReportsOperations,
  financeReportsErrors,
} from './reports.ts';
import {
  financeAccountsEvents,
  financeAccountsPermissions,
  financeAccountsOperations,
  financeAccountsErrors,
} from './accounts.ts';
import {
  financePayoutsErrors,
  financePayoutsEvents,
  financePayoutsOperations,
  financePayoutsPermissions,
} from './payouts.ts';
import {
  financeCreditsErrors,
  financeCreditsEvents,
  financeCreditsOperations,
  financeCreditsPermissions,
} from './credits.ts';

export * from './accounts.ts';
export * from './mailing.ts';
export * from './credits.ts';
export * from './payouts.ts';
export * from './reports.ts';
export * from './periods.ts';
export * from './journal.ts';
export * from './orders.ts';
export * from './payments.ts';
export * from './dunning.ts';
export * from './invoices.ts';
export * from './bank.ts';

/** Its answers to a new brand. */
export const financeProvisioning = defineProvisioning('finance');

/** Every event of finance. */
export const financeEvents = [
  financeProvisioning.provisioned,
  financeProvisioning.failed,
  ...financeAccountsEvents,
  ...financeReportsEvents,
  ...financePeriodsEvents,
  ...financeJournalEvents,
  ...financePayoutsEvents,
  ...financeCreditsEvents,
  ...financeOrdersEvents,
  ...financePaymentsEvents,
  ...financeDunningEvents,
  ...financeBankEvents,
  ...financeInvoicesEvents,
  ...financeMailingEvents,
] as const;

/** Every permission of finance with its meaning. */
export const financePermissions = {
  ...financeAccountsPermissions,
  ...financePaymentsPermissions,
  ...financeBankPermissions,
  ...financeInvoicesPermissions,
  ...financeMailingPermissions,
  ...financeOrdersPermissions,
  ...financeReportsPermissions,
  ...financePeriodsPermissions,
  ...financeJournalPermissions,
  ...financePayoutsPermissions,
  ...financeCreditsPermissions,
} as const;

/** Every root field of finance with what it asks of its caller. */
export const financeOperations = {
  ...financeAccountsOperations,
  ...financePaymentsOperations,
  ...financeDunningOperations,
  ...financeBankOperations,
  ...financeInvoicesOperations,
  ...financeMailingOperations,
  ...financeOrdersOperations,
  ...financeReportsOperations,
  ...financePeriodsOperations,
  ...financeJournalOperations,
  ...financePayoutsOperations,
  ...financeCreditsOperations,
} as const;

/** Error codes that the operations of finance answer with, each with its meaning. */
export const financeErrors = {
  ...financeAccountsErrors,
  ...financePaymentsErrors,
  ...financeDunningErrors,
  ...financeBankErrors,
  ...financeInvoicesErrors,
  ...financeMailingErrors,
  ...financeOrdersErrors,
  ...financeReportsErrors,
  ...financePeriodsErrors,
  ...financeJournalErrors,
  ...financePayoutsErrors,
  ...financeCreditsErrors,
} as const;
