import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const financeExported = defineEvent({
  type: 'finance.export.started',
  version: 1,
  aggregate: 'finance-export',
  description: 'Somebody took figures of the books out as a file.',
  schema: z.object({ label: z.string(), kind: z.string(), format: z.string(), from: z.string(), until: z.string() }),
});

export const budgetsSet = defineEvent({
  type: 'finance.budget.set',
  version: 1,
  aggregate: 'budget',
  description: 'Amounts were planned by account, channel and month; amounts are in minor units.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const financeReportsEvents = [financeExported, budgetsSet] as const;

export const financeReportsPermissions = definePermissions('finance', {
  'finance.report.read': 'See reports and key figures of the books.',
  'finance.budget.read': 'See budgets.',
  'finance.budget.write': 'Plan budgets.',
  'finance.export.run': 'Take the books out as files.',
});

export const financeReportsOperations = defineOperations({
  trialBalance: 'finance.report.read',
  balanceSheet: 'finance.report.read',
  profitAndLoss: 'finance.report.read',
  vatReport: 'finance.report.read',
  vatReportLines: 'finance.journal.read',
  financeKpis: 'finance.report.read',
  financeKpiSeries: 'finance.report.read',
  financeKpiDays: 'finance.report.read',
  financeSummary: 'finance.report.read',
  financeKpiChannels: 'finance.report.read',
  financeKpiLines: 'finance.journal.read',
  financeBudgets: 'finance.budget.read',
  setFinanceBudgets: 'finance.budget.write',
  financeExport: 'finance.export.run',
  financeExports: 'finance.export.run',
  startFinanceExport: 'finance.export.run',
});

export const financeReportsErrors = {
  FINANCE_KPI_NOT_DAILY: 'Only figures that are sums of accounts can be told day by day.',
  FINANCE_VAT_BOX_UNKNOWN: 'Lines can be asked for of boxes that the VAT report has.',
  FINANCE_EXPORT_FORMAT: 'Only the journal goes out as a batch of postings.',
  FINANCE_EXPORT_TOO_LARGE: 'A file has at most 300,000 lines.',
  FINANCE_EXPORT_UNFINISHED: 'The file is not written yet, or that failed.',
} as const;
