import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const accountCreated = defineEvent({
  type: 'finance.account.created',
  version: 1,
  aggregate: 'account',
  description: 'An account was added to the chart.',
  schema: z.object({ label: z.string(), code: z.string() }),
});

export const accountUpdated = defineEvent({
  type: 'finance.account.updated',
  version: 1,
  aggregate: 'account',
  description: 'An account of the chart was changed.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const ledgerUpdated = defineEvent({
  type: 'finance.ledger.updated',
  version: 1,
  aggregate: 'ledger',
  description: 'The chart of accounts or the settings of the books were changed.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

/** Events of accounts. */
export const financeAccountsEvents = [accountCreated, accountUpdated, ledgerUpdated] as const;

export const financeAccountsPermissions = definePermissions('finance', {
  'finance.account.read': 'See the chart of accounts and the settings of the books.',
  'finance.account.write': 'Add and change accounts.',
  'finance.settings.write': 'Choose the chart of accounts, change the settings of the books, set exchange rates.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const financeAccountsOperations = defineOperations({
  financeAccounts: 'finance.account.read',
  financeAccount: 'finance.account.read',
  financeCharts: 'finance.account.read',
  financeLedger: 'finance.account.read',
  createFinanceAccount: 'finance.account.write',
  updateFinanceAccount: 'finance.account.write',
  chooseFinanceChart: 'finance.settings.write',
  updateFinanceLedger: 'finance.settings.write',
  setFinanceExchangeRate: 'finance.settings.write',
  financeExchangeRates: 'finance.account.read',
  importFinanceExchangeRates: 'finance.settings.write',
});

/** Error codes, each with its meaning. */
export const financeAccountsErrors = {
  FINANCE_ACCOUNT_CODE_INVALID: 'A code has letters, digits and dashes, at most 64.',
  FINANCE_ACCOUNT_IN_USE: 'Something is posted to the account: its type stays what it is.',
  FINANCE_ROLE_NEEDED:
    'The books post to the account of this role by themselves: give the role to another account first.',
  FINANCE_CHART_IN_USE: 'Something is posted already: the chart of accounts can no longer be changed for another.',
  FINANCE_LEDGER_MISSING: 'The brand has no books yet: it is still being set up.',
  FINANCE_RATES_FILE_INVALID:
    'The file is no table of rates: Date, then a column for each currency, that of the books among them.',
  FINANCE_TIME_ZONE_UNKNOWN: 'The time zone is none of the IANA names, such as Europe/Berlin.',
} as const;
