import {
  connectionOf,
  DateTimeScalar,
  DecimalScalar,
  enumFilterOf,
  IdFilter,
  MoneyType,
  MutationPayload,
  Nested,
  PageArgs,
  Where,
  WhereInput,
  type FilterOf,
  graphEnum,
} from '@mh-os/graphql';
import { ArgsType, Directive, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID, Length, MaxLength } from 'class-validator';
import type { ProgramStatus, ProgramStep } from '../programs/program.rules.ts';
import { ProgramStatusEnum, ProgramStepEnum } from '../programs/program.type.ts';
import { redemptionStates, type RedemptionState } from './redemption.entity.ts';
import { rewardKinds, type RewardKind } from './reward.entity.ts';

export const RewardKindEnum = graphEnum<RewardKind>('LoyaltyRewardKind', 'What a reward is.', rewardKinds);
export const RedemptionStateEnum = graphEnum<RedemptionState>(
  'LoyaltyRedemptionState',
  'Where a redemption stands.',
  redemptionStates,
);

@ObjectType('LoyaltyReward', { description: 'What members can take for points.' })
@Directive('@key(fields: "id")')
export class RewardType {
  @Field(() => ID, { description: 'Id of the reward.' })
  id!: string;

  @Field(() => ID, { description: 'Its program.' })
  programId!: string;

  @Field(() => String, { description: 'Short code, unique in the program.' })
  code!: string;

  @Field(() => String, { description: 'Name for people.' })
  name!: string;

  @Field(() => String, { description: 'What it is.' })
  description!: string;

  @Field(() => RewardKindEnum, { description: 'Of which kind.' })
  kind!: RewardKind;

  @Field(() => ProgramStatusEnum, { description: 'Whether it is offered.' })
  status!: ProgramStatus;

  @Field(() => Int, { description: 'What it costs.' })
  points!: number;

  @Field(() => Int, { nullable: true, description: 'What is left; null: as many as wanted.' })
  stock!: number | null;

  @Field(() => Int, { nullable: true, description: 'How often one member can take it.' })
  perMemberLimit!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Offered from this time on.' })
  startsAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Offered until this time.' })
  endsAt!: Date | null;

  @Field(() => ID, { nullable: true, description: 'The lowest tier that may take it.' })
  tierId!: string | null;

  @Field(() => String, { nullable: true, description: 'Article number, for a product.' })
  sku!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'What a voucher takes off.' })
  amount!: MoneyType | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Percentage that a voucher takes off.' })
  percent!: string | null;

  @Field(() => Int, { description: 'Days that its vouchers are valid.' })
  voucherDays!: number;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;
}

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

export const { Connection: RewardConnection } = connectionOf(RewardType, 'LoyaltyReward');
export const { Connection: RedemptionConnection } = connectionOf(RedemptionType, 'LoyaltyRedemption');

@InputType('LoyaltyRewardInput', { description: 'A reward as a whole.' })
export class RewardInput {
  @Field(() => String, { description: 'Short code: letters, digits and dashes.' })
  @Length(1, 32)
  code!: string;

  @Field(() => String, { description: 'Name for people.' })
  @Length(1, 200)
  name!: string;

  @Field(() => String, { defaultValue: '', description: 'What it is.' })
  @MaxLength(2_000)
  description: string = '';

  @Field(() => RewardKindEnum, { description: 'Of which kind; it stays.' })
  kind!: RewardKind;

  @Field(() => Int, { description: 'What it costs.' })
  points!: number;

  @Field(() => Int, { nullable: true, description: 'How many there are; null: as many as wanted.' })
  stock?: number | null;

  @Field(() => Int, { nullable: true, description: 'How often one member can take it.' })
  perMemberLimit?: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Offered from this time on.' })
  startsAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Offered until this time.' })
  endsAt?: Date | null;

  @Field(() => ID, { nullable: true, description: 'The lowest tier that may take it.' })
  @IsUUID()
  tierId?: string | null;

  @Field(() => String, { nullable: true, description: 'Article number, for a product.' })
  @MaxLength(100)
  sku?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What a voucher takes off, in the currency of the program.',
  })
  amount?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Or the percentage that it takes off.' })
  percent?: string | null;

  @Field(() => Int, { defaultValue: 365, description: 'Days that its vouchers are valid.' })
  voucherDays: number = 365;
}

@InputType('CreateLoyaltyRewardInput', { description: 'A new reward; it begins as a draft.' })
export class CreateRewardInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Its program.' })
  @IsUUID()
  programId!: string;

  @Field(() => RewardInput, { description: 'The reward.' })
  @Nested(() => RewardInput)
  reward!: RewardInput;
}

@InputType('UpdateLoyaltyRewardInput', { description: 'A change of a reward; what was taken so far stays.' })
export class UpdateRewardInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  expectedVersion!: number;

  @Field(() => RewardInput, { description: 'The reward.' })
  @Nested(() => RewardInput)
  reward!: RewardInput;
}

@InputType('ChangeLoyaltyRewardStatusInput', { description: 'Offers a reward, or withdraws it.' })
export class ChangeRewardStatusInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  expectedVersion!: number;

  @Field(() => ProgramStepEnum, { description: 'What to do.' })
  step!: ProgramStep;
}

@InputType('RedeemLoyaltyRewardInput', { description: 'A member takes a reward.' })
export class RedeemRewardInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Who.' })
  @IsUUID()
  memberId!: string;

  @Field(() => ID, { description: 'What.' })
  @IsUUID()
  rewardId!: string;
}

@InputType('EndLoyaltyRedemptionInput', { description: 'Hands a redeemed reward out, or takes it back.' })
export class EndRedemptionInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  expectedVersion!: number;

  @Field(() => String, { defaultValue: '', description: 'A word about it.' })
  @MaxLength(500)
  note: string = '';
}

@ObjectType('LoyaltyRewardPayload', { description: 'The reward after the change, or why it was refused.' })
export class RewardPayload extends MutationPayload {
  @Field(() => RewardType, { nullable: true, description: 'The reward.' })
  reward?: RewardType | null;
}

@ObjectType('LoyaltyRedemptionPayload', { description: 'The redemption after the step, or why it was refused.' })
export class RedemptionPayload extends MutationPayload {
  @Field(() => RedemptionType, { nullable: true, description: 'The redemption.' })
  redemption?: RedemptionType | null;
}

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
