import { aAccount } from '../accounts.builders.ts';
import { aLedger } from '../ledger.builders.ts';
import type { Sample } from './sample.ts';

export const accountsSample: Sample = {
  seed: async (service, ctx) => {
    await aLedger(service, ctx);
    return { FinanceAccount: (await aAccount(service, ctx)).id };
  },
  variables: {
    chooseFinanceChart: { input: { chart: 'SKR04', expectedVersion: 1 } },
    setFinanceExchangeRate: { input: { currency: 'USD', onDate: '2026-03-01', rate: '0.92', source: 'ECB' } },
    updateFinanceLedger: { input: { expectedVersion: 1, timeZone: 'Europe/Vienna' } },
  },
};
