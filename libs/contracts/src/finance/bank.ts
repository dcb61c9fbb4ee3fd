import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent, moneySchema } from '../define.ts';

const change = z.object({ label: z.string(), changes: z.array(changeSchema) });

export const bankAccountChanged = defineEvent({
  type: 'finance.bank-account.changed',
  version: 1,
  aggregate: 'bank-account',
  description: 'An account at a bank was added or changed.',
  schema: change,
});

export const bankRuleChanged = defineEvent({
  type: 'finance.bank-rule.changed',
  version: 1,
  aggregate: 'bank-rule',
  description: 'A rule that names the account of movements at the bank was added or changed.',
  schema: change,
});

export const bankTransactionChanged = defineEvent({
  type: 'finance.bank-transaction.changed',
  version: 1,
  aggregate: 'bank-transaction',
  description: 'A line of a bank statement was matched with invoices, or put aside.',
  schema: change,
});

export const bankStatementImported = defineEvent({
  type: 'finance.bank-statement.imported',
  version: 1,
  aggregate: 'bank-statement',
  description: 'A statement of a bank was read.',
  schema: z.object({ label: z.string(), format: z.string(), created: z.int(), known: z.int() }),
});

export const paymentReversed = defineEvent({
  type: 'finance.payment.reversed',
  version: 1,
  aggregate: 'payment',
  description: 'A payment was taken back: what it paid is open again.',
  schema: z.object({ label: z.string(), direction: z.enum(['IN', 'OUT']), amount: moneySchema, reason: z.string() }),
});

export const financeBankEvents = [
  bankAccountChanged,
  bankRuleChanged,
  bankTransactionChanged,
  bankStatementImported,
  paymentReversed,
] as const;

export const financeBankPermissions = definePermissions('finance', {
  'finance.bank.read': 'See accounts at banks, their statements and every movement on them.',
  'finance.bank.import': 'Read statements of banks.',
  'finance.bank.match': 'Say what movements at the bank are for, book them and take that back.',
  'finance.bank.configure': 'Set up accounts at banks, how their files are read, and rules.',
});

/** What each operation asks of its caller. */
export const financeBankOperations = defineOperations({
  financeBankAccounts: 'finance.bank.read',
  financeBankStatements: 'finance.bank.read',
  financeBankLines: 'finance.bank.read',
  financeBankLine: 'finance.bank.read',
  financeBankCandidates: 'finance.bank.read',
  financeBankRules: 'finance.bank.read',
  financeBankRuleTrial: 'finance.bank.read',
  financeBankReconciliation: 'finance.bank.read',
  createFinanceBankAccount: 'finance.bank.configure',
  updateFinanceBankAccount: 'finance.bank.configure',
  createFinanceBankRule: 'finance.bank.configure',
  updateFinanceBankRule: 'finance.bank.configure',
  previewFinanceBankCsv: 'finance.bank.import',
  importFinanceBankStatements: 'finance.bank.import',
  matchFinanceBankLine: 'finance.bank.match',
  confirmFinanceBankSuggestions: 'finance.bank.match',
  suggestFinanceBankMatches: 'finance.bank.match',
  ignoreFinanceBankLine: 'finance.bank.match',
  reopenFinanceBankLine: 'finance.bank.match',
});

/** Error codes, each with its meaning. */
export const financeBankErrors = {
  FINANCE_BANK_FILE_INVALID: 'The statement is not CAMT.053, MT940 or a CSV with the columns named.',
  FINANCE_BANK_FILE_FAULTS: 'Rows of the file are wrong: nothing of it was read in.',
  FINANCE_BANK_ROW_INVALID: 'A row says something that cannot be read.',
  FINANCE_BANK_CURRENCY: 'Statement and account are in one currency.',
  FINANCE_BANK_SUM: 'Opening balance and movements make the closing balance.',
  FINANCE_BANK_OTHER_ACCOUNT: 'The statement is of another account.',
  FINANCE_BANK_PRESET_UNKNOWN: 'A table is read by a preset of the account or a common one.',
  FINANCE_BANK_NOT_BOOKED: 'Entries that the bank did not book yet are left out.',
  FINANCE_BANK_BATCH_WHOLE: 'A batch whose payments do not sum up to it is kept as one line.',
  FINANCE_BANK_REPEATED: 'A statement that stands in a file twice is read once.',
  FINANCE_BANK_NO_BALANCE: 'A statement without balances cannot be checked.',
  FINANCE_BANK_GAP: 'The statement does not begin where the one before it ended.',
  FINANCE_BANK_TWICE: 'Movements of the same day and amount came in by a file of another format.',
  FINANCE_BANK_MATCHED: 'The line of the statement is matched or put aside already.',
  FINANCE_BANK_PARTS: 'What a line is for sums up to the line.',
  FINANCE_BANK_ACCOUNT_REFUSED: 'Receivables and the account itself are not booked straight; it is an active account.',
  FINANCE_BANK_PAYOUT_SETTLED: 'What settled a payout is not taken back: tell the payout that it came back.',
  FINANCE_BANK_HUMAN_ONLY: 'Only a person confirms many suggestions at once.',
  FINANCE_BANK_NOTHING_SURE: 'No suggestion of the line reaches the score.',
} as const;
