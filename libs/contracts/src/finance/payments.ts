import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { defineEvent, moneySchema } from '../define.ts';

const payment = {
  label: z.string(),
  personId: z.uuid().nullable(),
  amount: moneySchema,
  method: z.string(),
  bookedOn: z.string(),
};

export const paymentReceived = defineEvent({
  type: 'finance.payment.received',
  version: 1,
  aggregate: 'payment',
  description: 'Money came in.',
  schema: z.object({ ...payment, invoiceIds: z.array(z.uuid()) }),
});

export const paymentAllocated = defineEvent({
  type: 'finance.payment.allocated',
  version: 1,
  aggregate: 'payment',
  description: 'A payment, or a part of it, was put against invoices.',
  schema: z.object({ label: z.string(), invoiceIds: z.array(z.uuid()), amount: moneySchema }),
});

export const paymentRefunded = defineEvent({
  type: 'finance.payment.refunded',
  version: 1,
  aggregate: 'payment',
  description: 'Money went back to the buyer.',
  schema: z.object({ ...payment, creditNoteId: z.uuid().nullable() }),
});

export const financePaymentsEvents = [paymentReceived, paymentAllocated, paymentRefunded] as const;

export const financePaymentsPermissions = definePermissions('finance', {
  'finance.payment.read': 'See payments, open items and reminders.',
  'finance.payment.write': 'Book payments and refunds, remind of what is overdue.',
});

/** What each operation asks of its caller. */
export const financePaymentsOperations = defineOperations({
  financePayments: 'finance.payment.read',
  financeAgeing: 'finance.payment.read',
  recordFinancePayment: 'finance.payment.write',
  allocateFinancePayment: 'finance.payment.write',
  refundFinanceCreditNote: 'finance.payment.write',
});

/** Error codes, each with its meaning. */
export const financePaymentsErrors = {
  FINANCE_PAYMENT_AMOUNT_INVALID: 'An amount of money that moves is above zero.',
  FINANCE_ALLOCATION_TOO_MUCH: 'An allocation is at most what is left of the payment and what is open of the invoice.',
  FINANCE_REFUND_TOO_MUCH: 'A refund is at most what the credit note still owes.',
  FINANCE_PAYMENT_CURRENCY: 'A payment is put against invoices of its own currency.',
} as const;
