import { newId } from '@mh-os/kernel';
import { aCampaign, ARMS } from '../campaigns.builders.ts';
import type { Sample } from './sample.ts';

/** A campaign with two arms. */
export const campaignsSample: Sample = {
  async seed(service, ctx) {
    return { Campaign: (await aCampaign(service, ctx, { code: 'sample' })).id };
  },
  variables: {
    createCampaign: {
      input: { name: 'Sample', code: 'another', currency: 'EUR', arms: ARMS, idempotencyKey: 'sample' },
    },
    campaignPreview: { input: { subject: 'Sample', text: 'Sample' } },
    updateCampaign: { input: { id: newId(), expectedVersion: 1, name: 'Sample' } },
  },
};
