import { DateTimeScalar, DecimalScalar, Nested } from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsUUID, Length, Max, Min } from 'class-validator';
import type { ProgramStep } from '../programs/program.rules.ts';
import { ProgramStepEnum } from '../programs/program.enums.ts';
import { CapPeriodEnum, RuleCombinationEnum, RuleKindEnum } from './earn-rule.type.ts';
import type { CapPeriod, RuleCombination, RuleKind } from './earning.types.ts';

@InputType('LoyaltyEarnRuleInput', { description: 'A rule as a whole.' })
export class EarnRuleInput {
  @Field(() => String, { description: 'Name, unique in the program.' })
  @Length(1, 120)
  name!: string;

  @Field(() => RuleKindEnum, { description: 'What it gives points for.' })
  kind!: RuleKind;

  @Field(() => Int, { defaultValue: 100, description: 'Higher goes first; 0 to 1,000.' })
  @Min(0)
  @Max(1_000)
  priority: number = 100;

  @Field(() => DecimalScalar, { nullable: true, description: 'Points for one unit of the currency, for RATE.' })
  rate?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Factor, for MULTIPLIER.' })
  multiplier?: string | null;

  @Field(() => Int, { nullable: true, description: 'Points, for BONUS and EVENT.' })
  points?: number | null;

  @Field(() => String, { nullable: true, description: 'What happens, for EVENT, such as review.' })
  eventKey?: string | null;

  @Field(() => RuleCombinationEnum, {
    defaultValue: 'STACK',
    description: 'How it goes together with others of its kind.',
  })
  combination: RuleCombination = 'STACK';

  @Field(() => Int, { nullable: true, description: 'Most points that one order gets from it.' })
  capPerOrder?: number | null;

  @Field(() => Int, { nullable: true, description: 'Most points that a member gets from it in a period.' })
  capPerPeriod?: number | null;

  @Field(() => CapPeriodEnum, { nullable: true, description: 'Which period that is.' })
  capPeriod?: CapPeriod | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Least amount of goods, in the currency of the program.' })
  minimumNet?: string | null;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Article numbers that it is for; everything where all three lists of goods are empty.',
  })
  @ArrayMaxSize(500)
  skus: string[] = [];

  @Field(() => [ID], { defaultValue: [], description: 'Variants that it is for.' })
  @ArrayMaxSize(500)
  variantIds: string[] = [];

  @Field(() => [ID], { defaultValue: [], description: 'Categories that it is for.' })
  @ArrayMaxSize(500)
  categoryIds: string[] = [];

  @Field(() => [ID], { defaultValue: [], description: 'Channels; all where empty.' })
  @ArrayMaxSize(500)
  channelIds: string[] = [];

  @Field(() => [String], { defaultValue: [], description: 'Countries, by two letters; all where empty.' })
  @ArrayMaxSize(500)
  countries: string[] = [];

  @Field(() => [String], { defaultValue: [], description: 'Shops or systems; all where empty.' })
  @ArrayMaxSize(500)
  sources: string[] = [];

  @Field(() => [String], { defaultValue: [], description: 'Campaigns; all where empty.' })
  @ArrayMaxSize(500)
  campaignCodes: string[] = [];

  @Field(() => [ID], { defaultValue: [], description: 'Segments of people; everybody where empty.' })
  @ArrayMaxSize(500)
  segmentIds: string[] = [];

  @Field(() => [ID], { defaultValue: [], description: 'Tiers; all where empty.' })
  @ArrayMaxSize(500)
  tierIds: string[] = [];

  @Field(() => Boolean, { defaultValue: false, description: 'Whether only the first order of a member counts.' })
  firstOrderOnly: boolean = false;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Orders from this time on.' })
  startsAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Orders before this time.' })
  endsAt?: Date | null;
}

@InputType('CreateLoyaltyEarnRuleInput', { description: 'A new rule; it begins as a draft.' })
export class CreateEarnRuleInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Its program.' })
  @IsUUID()
  programId!: string;

  @Field(() => EarnRuleInput, { description: 'The rule.' })
  @Nested(() => EarnRuleInput)
  rule!: EarnRuleInput;
}

@InputType('UpdateLoyaltyEarnRuleInput', {
  description: 'A new version of a rule; orders so far keep what they earned.',
})
export class UpdateEarnRuleInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;

  @Field(() => EarnRuleInput, { description: 'The rule; its kind stays.' })
  @Nested(() => EarnRuleInput)
  rule!: EarnRuleInput;
}

@InputType('ChangeLoyaltyEarnRuleStatusInput', { description: 'Switches a rule on or off.' })
export class ChangeEarnRuleStatusInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  expectedVersion!: number;

  @Field(() => ProgramStepEnum, { description: 'What to do.' })
  step!: ProgramStep;
}

@InputType('SimulateLoyaltyEarningInput', { description: 'A dry run over orders that were recorded; nothing changes.' })
export class SimulateEarningInput {
  @Field(() => ID, { description: 'The program.' })
  @IsUUID()
  programId!: string;

  @Field(() => EarnRuleInput, {
    nullable: true,
    description: 'A rule to try out on top of, or in place of, those that count.',
  })
  @Nested(() => EarnRuleInput)
  rule?: EarnRuleInput | null;

  @Field(() => ID, { nullable: true, description: 'The rule that it takes the place of.' })
  @IsUUID()
  replacesRuleId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether each order is judged by the versions that judged it when it came, not by those of today.',
  })
  asItWas: boolean = false;

  @Field(() => Int, { defaultValue: 50, description: 'The last so many orders, at most 200.' })
  @Min(1)
  @Max(200)
  last: number = 50;
}
