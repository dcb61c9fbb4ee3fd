import { makeUser } from '../builders.ts';
import type { Sample } from './sample.ts';

/** A person of the same address in every brand. */
export const peopleSample: Sample = {
  async seed(service, ctx) {
    return { User: (await makeUser(service, ctx, ['brand-owner'], 'same-person@example.com')).id };
  },
  bookkeeping: ['sign_in_throttle'],
};
