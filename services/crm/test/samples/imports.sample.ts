import { newId } from '@mh-os/kernel';
import { run } from '../growth.builders.ts';
import type { Sample } from './sample.ts';

const file = { kind: 'COMPANIES', fileName: 'sample.csv', csv: 'name\nSalon File\n' };

/** A file that was given. */
export const importsSample: Sample = {
  async seed(service, ctx) {
    const wanted = { ...file, idempotencyKey: newId() };
    const made = await run<{ import: { id: string } }>(service, ctx, 'prepareCrmImport', wanted, 'import { id }');
    return { CrmImport: made.import.id };
  },
  variables: {
    prepareCrmImport: { input: { ...file, idempotencyKey: 'sample' } },
    startCrmImport: { input: { id: newId(), expectedVersion: 1, trial: true } },
    undoCrmImport: { input: { id: newId(), expectedVersion: 1 } },
  },
};
