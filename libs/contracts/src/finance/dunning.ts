import { z } from 'zod';
import { defineOperations } from '../access.ts';
import { changeSchema, defineEvent, moneySchema } from '../define.ts';

export const dunningSent = defineEvent({
  type: 'finance.invoice.dunned',
  version: 1,
  aggregate: 'invoice',
  description: 'An overdue invoice was reminded of, at the level told.',
  schema: z.object({ label: z.string(), level: z.int(), fee: moneySchema, personId: z.uuid().nullable() }),
});

export const dunningWaived = defineEvent({
  type: 'finance.invoice.dunning-waived',
  version: 1,
  aggregate: 'invoice',
  description: 'What a reminder cost was waived.',
  schema: z.object({ label: z.string(), level: z.int(), amount: moneySchema, personId: z.uuid().nullable() }),
});

export const dunningHeld = defineEvent({
  type: 'finance.invoice.dunning-held',
  version: 1,
  aggregate: 'invoice',
  description: 'Reminders of an invoice were held up, or let go on.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const financeDunningEvents = [dunningSent, dunningWaived, dunningHeld] as const;

/** What each operation asks of its caller. */
export const financeDunningOperations = defineOperations({
  financeDunningTrial: 'finance.payment.read',
  financeDunningNotices: 'finance.payment.read',
  financeDunningFile: 'finance.payment.read',
  runFinanceDunning: 'finance.payment.write',
  waiveFinanceDunning: 'finance.payment.write',
  holdFinanceDunning: 'finance.payment.write',
});

/** Error codes, each with its meaning. */
export const financeDunningErrors = {
  FINANCE_DUNNING_WAIVED: 'What the reminder cost was waived already, or it cost nothing.',
  FINANCE_DUNNING_PAID: 'What the reminder cost was paid already; pay it back instead.',
  FINANCE_DUNNING_LEVELS: 'Levels of reminding come one after the other, each later than the one before.',
} as const;
