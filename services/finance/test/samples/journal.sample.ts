import { Db } from '@mh-os/persistence';
import { FiscalPeriodEntity } from '../../src/periods/fiscal-period.entity.ts';
import { aPosting, thisYear } from '../ledger.builders.ts';
import type { Sample } from './sample.ts';

export const journalSample: Sample = {
  seed: async (service, ctx) => {
    const posted = await aPosting(service, ctx, { source: { type: 'sample', id: '1' } });
    const period = await service.app
      .get(Db)
      .read(ctx, (tx) => tx.findOne(FiscalPeriodEntity, { startsOn: thisYear('12-01') }));
    return { JournalEntry: posted.id, FiscalPeriod: period!.id };
  },
  variables: {
    journalEntries: { first: 5, from: '2026-01-01', until: '2026-12-31' },
    reverseJournalEntry: {
      input: { idempotencyKey: 'r', id: '00000000-0000-7000-8000-000000000000', reason: 'Sample' },
    },
    openFiscalYear: { input: { year: 2031 } },
    changeFiscalPeriod: {
      input: { id: '00000000-0000-7000-8000-000000000000', action: 'CLOSE', expectedVersion: 1 },
    },
  },
};
