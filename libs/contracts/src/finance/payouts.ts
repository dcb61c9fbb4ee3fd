import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent, moneySchema } from '../define.ts';

/** Who can be owed something: what the id is the id of. */
export const payeeKinds = ['PERSON', 'PARTNER', 'USER', 'SUPPLIER'] as const;
/** Why something is owed. */
export const payableReasons = ['COMMISSION', 'BONUS', 'REFUND', 'SUPPLIER', 'OTHER'] as const;

const source = z.object({ type: z.string().min(1).max(60), id: z.string().min(1).max(200) });

export const payableAccrued = defineEvent({
  type: 'finance.payable.accrued',
  version: 1,
  aggregate: 'payable',
  description:
    'A domain tells that the brand owes somebody money: a commission, a bonus, a share of a stand. Finance books it once per source; a payout pays it once. The aggregate is what it is owed for.',
  schema: z.object({
    label: z.string().max(200),
    source,
    payeeKind: z.enum(payeeKinds),
    payeeId: z.uuid(),
    reason: z.enum(payableReasons),
    amount: moneySchema,
    accruedAt: z.iso.datetime(),
    /** Day from which on it is paid; at once when null. */
    dueOn: z.iso.date().nullable(),
    orderId: z.uuid().nullable(),
  }),
});

export const payableReversed = defineEvent({
  type: 'finance.payable.reversed',
  version: 1,
  aggregate: 'payable',
  description:
    'A domain takes back what it told as owed, or a part of it, as after a return. What was paid already is held back from the next payout.',
  schema: z.object({
    label: z.string().max(200),
    /** What was told as owed. */
    source,
    /** What takes it back: the same one does so once. */
    reversal: source,
    /** How much; what is left of it when null. */
    amount: moneySchema.nullable(),
    reversedAt: z.iso.datetime(),
  }),
});

export const payableChanged = defineEvent({
  type: 'finance.payable.changed',
  version: 1,
  aggregate: 'payable',
  description: 'What the brand owes somebody was proposed, booked, refused or taken back.',
  schema: z.object({
    label: z.string(),
    reason: z.string(),
    amount: moneySchema,
    payeeId: z.uuid(),
    changes: z.array(changeSchema),
  }),
});

export const payeeChanged = defineEvent({
  type: 'finance.payee.changed',
  version: 1,
  aggregate: 'payee',
  description: 'Whom the brand pays was added, or got another name or bank account; accounts are told masked.',
  schema: z.object({ label: z.string(), kind: z.string(), changes: z.array(changeSchema) }),
});

export const payoutChanged = defineEvent({
  type: 'finance.payout.changed',
  version: 1,
  aggregate: 'payout',
  description:
    'A payout was drafted, changed, approved, cancelled, sent, settled or failed, or a payment of it came back.',
  schema: z.object({
    label: z.string(),
    status: z.string(),
    total: moneySchema,
    items: z.int(),
    changes: z.array(changeSchema),
  }),
});

export const financePayoutsEvents = [
  payableAccrued,
  payableReversed,
  payableChanged,
  payeeChanged,
  payoutChanged,
] as const;

export const financePayoutsPermissions = definePermissions('finance', {
  'finance.payout.read': 'See what the brand owes, to whom, and its payouts; bank accounts are masked.',
  'finance.payout.write':
    'Record what is owed and whom to pay, draft payouts, tell that they were sent and how they ended.',
  'finance.payout.approve': 'Approve payouts, and what somebody else recorded as owed.',
  'finance.payee.reveal': 'See the bank accounts of payees in full and take the file for the bank.',
});

/** What each operation asks of its caller. */
export const financePayoutsOperations = defineOperations({
  financePayees: 'finance.payout.read',
  financePayee: 'finance.payout.read',
  financePayables: 'finance.payout.read',
  financePayablesOpen: 'finance.payout.read',
  financePayouts: 'finance.payout.read',
  financePayout: 'finance.payout.read',
  saveFinancePayee: 'finance.payout.write',
  recordFinancePayable: 'finance.payout.write',
  approveFinancePayable: 'finance.payout.approve',
  rejectFinancePayable: 'finance.payout.approve',
  reverseFinancePayable: 'finance.payout.write',
  draftFinancePayout: 'finance.payout.write',
  updateFinancePayout: 'finance.payout.write',
  approveFinancePayout: 'finance.payout.approve',
  cancelFinancePayout: 'finance.payout.write',
  sendFinancePayout: 'finance.payout.write',
  settleFinancePayout: 'finance.payout.write',
  failFinancePayout: 'finance.payout.write',
  importFinancePaymentReport: 'finance.payout.write',
});

/** Error codes, each with its meaning. */
export const financePayoutsErrors = {
  FINANCE_PAYOUT_OWN: 'A second person approves: not whoever drafted it, or wrote an account that it pays to.',
  FINANCE_PAYOUT_NOTHING:
    'Nothing is owed that could be paid: due, above the minimum, in this currency and not in another payout.',
  FINANCE_PAYOUT_DAY: 'The bank pays on business days of TARGET: no weekend, no holiday of it, not in the past.',
  FINANCE_PAYOUT_ACCOUNT_MISSING:
    'A payee or the brand has no name or bank account that the bank could pay to or from.',
  FINANCE_PAYOUT_ACCOUNT_CHANGED: 'A payee got another bank account since the draft: draft the payout anew.',
  FINANCE_PAYOUT_NOT_APPROVED: 'The file for the bank is there once the payout is approved.',
  FINANCE_SEPA_EURO: 'SEPA credit transfers are in euros: pay other currencies another way.',
  FINANCE_PAYOUT_ITEM_STATUS:
    'The payment stands otherwise: only what was sent settles or fails, only what settled comes back.',
  FINANCE_PAYMENT_REPORT_INVALID: 'The file is no payment status report (pain.002), or it is about another payout.',
  FINANCE_PAYEE_NAME: 'A payee needs a name that the bank can write.',
  FINANCE_PAYABLE_CHANGED: 'Something of this source is recorded with another content.',
  FINANCE_PAYABLE_AMOUNT: 'What is owed is above zero; what was owed too much is reversed.',
  FINANCE_PAYABLE_TOO_MUCH: 'At most what is left of it can be taken back.',
  FINANCE_PAYABLE_UNKNOWN: 'What is taken back was not told as owed yet.',
} as const;
