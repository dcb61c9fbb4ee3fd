import type { Sample } from './sample.ts';

/** Flags belong to the platform and not to a brand: there is none of a brand's own to make. */
export const flagsSample: Sample = {
  variables: {
    createFlag: {
      input: { key: 'sample.flag', name: 'Sample', type: 'BOOLEAN', idempotencyKey: 'sample-flag' },
    },
  },
};
