import { JsonScalar } from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';

@InputType({ isAbstract: true })
abstract class LeadFormDetails {
  @Field(() => String, { description: 'Name.' })
  @Length(1, 120)
  name!: string;

  @Field(() => JsonScalar, { description: 'What it asks: a list of { key, label, kind, required, choices }.' })
  fields!: unknown;

  @Field(() => String, { nullable: true, description: 'What somebody agrees to; kept with each lead.' })
  @MaxLength(4_000)
  consentText?: string | null;

  @Field(() => String, { description: 'Where its leads come from.' })
  @Length(1, 60)
  source!: string;

  @Field(() => String, { nullable: true, description: 'Code of the campaign that its leads count for.' })
  @MaxLength(60)
  campaignCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who gets its leads; whoever is next where left out.' })
  @Length(1, 100)
  assigneeId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Pipeline of the deals that its leads become; the brand's standard one where left out.",
  })
  @IsUUID()
  pipelineId?: string | null;

  @Field(() => Int, { defaultValue: 5, description: 'Most submissions a minute from one address.' })
  @Min(1)
  @Max(1_000)
  perMinute!: number;
}

@InputType({ description: 'A new form.' })
export class CreateLeadFormInput extends LeadFormDetails {
  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}

@InputType({ description: 'A form as it shall be.' })
export class UpdateLeadFormInput extends LeadFormDetails {
  @Field(() => ID, { description: 'The form.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  @IsInt()
  expectedVersion!: number;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it can be sent.' })
  open!: boolean;
}
