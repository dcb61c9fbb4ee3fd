import {
  connectionOf,
  DateTimeScalar,
  enumFilterOf,
  IdFilter,
  MutationPayload,
  PageArgs,
  Where,
  WhereInput,
  type FilterOf,
  graphEnum,
} from '@mh-os/graphql';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID, Length, MaxLength } from 'class-validator';
import { LoyaltyActorType } from '../actor.type.ts';
import { adjustmentStates, type AdjustmentState } from './adjustment.entity.ts';

export const AdjustmentStateEnum = graphEnum<AdjustmentState>(
  'LoyaltyAdjustmentState',
  'Where an adjustment stands.',
  adjustmentStates,
);
export type AdjustmentDecision = 'APPROVE' | 'REJECT';
export const AdjustmentDecisionEnum = graphEnum<AdjustmentDecision>(
  'LoyaltyAdjustmentDecision',
  'What a second person says.',
  {
    APPROVE: 'The points move.',
    REJECT: 'They do not.',
  },
);

@ObjectType('LoyaltyAdjustment', { description: 'Points added or taken by hand.' })
export class AdjustmentType {
  @Field(() => ID, { description: 'Id of the adjustment.' })
  id!: string;

  @Field(() => ID, { description: 'Whose points.' })
  memberId!: string;

  @Field(() => String, { description: 'Number of the member.' })
  memberNumber!: string;

  @Field(() => Int, { description: 'Points; below zero where they are taken.' })
  points!: number;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => AdjustmentStateEnum, { description: 'Where it stands.' })
  state!: AdjustmentState;

  @Field(() => LoyaltyActorType, { description: 'Who asked for it.' })
  requester!: LoyaltyActorType;

  @Field(() => LoyaltyActorType, { nullable: true, description: 'Who decided.' })
  decider!: LoyaltyActorType | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  decidedAt!: Date | null;

  @Field(() => String, { description: 'What they said about it.' })
  note!: string;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt!: Date;
}

export const { Connection: AdjustmentConnection } = connectionOf(AdjustmentType, 'LoyaltyAdjustment');

@InputType('AdjustLoyaltyPointsInput', { description: 'Points added or taken by hand; many wait for a second person.' })
export class AdjustPointsInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Whose points.' })
  @IsUUID()
  memberId!: string;

  @Field(() => Int, { description: 'How many; below zero to take some.' })
  points!: number;

  @Field(() => String, { description: 'Why, in 3 to 500 characters.' })
  @Length(3, 500, { message: 'say why, in 3 to 500 characters', context: { code: 'LOYALTY_ADJUSTMENT_REASON' } })
  reason!: string;
}

@InputType('DecideLoyaltyAdjustmentInput', { description: 'What a second person decides.' })
export class DecideAdjustmentInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  expectedVersion!: number;

  @Field(() => AdjustmentDecisionEnum, { description: 'Yes or no.' })
  decision!: AdjustmentDecision;

  @Field(() => String, { defaultValue: '', description: 'A word about it.' })
  @MaxLength(500)
  note: string = '';
}

@ObjectType('LoyaltyAdjustmentPayload', { description: 'The adjustment after the step, or why it was refused.' })
export class AdjustmentPayload extends MutationPayload {
  @Field(() => AdjustmentType, { nullable: true, description: 'The adjustment.' })
  adjustment?: AdjustmentType | null;
}

const StateFilter = enumFilterOf<AdjustmentState>('LoyaltyAdjustmentStateFilter', AdjustmentStateEnum);

@WhereInput('LoyaltyAdjustmentWhere', 'Which adjustments.')
export class AdjustmentWhere extends Where<AdjustmentWhere> {
  @Field(() => StateFilter, { nullable: true, description: 'By state.' })
  state?: FilterOf<AdjustmentState> | null;

  @Field(() => IdFilter, { nullable: true, description: 'By member.' })
  memberId?: IdFilter | null;
}

@ArgsType()
export class AdjustmentsArgs extends PageArgs {
  @Field(() => AdjustmentWhere, { nullable: true, description: 'Which ones; all when absent.' })
  where?: AdjustmentWhere | null;
}
