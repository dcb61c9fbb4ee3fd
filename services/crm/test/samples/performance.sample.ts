import { newId } from '@mh-os/kernel';
import { run } from '../growth.builders.ts';
import type { Sample } from './sample.ts';

const span = { from: '2026-01-01', until: '2026-01-31' };
const csv = 'day,channel,campaign,clicks,spend\n2026-01-02,SEARCH,sample,10,5.00';

/** Figures of a day, and the rule by which orders are put down to campaigns. */
export const performanceSample: Sample = {
  async seed(service, ctx) {
    const input = { source: 'sample', csv, currency: 'EUR', idempotencyKey: newId() };
    await run(service, ctx, 'importMarketingPerformance', input, 'added');
    await run(service, ctx, 'setAttributionRule', { lookbackDays: 14, expectedVersion: 0 }, 'rule { lookbackDays }');
    return {};
  },
  variables: {
    marketingPerformance: { ...span, by: ['DAY', 'CHANNEL', 'CAMPAIGN', 'SOURCE'] },
    attributionResults: { ...span, model: 'LINEAR' },
    importMarketingPerformance: { input: { source: 'sample', csv, currency: 'EUR', idempotencyKey: 'sample' } },
    setAttributionRule: { input: { lookbackDays: 7, expectedVersion: 1 } },
  },
};
