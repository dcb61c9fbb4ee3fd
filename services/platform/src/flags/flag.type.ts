import type { BucketBy, FlagValue, FlagValueType, Operator, Reason } from '@mh-os/flags';
import { BigIntScalar, connectionOf, DateTimeScalar, JsonScalar, graphEnum } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AuthorType } from '../author.type.ts';
import { ChangeType } from '../change.type.ts';
import {
  BucketByEnum,
  type FlagStage,
  FlagStageEnum,
  FlagTypeEnum,
  OperatorEnum,
  ReasonEnum,
  StaleReasonEnum,
} from './flag.enums.ts';
import type { StaleReason } from './flag-life.rules.ts';

@ObjectType({ description: 'One of the values a flag can have.' })
export class FlagVariant {
  @Field(() => String, { description: 'Name that rules speak of.' })
  key!: string;

  @Field(() => JsonScalar, { nullable: true, description: 'The value.' })
  value!: FlagValue;
}

@ObjectType({ description: 'A share of all callers.' })
export class FlagShare {
  @Field(() => String, { description: 'The variant they get.' })
  variant!: string;

  @Field(() => Int, { description: 'Parts of 100,000.' })
  weight!: number;
}

@ObjectType({ description: 'What is served: one variant, or shares of several.' })
export class FlagServe {
  @Field(() => String, { nullable: true, description: 'The variant for everybody.' })
  variant?: string;

  @Field(() => [FlagShare], { nullable: true, description: 'Shares that add up to 100,000.' })
  shares?: readonly FlagShare[];

  @Field(() => BucketByEnum, { nullable: true, description: 'Whose bucket decides about shares.' })
  bucketBy?: BucketBy;
}

@ObjectType({ description: 'One comparison with a fact about the caller.' })
export class FlagCondition {
  @Field(() => String, { description: '"role", "brand", "user", or an attribute.' })
  attribute!: string;

  @Field(() => OperatorEnum, { description: 'How it compares.' })
  operator!: Operator;

  @Field(() => [String], { description: 'What it compares with.' })
  values!: readonly string[];
}

@ObjectType('FlagRule', { description: 'Who gets what: all conditions have to hold.' })
export class FlagRuleType {
  @Field(() => String, { description: 'Name of the rule.' })
  id!: string;

  @Field(() => [FlagCondition], { description: 'All of these have to hold.' })
  conditions!: readonly FlagCondition[];

  @Field(() => FlagServe, { description: 'What they get.' })
  serve!: FlagServe;
}

@ObjectType({ description: 'Another flag that has to come to one of these variants first.' })
export class FlagPrerequisite {
  @Field(() => String, { description: 'Key of the other flag.' })
  flagKey!: string;

  @Field(() => [String], { description: 'Variants of it that are good enough.' })
  variants!: readonly string[];
}

@ObjectType('FlagOverride', { description: 'What a brand has set for itself.' })
export class FlagOverrideType {
  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether it is on for the brand.' })
  enabled!: boolean;

  @Field(() => FlagServe, {
    nullable: true,
    description: 'What the brand gets; null where the override was taken back.',
  })
  serve!: FlagServe | null;
}

@ObjectType('FeatureFlag', { description: 'A switch for a feature: by brand, role, attribute and share.' })
export class FeatureFlagType {
  @Field(() => ID, { description: 'Id of the flag.' })
  id!: string;

  @Field(() => String, { description: 'Key that code asks for.' })
  key!: string;

  @Field(() => String, { description: 'Name for people.' })
  name!: string;

  @Field(() => String, { description: 'What it is for.' })
  description!: string;

  @Field(() => FlagTypeEnum, { description: 'What its values are.' })
  type!: FlagValueType;

  @Field(() => FlagStageEnum, { description: 'Where it is in its life.' })
  stage!: FlagStage;

  @Field(() => Boolean, { description: 'The kill switch; off: the off variant for everybody.' })
  enabled!: boolean;

