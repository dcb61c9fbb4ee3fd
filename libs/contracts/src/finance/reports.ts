import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { defineEvent } from '../define.ts';

export const financeExported = defineEvent({
  type: 'finance.export.started',
  version: 1,
  aggregate: 'finance-export',
  description: 'Somebody took figures of the books out as a file.',
  schema: z.object({ label: z.string(), kind: z.string(), format: z.string(), from: z.string(), until: z.string() }),
});

export const financeReportsEvents = [financeExported] as const;

export const financeReportsPermissions = definePermissions('finance', {
  'finance.report.read': 'See reports and key figures of the books.',
  'finance.budget.read': 'See budgets.',
  'finance.budget.write': 'Plan budgets.',
  'finance.export.run': 'Take the books out as files.',
});

export const financeReportsOperations = defineOperations({});

export const financeReportsErrors = {} as const;
