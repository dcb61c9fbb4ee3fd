import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const periodChanged = defineEvent({
  type: 'finance.period.changed',
  version: 1,
  aggregate: 'fiscal-period',
  description: 'An accounting period was closed, opened again or locked for good.',
  schema: z.object({ label: z.string(), startsOn: z.string(), endsOn: z.string(), changes: z.array(changeSchema) }),
});

export const fiscalYearOpened = defineEvent({
  type: 'finance.fiscal-year.opened',
  version: 1,
  aggregate: 'fiscal-year',
  description: 'The twelve periods of a fiscal year were opened.',
  schema: z.object({ label: z.string(), year: z.int() }),
});

export const financePeriodsEvents = [periodChanged, fiscalYearOpened] as const;

export const financePeriodsPermissions = definePermissions('finance', {
  'finance.period.read': 'See fiscal years and periods.',
  'finance.period.close': 'Open years, close periods, open them again and lock them.',
});

export const financePeriodsOperations = defineOperations({
  financePeriods: 'finance.period.read',
  openFiscalYear: 'finance.period.close',
  changeFiscalPeriod: 'finance.period.close',
});

export const financePeriodsErrors = {
  FINANCE_PERIOD_CLOSED: 'The period of this date is closed or locked: nothing is posted into it any more.',
  FINANCE_PERIOD_MISSING: 'No period covers this date: open its fiscal year first.',
  FINANCE_PERIOD_EARLIER_OPEN: 'An earlier period is still open: what is locked for good lies behind closed ones.',
} as const;
