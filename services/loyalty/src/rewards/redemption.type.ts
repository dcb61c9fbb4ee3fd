import { connectionOf, DateTimeScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RedemptionState } from './redemption.entity.ts';
import { RedemptionStateEnum } from './reward.enums.ts';

@ObjectType('LoyaltyRedemption', { description: 'A reward that a member took.' })
export class RedemptionType {
  @Field(() => ID, { description: 'Id of the redemption.' })
  id!: string;

  @Field(() => ID, { description: 'Who took it.' })
  memberId!: string;

  @Field(() => String, { description: 'Number of the member.' })
  memberNumber!: string;

  @Field(() => ID, { description: 'The reward.' })
  rewardId!: string;

  @Field(() => String, { description: 'Its name, as it was.' })
  rewardName!: string;

  @Field(() => Int, { description: 'What it cost.' })
  points!: number;

  @Field(() => RedemptionStateEnum, { description: 'Where it stands.' })
  state!: RedemptionState;

  @Field(() => String, { nullable: true, description: 'The code of its voucher, where it is one.' })
  voucherCode!: string | null;

  @Field(() => String, { description: 'A word about it.' })
  note!: string;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was taken.' })
  createdAt!: Date;
}
export const { Connection: RedemptionConnection } = connectionOf(RedemptionType, 'LoyaltyRedemption');

@ObjectType('LoyaltyRedemptionPayload', { description: 'The redemption after the step, or why it was refused.' })
export class RedemptionPayload extends MutationPayload {
  @Field(() => RedemptionType, { nullable: true, description: 'The redemption.' })
  redemption?: RedemptionType | null;
}
