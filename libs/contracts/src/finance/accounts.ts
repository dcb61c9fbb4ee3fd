import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const accountCreated = defineEvent({
  type: 'finance.account.created',
  version: 1,
  aggregate: 'account',
  description: 'A account was added.',
  schema: z.object({ label: z.string(), code: z.string() }),
});

export const accountUpdated = defineEvent({
  type: 'finance.account.updated',
  version: 1,
  aggregate: 'account',
  description: 'A account was changed.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

/** Events of accounts. */
export const financeAccountsEvents = [accountCreated, accountUpdated] as const;

export const financeAccountsPermissions = definePermissions('finance', {
  'finance.account.read': 'See accounts.',
  'finance.account.write': 'Add and change accounts.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const financeAccountsOperations = defineOperations({
  financeAccounts: 'finance.account.read',
  financeAccount: 'finance.account.read',
  createFinanceAccount: 'finance.account.write',
  updateFinanceAccount: 'finance.account.write',
});

/** Error codes, each with its meaning. */
export const financeAccountsErrors = {
  FINANCE_ACCOUNT_CODE_INVALID: 'A code has letters, digits and dashes, at most 64.',
} as const;
