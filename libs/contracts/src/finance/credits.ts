import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent, moneySchema } from '../define.ts';

export const customerCreditAdded = defineEvent({
  type: 'finance.customer-credit.added',
  version: 1,
  aggregate: 'customer-credit',
  description: 'What a customer paid too much, or is owed by a credit note, was kept as credit for later orders.',
  schema: z.object({ label: z.string(), personId: z.uuid(), amount: moneySchema }),
});

export const creditHoldChanged = defineEvent({
  type: 'finance.credit-hold.changed',
  version: 1,
  aggregate: 'credit-hold',
  description: 'Credit of a customer was held for an order, used for it, given back, or its time was over.',
  schema: z.object({
    label: z.string(),
    personId: z.uuid(),
    amount: moneySchema,
    posted: moneySchema,
    changes: z.array(changeSchema),
  }),
});

export const financeCreditsEvents = [customerCreditAdded, creditHoldChanged] as const;

export const financeCreditsPermissions = definePermissions('finance', {
  'finance.credit.use': "Hold customers' credit for orders, use it for invoices, give it back.",
});

/** What each operation asks of its caller. */
export const financeCreditsOperations = defineOperations({
  financeCustomerCredits: 'finance.payment.read',
  addFinanceCustomerCredit: 'finance.payment.write',
  holdFinanceCredit: 'finance.credit.use',
  postFinanceCreditHold: 'finance.credit.use',
  voidFinanceCreditHold: 'finance.credit.use',
});

/** Error codes, each with its meaning. */
export const financeCreditsErrors = {
  FINANCE_CREDIT_NOTHING: 'Nothing is left of the payment or credit note that could be kept as credit.',
  FINANCE_CREDIT_NOBODY: 'Credit is kept for a person: nobody is known who paid.',
  FINANCE_CREDIT_CURRENCY: 'Credit is kept in the currency of the books.',
  FINANCE_CREDIT_AMOUNT: 'What is held is more than nothing.',
  FINANCE_CREDIT_INSUFFICIENT: 'Less credit is available than is asked for.',
  FINANCE_HOLD_ENDED: 'The hold was posted, voided or ran out: it ends once, in the state told.',
  FINANCE_HOLD_TOO_MUCH: 'At most what is held can be posted, and all of it goes to the invoices named.',
} as const;
