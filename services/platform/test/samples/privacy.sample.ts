import { newId } from '@mh-os/kernel';
import type { Sample } from './sample.ts';

/** What is asked for goes on in the background, in transactions that the request has chained; strangers' answers are ignored. */
export const privacySample: Sample = {
  eventData: {
    'platform.privacy.requested': { label: 'brand-export', kind: 'brand-export', userId: null },
    'catalog-pricing.privacy.answered': {
      ...{ label: 'x', requestId: newId(), counts: [], streamLeft: 0, error: null },
    },
  },
  bookkeeping: ['privacy_request', 'privacy_answer', 'privacy_chunk'],
};
