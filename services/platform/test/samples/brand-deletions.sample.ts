import { newId } from '@mh-os/kernel';
import type { Sample } from './sample.ts';

const about = { label: 'x', deletionId: newId(), brandId: newId() };

/** Deletions belong to the platform; what is told of one that nobody knows changes nothing. */
export const brandDeletionsSample: Sample = {
  eventData: {
    'platform.brand.deletion-due': about,
    'catalog-pricing.brand.purged': { ...about, counts: [], error: null },
  },
};
