import { enumFilterOf, IdFilter, PageArgs, Where, WhereInput, type FilterOf } from '@mh-os/graphql';
import { ArgsType, Field } from '@nestjs/graphql';
import type { ProgramStatus } from '../programs/program.rules.ts';
import { ProgramStatusEnum } from '../programs/program.enums.ts';
import type { RedemptionState } from './redemption.entity.ts';
import { RedemptionStateEnum } from './reward.enums.ts';

const StatusFilter = enumFilterOf<ProgramStatus>('LoyaltyRewardStatusFilter', ProgramStatusEnum);
const StateFilter = enumFilterOf<RedemptionState>('LoyaltyRedemptionStateFilter', RedemptionStateEnum);

@WhereInput('LoyaltyRewardWhere', 'Which rewards.')
export class RewardWhere extends Where<RewardWhere> {
  @Field(() => StatusFilter, { nullable: true, description: 'By status.' })
  status?: FilterOf<ProgramStatus> | null;

  @Field(() => IdFilter, { nullable: true, description: 'By program.' })
  programId?: IdFilter | null;
}

@WhereInput('LoyaltyRedemptionWhere', 'Which redemptions.')
export class RedemptionWhere extends Where<RedemptionWhere> {
  @Field(() => StateFilter, { nullable: true, description: 'By state.' })
  state?: FilterOf<RedemptionState> | null;

  @Field(() => IdFilter, { nullable: true, description: 'By member.' })
  memberId?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By reward.' })
  rewardId?: IdFilter | null;
}

@ArgsType()
export class RewardsArgs extends PageArgs {
  @Field(() => RewardWhere, { nullable: true, description: 'Which ones; all when absent.' })
  where?: RewardWhere | null;
}

@ArgsType()
export class RedemptionsArgs extends PageArgs {
  @Field(() => RedemptionWhere, { nullable: true, description: 'Which ones; all when absent.' })
  where?: RedemptionWhere | null;
}
