import { newId, type Ctx } from '@mh-os/kernel';
import type { TestService } from '@mh-os/testing';
import { CreateRewardInput, RewardInput, type RewardType } from '../src/rewards/reward.type.ts';
import { RewardsService } from '../src/rewards/rewards.service.ts';

/** A reward that is offered. */
export async function aReward(
  service: TestService,
  ctx: Ctx,
  programId: string,
  reward: Partial<RewardInput> = {},
): Promise<RewardType> {
  const rewards = service.app.get(RewardsService);
  const input = Object.assign(new CreateRewardInput(), { idempotencyKey: newId(), programId });
  input.reward = Object.assign(new RewardInput(), {
    code: 'REWARD',
    name: 'Reward',
    kind: 'PRODUCT',
    points: 10,
    ...reward,
  });
  const { id, version } = await rewards.create(ctx, input);
  return rewards.step(ctx, { id, expectedVersion: version, step: 'START' });
}
