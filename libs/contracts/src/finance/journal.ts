import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent, moneySchema } from '../define.ts';

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

export const manualEntryChanged = defineEvent({
  type: 'finance.manual-entry.changed',
  version: 1,
  aggregate: 'manual-entry',
  description: 'An entry by hand was begun, written anew, submitted, approved, refused or given up.',
  schema: z.object({
    label: z.string(),
    effectiveOn: z.string(),
    total: moneySchema,
    changes: z.array(changeSchema),
  }),
});

export const financeJournalEvents = [journalPosted, journalReversed, manualEntryChanged] as const;

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
  accountSheet: 'finance.journal.read',
  manualEntries: 'finance.journal.read',
  manualEntry: 'finance.journal.read',
  createManualEntry: 'finance.journal.write',
  updateManualEntry: 'finance.journal.write',
  submitManualEntry: 'finance.journal.write',
  withdrawManualEntry: 'finance.journal.write',
  approveManualEntry: 'finance.journal.approve',
  rejectManualEntry: 'finance.journal.approve',
});

export const financeJournalErrors = {
  FINANCE_JOURNAL_UNBALANCED:
    'Debit and credit of an entry must be equal in every currency and in the currency of the books.',
  FINANCE_JOURNAL_EMPTY: 'An entry has at least two lines with an amount.',
  FINANCE_DAY_AHEAD: 'An entry by hand counts for a day at most a year ahead.',
  FINANCE_RATE_INVALID: 'A rate is of another currency than the books, and more than nothing.',
  FINANCE_LINE_INVALID: 'A line is either debit or credit and never negative.',
  FINANCE_ACCOUNT_UNKNOWN: 'The chart has no active account of this code or role.',
  FINANCE_RATE_MISSING: 'A line in a foreign currency needs an exchange rate: give one or set the rate of the day.',
  FINANCE_DECIDED_BY_PERSON: 'People decide on entries by hand, nobody else.',
  FINANCE_AUTHOR_APPROVES: 'Whoever wrote an entry does not decide on it: a second person has to.',
  FINANCE_NOT_AUTHOR: 'Only the author changes, submits or gives up an entry by hand.',
  FINANCE_REASON_REQUIRED: 'Whoever refuses says why.',
  FINANCE_ALREADY_REVERSED: 'This entry was reversed already: an entry is reversed once.',
} as const;