  @Field(() => Boolean, { description: 'Whether changes need a second person.' })
  protected!: boolean;

  @Field(() => Boolean, { description: 'Whether brands may set it for themselves.' })
  overridable!: boolean;

  @Field(() => Boolean, { description: 'Whether it is meant to stay and is never stale.' })
  permanent!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'Person who is told when it seems to be done with; for the platform.',
  })
  ownerId!: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the hash; for the platform.' })
  salt!: string | null;

  @Field(() => [FlagVariant], { description: 'Its values.' })
  variants!: readonly FlagVariant[];

  @Field(() => String, { description: 'Variant where the flag is off.' })
  offVariant!: string;

  @Field(() => [FlagPrerequisite], { description: 'Flags that have to be met first.' })
  prerequisites!: readonly FlagPrerequisite[];

  @Field(() => [FlagRuleType], {
    nullable: true,
    description: 'Rules in order; null for brands, since rules name people and brands.',
  })
  rules!: readonly FlagRuleType[] | null;

  @Field(() => FlagServe, { description: 'What those get whom no rule names.' })
  otherwise!: FlagServe;

  @Field(() => FlagOverrideType, {
    nullable: true,
    description: 'What the brand of the session has set; null where nothing.',
  })
  override!: FlagOverrideType | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Request for a change of the flag that waits for a second person; for the platform.',
  })
  pendingApproval!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Request for a change of the brand's override that waits for a second person.",
  })
  pendingOverrideApproval!: string | null;

  @Field(() => StaleReasonEnum, { nullable: true, description: 'Why it seems to be done with.' })
  staleReason!: StaleReason | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it seems so.' })
  staleSince!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last evaluated, in the brand of the session or anywhere; a minute late at most.',
  })
  lastEvaluatedAt!: Date | null;

  @Field(() => BigIntScalar, { description: 'How often it was evaluated there.' })
  evaluations!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it came into use.' })
  activatedAt!: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it was drafted.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: Date;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;
}

@ObjectType('FlagEvaluation', { description: 'What a flag is for somebody, and why.' })
export class FlagEvaluationType {
  @Field(() => String, { description: 'Key of the flag.' })
  key!: string;

  @Field(() => JsonScalar, { nullable: true, description: 'The value; null where code has its own default.' })
  value!: FlagValue;

  @Field(() => String, { nullable: true, description: 'Name of the value.' })
  variant!: string | null;

  @Field(() => ReasonEnum, { description: 'Why.' })
  reason!: Reason | 'UNKNOWN';

  @Field(() => String, { nullable: true, description: 'The rule that decided.' })
  ruleId?: string | null;

  @Field(() => Int, { nullable: true, description: '0 to 99,999, where shares were dealt.' })
  bucket?: number | null;

  @Field(() => Int, { nullable: true, description: 'Version of what decided: flag and overrides together.' })
  version!: number | null;
}

export const FlagChangeKindEnum = graphEnum<'DEFINITION' | 'OVERRIDE'>('FlagChangeKind', 'What was changed.', {
  DEFINITION: 'The flag itself, for all brands.',
  OVERRIDE: 'What a brand has set for itself.',
});

@ObjectType('FlagHistoryEntry', { description: 'One change of a flag.' })
export class FlagHistoryEntryType {
  @Field(() => ID, { description: 'Id of the change.' })
  id!: string;

  @Field(() => FlagChangeKindEnum, { description: 'What was changed.' })
  kind!: 'DEFINITION' | 'OVERRIDE';

  @Field(() => Int, { description: 'Version after the change.' })
  version!: number;

  @Field(() => [ChangeType], { description: 'What changed, field by field.' })
  changes!: readonly ChangeType[];

  @Field(() => AuthorType, { description: 'Who changed it.' })
  author!: AuthorType;

  @Field(() => String, { nullable: true, description: 'Why.' })
  comment!: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  createdAt!: Date;
}

export const FlagHistoryConnection = connectionOf(FlagHistoryEntryType, 'FlagHistory').Connection;
