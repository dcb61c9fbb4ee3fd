import { connectionOf, DateTimeScalar, DecimalScalar, MoneyType, MutationPayload, Nested } from '@mh-os/graphql';
import { Directive, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID, Length, MaxLength } from 'class-validator';
import type { ProgramStatus, ProgramStep } from '../programs/program.rules.ts';
import { ProgramStatusEnum, ProgramStepEnum } from '../programs/program.enums.ts';
import type { RewardKind } from './reward.entity.ts';
import { RewardKindEnum } from './reward.enums.ts';

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

export const { Connection: RewardConnection } = connectionOf(RewardType, 'LoyaltyReward');

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

@ObjectType('LoyaltyRewardPayload', { description: 'The reward after the change, or why it was refused.' })
export class RewardPayload extends MutationPayload {
  @Field(() => RewardType, { nullable: true, description: 'The reward.' })
  reward?: RewardType | null;
}
