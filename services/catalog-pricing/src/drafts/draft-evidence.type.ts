import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, Matches, MaxLength } from 'class-validator';

@ObjectType('PriceDraftEvidence', {
  description: 'Something that a proposal rests on, in the version that its author saw.',
})
export class PriceDraftEvidenceType {
  @Field(() => String, { description: 'What it is, such as insight, report, competitor-price, cost, meeting.' })
  type!: string;

  @Field(() => ID, { description: 'Id of it where it lives.' })
  id!: string;

  @Field(() => String, { description: 'What people call it.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Version or instant that the author saw.' })
  version!: string | null;
}

@InputType({ description: 'Something that a proposal rests on, in the version that its author saw.' })
export class PriceDraftEvidenceInput {
  @Field(() => String, { description: 'What it is, in lower case, such as insight, report, competitor-price.' })
  @Matches(/^[a-z][a-z0-9-]{0,59}$/)
  type!: string;

  @Field(() => ID, { description: 'Id of it where it lives.' })
  @MaxLength(200)
  id!: string;

  @Field(() => String, { description: 'What people call it.' })
  @MaxLength(300)
  label!: string;

  @Field(() => String, { nullable: true, description: 'Version or instant that the author saw.' })
  @IsOptional()
  @MaxLength(60)
  version?: string | null;
}

@ObjectType('PriceDraftFailure', { description: 'Why a scheduled activation applied nothing.' })
export class PriceDraftFailureType {
  @Field(() => String, { description: 'Error code, such as GUARDRAIL_BLOCKED or DRAFT_SUPERSEDED.' })
  code!: string;

  @Field(() => String, { description: 'The reason in an English sentence.' })
  message!: string;
}
