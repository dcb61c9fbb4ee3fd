import { graphEnum } from '@mh-os/graphql';
import { redemptionStates, type RedemptionState } from './redemption.entity.ts';
import { rewardKinds, type RewardKind } from './reward.entity.ts';

export const RewardKindEnum = graphEnum<RewardKind>('LoyaltyRewardKind', 'What a reward is.', rewardKinds);
export const RedemptionStateEnum = graphEnum<RedemptionState>(
  'LoyaltyRedemptionState',
  'Where a redemption stands.',
  redemptionStates,
);
