import type { BucketBy, FlagValue, FlagValueType, Operator } from '@mh-os/flags';
import { JsonScalar, Nested } from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsString, MaxLength } from 'class-validator';
import { BucketByEnum, FlagTypeEnum, OperatorEnum } from './flag.enums.ts';

@InputType({ description: 'One of the values a flag can have.' })
export class FlagVariantInput {
  @Field(() => String, { description: 'Name that rules speak of: letters, digits, _ and -.' })
  @MaxLength(40)
  key!: string;

  @Field(() => JsonScalar, { description: 'The value, of the type of the flag.' })
  value!: FlagValue;
}

@InputType({ description: 'A share of all callers.' })
export class FlagShareInput {
  @Field(() => String, { description: 'The variant they get.' })
  @MaxLength(40)
  variant!: string;

  @Field(() => Int, { description: 'Parts of 100,000; 1,000 are one percent.' })
  weight!: number;
}

@InputType({ description: 'What is served: one variant, or shares of several.' })
export class FlagServeInput {
  @Field(() => String, { nullable: true, description: 'The variant for everybody; or shares.' })
  @IsOptional()
  @MaxLength(40)
  variant?: string | null;

  @Field(() => [FlagShareInput], { nullable: true, description: 'Shares that add up to 100,000; or one variant.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @Nested(() => FlagShareInput)
  shares?: FlagShareInput[] | null;

  @Field(() => BucketByEnum, { defaultValue: 'USER', description: 'Whose bucket decides about shares.' })
  bucketBy!: BucketBy;
}

@InputType({ description: 'One comparison with a fact about the caller.' })
export class FlagConditionInput {
  @Field(() => String, { description: '"role", "brand", "user", or an attribute such as "locale".' })
  @MaxLength(60)
  attribute!: string;

  @Field(() => OperatorEnum, { description: 'How to compare.' })
  operator!: Operator;

  @Field(() => [String], { defaultValue: [], description: 'What to compare with; one of these is enough.' })
  @ArrayMaxSize(1_000)
  @IsString({ each: true })
  values!: string[];
}

@InputType({ description: 'Who gets what: all conditions have to hold.' })
export class FlagRuleInput {
  @Field(() => String, { description: 'Name of the rule, its own within the flag.' })
  @MaxLength(40)
  id!: string;

  @Field(() => [FlagConditionInput], { description: 'All of these have to hold.' })
  @ArrayMaxSize(20)
  @Nested(() => FlagConditionInput)
  conditions!: FlagConditionInput[];

  @Field(() => FlagServeInput, { description: 'What they get.' })
  @Nested(() => FlagServeInput)
  serve!: FlagServeInput;
}

@InputType({ description: 'Another flag that has to come to one of these variants first.' })
export class FlagPrerequisiteInput {
  @Field(() => String, { description: 'Key of the other flag.' })
  @MaxLength(100)
  flagKey!: string;

  @Field(() => [String], { description: 'Variants of it that are good enough.' })
  @ArrayMaxSize(20)
  @IsString({ each: true })
  variants!: string[];
}

@InputType({ isAbstract: true })
abstract class FlagSettingsInput {
  @Field(() => String, { nullable: true, description: 'What it is for.' })
  @IsOptional()
  @MaxLength(2_000)
  description?: string | null;

  @Field(() => [FlagVariantInput], {
    nullable: true,
    description: 'Its values; a new boolean flag has "on" and "off" where none are given.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @Nested(() => FlagVariantInput)
  variants?: FlagVariantInput[] | null;

  @Field(() => String, { nullable: true, description: 'Variant where the flag is off; "off" or the last one.' })
  @IsOptional()
  @MaxLength(40)
  offVariant?: string | null;

  @Field(() => FlagServeInput, { nullable: true, description: 'What those get whom no rule names; the off variant.' })
  @IsOptional()
  @Nested(() => FlagServeInput)
  otherwise?: FlagServeInput | null;

  @Field(() => [FlagRuleInput], { nullable: true, description: 'Rules in order; the first that holds decides.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @Nested(() => FlagRuleInput)
  rules?: FlagRuleInput[] | null;

  @Field(() => [FlagPrerequisiteInput], { nullable: true, description: 'Flags that have to be met first.' })
  @IsOptional()
  @ArrayMaxSize(10)
  @Nested(() => FlagPrerequisiteInput)
  prerequisites?: FlagPrerequisiteInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether changes need a second person.' })
  protected?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether brands may set it for themselves.' })
  overridable?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is meant to stay and is never stale.' })
  permanent?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Person who is told when it seems to be done with.' })
  ownerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the hash; another one deals all shares anew.' })
  @IsOptional()
  @MaxLength(40)
  salt?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  @IsOptional()
  @MaxLength(500)
  comment?: string | null;
}

@InputType({ description: 'A new feature flag; it is a draft until it is activated.' })
export class CreateFlagInput extends FlagSettingsInput {
  @Field(() => String, { description: 'Key that code asks for, e.g. "console.products-export"; never changes.' })
  @MaxLength(100)
  key!: string;

  @Field(() => String, { description: 'Name for people.' })
  @MaxLength(200)
  name!: string;

  @Field(() => FlagTypeEnum, { description: 'What its values are; never changes.' })
  type!: FlagValueType;

  @Field(() => ID, { description: 'Chosen by the caller: a repeat with the same key creates nothing twice.' })
  @MaxLength(200)
  idempotencyKey!: string;
}

@InputType({ description: 'Changes to a feature flag; what is left out stays.' })
export class UpdateFlagInput extends FlagSettingsInput {
  @Field(() => ID, { description: 'The flag.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the changes are based on.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Name for people.' })
  @IsOptional()
  @MaxLength(200)
  name?: string | null;
}

@InputType({ description: 'A step in the life of a flag.' })
export class FlagStepInput {
  @Field(() => ID, { description: 'The flag.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the step is based on.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  @IsOptional()
  @MaxLength(500)
  comment?: string | null;
}

@InputType({ description: 'The kill switch of a flag.' })
export class SwitchFlagInput extends FlagStepInput {
  @Field(() => Boolean, { description: 'Off: everybody gets the off variant, at once.' })
  enabled!: boolean;
}

@InputType({ description: 'What the brand of the session sets for itself.' })
export class SetFlagOverrideInput {
  @Field(() => ID, { description: 'The flag.' })
  flagId!: string;

  @Field(() => Int, { description: "Version of the brand's override that this is based on; 0 where there was none." })
  expectedVersion!: number;

  @Field(() => Boolean, { defaultValue: true, description: 'Off: the brand gets the off variant.' })
  enabled!: boolean;

  @Field(() => FlagServeInput, {
    nullable: true,
    description: 'What the brand gets; without it the override is taken back.',
  })
  @IsOptional()
  @Nested(() => FlagServeInput)
  serve?: FlagServeInput | null;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  @IsOptional()
  @MaxLength(500)
  comment?: string | null;
}

@InputType({ description: 'Somebody to try a flag with.' })
export class TryFlagInput {
  @Field(() => ID, { description: 'The flag; a draft is tried as if it were active.' })
  flagId!: string;

  @Field(() => String, { nullable: true, description: 'The person; without one there is no bucket.' })
  @IsOptional()
  @MaxLength(200)
  userId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The brand; that of the session where there is one.' })
  brandId?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Keys of roles.' })
  @ArrayMaxSize(50)
  @IsString({ each: true })
  roles!: string[];

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'Attributes: an object of texts, numbers, truth values and lists of texts.',
  })
  attributes?: unknown;
}
