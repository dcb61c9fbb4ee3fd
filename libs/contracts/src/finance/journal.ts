import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { defineEvent, moneySchema } from '../define.ts';

const entry = {
  label: z.string(),
  number: z.int(),
  fiscalYear: z.int(),
  effectiveOn: z.string(),
  /** Sum of one side in the currency of the books. */
  total: moneySchema,
};

export const journalPosted = defineEvent({
  type: 'finance.journal.posted',
  version: 1,
  aggregate: 'journal-entry',
  description:
    'An entry that a person wrote is in the books. What documents post by themselves is told by their own events.',
  schema: z.object({ ...entry, description: z.string() }),
});

export const journalReversed = defineEvent({
  type: 'finance.journal.reversed',
  version: 1,
  aggregate: 'journal-entry',
  description: 'An entry of the books was reversed by another.',
  schema: z.object({ ...entry, reversedId: z.uuid(), reversedNumber: z.int(), reason: z.string() }),
});

export const financeJournalEvents = [journalPosted, journalReversed] as const;

export const financeJournalPermissions = definePermissions('finance', {
  'finance.journal.read': 'See the journal and account sheets.',
  'finance.journal.write': 'Write manual entries.',
  'finance.journal.reverse': 'Reverse entries.',
  'finance.journal.approve': "Approve others' manual entries above the brand's limit.",
});

export const financeJournalOperations = defineOperations({
  journalEntries: 'finance.journal.read',
  journalEntry: 'finance.journal.read',
  journalCheck: 'finance.journal.read',
  reverseJournalEntry: 'finance.journal.reverse',
});

export const financeJournalErrors = {
  FINANCE_JOURNAL_UNBALANCED:
    'Debit and credit of an entry must be equal in every currency and in the currency of the books.',
  FINANCE_JOURNAL_EMPTY: 'An entry has at least two lines with an amount.',
  FINANCE_LINE_INVALID: 'A line is either debit or credit and never negative.',
  FINANCE_ACCOUNT_UNKNOWN: 'The chart has no active account of this code or role.',
  FINANCE_RATE_MISSING: 'A line in a foreign currency needs an exchange rate: give one or set the rate of the day.',
  FINANCE_ALREADY_REVERSED: 'This entry was reversed already: an entry is reversed once.',
} as const;
