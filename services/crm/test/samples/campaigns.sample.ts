import { newId } from '@mh-os/kernel';
import { aCampaign, ARMS, aSegment } from '../campaigns.builders.ts';
import type { Sample } from './sample.ts';

/** A campaign with two arms and an audience. */
export const campaignsSample: Sample = {
  async seed(service, ctx) {
    const segmentId = await aSegment(service, ctx, []);
    return { Campaign: (await aCampaign(service, ctx, { code: 'sample', segmentId })).id };
  },
  variables: {
    createCampaign: {
      input: { name: 'Sample', code: 'another', currency: 'EUR', arms: ARMS, idempotencyKey: 'sample' },
    },
    campaignPreview: { input: { subject: 'Sample', text: 'Sample' } },
    updateCampaign: { input: { id: newId(), expectedVersion: 1, name: 'Sample' } },
  },
};
