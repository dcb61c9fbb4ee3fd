import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent, moneySchema } from '../define.ts';

export const payableAccrued = defineEvent({
  type: 'finance.payable.accrued',
  version: 1,
  aggregate: 'payable',
  description: 'The brand owes somebody money: a commission, a share of a stand. A payout pays it once.',
  schema: z.object({ label: z.string(), payeeKind: z.string(), payeeId: z.uuid(), amount: moneySchema }),
});

export const payoutChanged = defineEvent({
  type: 'finance.payout.changed',
  version: 1,
  aggregate: 'payout',
  description: 'A payout was drafted, approved, sent, settled or failed.',
  schema: z.object({
    label: z.string(),
    status: z.string(),
    total: moneySchema,
    payables: z.int(),
    changes: z.array(changeSchema),
  }),
});

/**
 * What is owed, as domains tell it that owe: commissions of reps, shares of stands. Told by RPC, answered once booked; the
 * same reference of the same source is one payable however often it is told. A negative amount takes back what was told before.
 */
export const payableSchema = z.object({
  source: z.string().min(1).max(60),
  reference: z.string().min(1).max(200),
  payeeKind: z.string().min(1).max(40),
  payeeId: z.uuid(),
  amount: moneySchema,
  accruedAt: z.iso.datetime(),
  description: z.string().max(200),
});

export const financePayoutsEvents = [payableAccrued, payoutChanged] as const;

export const financePayoutsPermissions = definePermissions('finance', {
  'finance.payout.read': 'See what the brand owes and its payouts.',
  'finance.payout.write': 'Record what is owed, draft payouts, send them to the bank and tell how they ended.',
  'finance.payout.approve': 'Approve payouts that somebody else drafted.',
});

/** What each operation asks of its caller. */
export const financePayoutsOperations = defineOperations({
  financePayables: 'finance.payout.read',
  financePayouts: 'finance.payout.read',
  recordFinancePayable: 'finance.payout.write',
  draftFinancePayout: 'finance.payout.write',
  approveFinancePayout: 'finance.payout.approve',
  sendFinancePayout: 'finance.payout.write',
  closeFinancePayout: 'finance.payout.write',
});

/** Error codes, each with its meaning. */
export const financePayoutsErrors = {
  FINANCE_PAYOUT_OWN: 'Whoever drafted a payout does not approve it: a second person does.',
  FINANCE_PAYOUT_NOTHING: 'Nothing is owed in this currency that no payout has taken already.',
  FINANCE_PAYOUT_ACCOUNT_MISSING: 'A payee or the brand has no bank account that the bank could pay from or to.',
  FINANCE_IBAN_INVALID: 'This is not an IBAN: its length or its check digits are wrong.',
  FINANCE_PAYABLE_CHANGED: 'A payable of this reference and source is recorded with another content.',
} as const;
