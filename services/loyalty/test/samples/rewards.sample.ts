import { newId } from '@mh-os/kernel';
import { ProgramsService } from '../../src/programs/programs.service.ts';
import { aReward } from '../rewards.builders.ts';
import type { Sample } from './sample.ts';

const reward = { code: 'SAMPLE', name: 'Sample', kind: 'PRODUCT', points: 10 };

export const rewardsSample: Sample = {
  seed: async (service, ctx) => {
    const { nodes } = await service.app.get(ProgramsService).list(ctx, { first: 1 });
    const { id } = await aReward(service, ctx, nodes[0]!.id, { kind: 'PRODUCT', points: 10 });
    return { LoyaltyReward: id };
  },
  variables: {
    createLoyaltyReward: { input: { idempotencyKey: newId(), programId: newId(), reward } },
    updateLoyaltyReward: { input: { id: newId(), expectedVersion: 1, reward } },
  },
  // Wrong codes are counted by caller, beside what is decided.
  bookkeeping: ['voucher_attempt'],
};
