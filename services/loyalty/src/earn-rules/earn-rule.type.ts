import { DateTimeScalar, DecimalScalar, MutationPayload, graphEnum } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LoyaltyActorType } from '../actor.type.ts';
import type { ProgramStatus } from '../programs/program.rules.ts';
import { ProgramStatusEnum } from '../programs/program.enums.ts';
import {
  capPeriods,
  ruleCombinations,
  ruleKinds,
  type CapPeriod,
  type RuleCombination,
  type RuleKind,
} from './earning.types.ts';

export const RuleKindEnum = graphEnum<RuleKind>('LoyaltyEarnRuleKind', 'What a rule gives points for.', ruleKinds);
export const RuleCombinationEnum = graphEnum<RuleCombination>(
  'LoyaltyEarnRuleCombination',
  'How a multiplier or bonus goes together with others.',
  ruleCombinations,
);
export const CapPeriodEnum = graphEnum<CapPeriod>('LoyaltyCapPeriod', 'The period of a cap.', capPeriods);

@ObjectType('LoyaltyEarnRuleDefinition', { description: 'What a version of a rule says.' })
export class RuleDefinitionType {
  @Field(() => DecimalScalar, { nullable: true, description: 'Points for one unit of the currency, for RATE.' })
  rate!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Factor, for MULTIPLIER.' })
  multiplier!: string | null;

  @Field(() => Int, { nullable: true, description: 'Points, for BONUS and EVENT.' })
  points!: number | null;

  @Field(() => String, { nullable: true, description: 'What happens, for EVENT, such as review.' })
  eventKey!: string | null;

  @Field(() => RuleCombinationEnum, { description: 'How it goes together with others of its kind.' })
  combination!: RuleCombination;

  @Field(() => Int, { nullable: true, description: 'Most points that one order gets from it.' })
  capPerOrder!: number | null;

  @Field(() => Int, { nullable: true, description: 'Most points that a member gets from it in a period.' })
  capPerPeriod!: number | null;

  @Field(() => CapPeriodEnum, { nullable: true, description: 'Which period that is.' })
  capPeriod!: CapPeriod | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Least amount of goods, in the currency of the program.' })
  minimumNet!: string | null;

  @Field(() => [String], {
    description: 'Article numbers that it is for; everything where all three lists of goods are empty.',
  })
  skus!: readonly string[];

  @Field(() => [ID], { description: 'Variants that it is for.' })
  variantIds!: readonly string[];

  @Field(() => [ID], { description: 'Categories that it is for.' })
  categoryIds!: readonly string[];

  @Field(() => [ID], { description: 'Channels; all where empty.' })
  channelIds!: readonly string[];

  @Field(() => [String], { description: 'Countries, by two letters; all where empty.' })
  countries!: readonly string[];

  @Field(() => [String], { description: 'Shops or systems; all where empty.' })
  sources!: readonly string[];

  @Field(() => [String], { description: 'Campaigns; all where empty.' })
  campaignCodes!: readonly string[];

  @Field(() => [ID], { description: 'Segments of people; everybody where empty.' })
  segmentIds!: readonly string[];

  @Field(() => [ID], { description: 'Tiers; all where empty.' })
  tierIds!: readonly string[];

  @Field(() => Boolean, { description: 'Whether only the first order of a member counts.' })
  firstOrderOnly!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Orders from this time on.' })
  startsAt!: Date | string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Orders before this time.' })
  endsAt!: Date | string | null;
}

@ObjectType('LoyaltyEarnRuleVersion', { description: 'A version of a rule; it never changes.' })
export class RuleVersionType {
  @Field(() => Int, { description: 'Counts from 1.' })
  number!: number;

  @Field(() => RuleDefinitionType, { description: 'What it said.' })
  definition!: RuleDefinitionType;

  @Field(() => LoyaltyActorType, { description: 'Who wrote it.' })
  actor!: LoyaltyActorType;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  createdAt!: Date;
}

@ObjectType('LoyaltyEarnRule', { description: 'A rule by which points are earned.' })
export class EarnRuleType {
  @Field(() => ID, { description: 'Id of the rule.' })
  id!: string;

  @Field(() => ID, { description: 'Its program.' })
  programId!: string;

  @Field(() => String, { description: 'Name, unique in the program.' })
  name!: string;

  @Field(() => RuleKindEnum, { description: 'What it gives points for.' })
  kind!: RuleKind;

  @Field(() => ProgramStatusEnum, { description: 'Whether it counts.' })
  status!: ProgramStatus;

  @Field(() => Int, { description: 'Higher goes first.' })
  priority!: number;

  @Field(() => Int, { description: 'Number of its newest version.' })
  number!: number;

  @Field(() => RuleDefinitionType, { description: 'What it says now.' })
  definition!: RuleDefinitionType;

  @Field(() => [RuleVersionType], { description: 'Its versions, the newest first; at most 50.' })
  versions?: RuleVersionType[];

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

@ObjectType('LoyaltyEarnRulePayload', { description: 'The rule after the change, or why it was refused.' })
export class EarnRulePayload extends MutationPayload {
  @Field(() => EarnRuleType, { nullable: true, description: 'The rule.' })
  rule?: EarnRuleType;
}
