import { newId } from '@mh-os/kernel';
import { ExportsService } from '../../src/exports/exports.service.ts';
import { ManualEntriesService } from '../../src/manual-entries/manual-entries.service.ts';
import { thisYear } from '../ledger.builders.ts';
import type { Sample } from './sample.ts';

const year = { from: thisYear('01-01'), until: thisYear('12-31') };
const nobody = '00000000-0000-7000-8000-000000000000';
const lines = [
  { accountCode: '4600', debit: '12.50' },
  { accountCode: '1200', credit: '12.50' },
];
const entry = { effectiveOn: thisYear('06-15'), description: 'Sample', lines };
const kpi = { key: 'REVENUE', ...year };

export const booksSample: Sample = {
  seed: async (service, ctx) => {
    const manual = await service.app.get(ManualEntriesService).create(ctx, { idempotencyKey: newId(), ...entry });
    const wish = { idempotencyKey: newId(), kind: 'TRIAL_BALANCE', format: 'CSV', ...year } as const;
    const { head } = await service.app.get(ExportsService).start(ctx, wish);
    return { ManualEntry: manual.id, FinanceExport: head.id };
  },
  variables: {
    ...{ trialBalance: year, profitAndLoss: year, vatReport: year, balanceSheet: { on: year.until } },
    ...{ financeKpis: year, financeKpiSeries: kpi, financeKpiChannels: kpi, financeKpiLines: kpi },
    vatReportLines: { ...year, box: '83' },
    ...{ financeKpiDays: kpi, financeSummary: year },
    accountSheet: { accountId: nobody, until: year.until },
    financeBudgets: { year: Number(year.from.slice(0, 4)) },
    createManualEntry: { input: { idempotencyKey: 'm', ...entry } },
    updateManualEntry: { input: { id: nobody, expectedVersion: 1, ...entry } },
    startFinanceExport: { input: { idempotencyKey: 'e', kind: 'JOURNAL', format: 'DATEV', ...year } },
    setFinanceBudgets: {
      input: { idempotencyKey: 'b', budgets: [{ accountId: nobody, month: thisYear('05'), amount: '5' }] },
    },
  },
  bookkeeping: ['finance_export', 'finance_export_chunk'],
};
