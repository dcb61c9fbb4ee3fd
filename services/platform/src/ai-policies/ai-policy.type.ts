import { type AiAutonomy, aiDirectors, type AiDirector, redactionClasses, type RedactionClass } from '@mh-os/contracts';
import {
  connectionOf,
  DateTimeScalar,
  MoneyInput,
  MoneyType,
  MutationPayload,
  Nested,
  graphEnum,
} from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsString, MaxLength } from 'class-validator';
import { AuthorType } from '../author.type.ts';
import { ChangeType } from '../change.type.ts';

export const AiDirectorEnum = graphEnum<AiDirector>('AiDirector', 'An AI department head.', aiDirectors);
export const RedactionClassEnum = graphEnum<RedactionClass>(
  'RedactionClass',
  'Personal data taken out of a text before a model reads it.',
  redactionClasses,
);
export const AiAutonomyEnum = graphEnum<AiAutonomy>('AiAutonomy', 'How far AI may go; it approves nothing, ever.', {
  OBSERVE: 'Reads and reports.',
  SUGGEST: 'Recommends what people could do.',
  DRAFT: 'Writes drafts, which people approve.',
});

@ObjectType('AiPolicy', { description: 'What AI may do in the brand.' })
export class AiPolicyType {
  @Field(() => Int, {
    description:
      'Grows by one per change; send it back as expectedVersion. 0: nobody has set one, the strictest holds.',
  })
  version!: number;

  @Field(() => [AiDirectorEnum], { description: 'Directors that may work.' })
  directors!: readonly AiDirector[];

  @Field(() => AiAutonomyEnum, { description: 'How far they may go.' })
  autonomy!: AiAutonomy;

  @Field(() => MoneyType, { description: 'Spending on models at most per day; a day begins in the zone of the brand.' })
  spendPerDay!: MoneyType;

  @Field(() => MoneyType, { description: 'Spending on models at most per month.' })
  spendPerMonth!: MoneyType;

  @Field(() => [String], { description: 'Models that may be asked; none: directors work by rules alone.' })
  models!: readonly string[];

  @Field(() => [RedactionClassEnum], { description: 'Personal data taken out before a model reads a text.' })
  redaction!: readonly RedactionClass[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it holds.' })
  changedAt!: Date | null;

  @Field(() => AuthorType, { nullable: true, description: 'Who set it.' })
  author!: AuthorType | null;
}

@ObjectType('AiPolicyVersion', { description: 'One change of what AI may do.' })
export class AiPolicyVersionType {
  @Field(() => ID, { description: 'Id of the change.' })
  id!: string;

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

export const AiPolicyVersionConnection = connectionOf(AiPolicyVersionType, 'AiPolicyVersion').Connection;

@InputType({ description: 'What AI may do in the brand of the session, in place of what it may do now.' })
export class SetAiPolicyInput {
  @Field(() => Int, { description: 'Version that the change is based on; 0 where nobody has set one.' })
  expectedVersion!: number;

  @Field(() => [AiDirectorEnum], { description: 'Directors that may work.' })
  @ArrayMaxSize(50)
  directors!: AiDirector[];

  @Field(() => AiAutonomyEnum, { description: 'How far they may go.' })
  autonomy!: AiAutonomy;

  @Field(() => MoneyInput, { description: 'Spending on models at most per day.' })
  @Nested(() => MoneyInput)
  spendPerDay!: MoneyInput;

  @Field(() => MoneyInput, { description: 'Spending on models at most per month; at least that of a day.' })
  @Nested(() => MoneyInput)
  spendPerMonth!: MoneyInput;

  @Field(() => [String], { description: 'Models that may be asked, e.g. "openai/gpt-5-mini".' })
  @ArrayMaxSize(200)
  @IsString({ each: true })
  models!: string[];

  @Field(() => [RedactionClassEnum], { description: 'Personal data taken out before a model reads a text.' })
  @ArrayMaxSize(50)
  redaction!: RedactionClass[];

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  @IsOptional()
  @MaxLength(500)
  comment?: string | null;
}

@ObjectType({ description: 'Outcome of setAiPolicy.' })
export class AiPolicyPayload extends MutationPayload {
  @Field(() => AiPolicyType, { nullable: true, description: 'The policy.' })
  policy?: AiPolicyType;
}
