import { DateTimeScalar, JsonScalar } from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsUUID, Length, MaxLength, Min } from 'class-validator';
import type { LeadAction } from './lead.rules.ts';
import { LeadActionEnum } from './lead.enums.ts';

export const TEXT = { nullable: true } as const;

@InputType({ isAbstract: true })
abstract class LeadDetails {
  @Field(() => String, { ...TEXT, description: 'Given name.' })
  @MaxLength(120)
  givenName?: string | null;

  @Field(() => String, { ...TEXT, description: 'Family name.' })
  @MaxLength(120)
  familyName?: string | null;

  @Field(() => String, { ...TEXT, description: 'E-mail address.' })
  @MaxLength(254)
  email?: string | null;

  @Field(() => String, { ...TEXT, description: 'Phone number as given.' })
  @MaxLength(40)
  phone?: string | null;

  @Field(() => String, { ...TEXT, description: 'Company.' })
  @MaxLength(200)
  companyName?: string | null;

  @Field(() => String, { ...TEXT, description: 'Country, two letters.' })
  @MaxLength(2)
  country?: string | null;

  @Field(() => String, { ...TEXT, description: 'Postal code.' })
  @MaxLength(20)
  postalCode?: string | null;

  @Field(() => String, { ...TEXT, description: 'What they wrote.' })
  @MaxLength(4_000)
  message?: string | null;

  @Field(() => JsonScalar, { ...TEXT, description: 'Own fields: texts, numbers, true or false by name.' })
  attributes?: Record<string, unknown> | null;

  @Field(() => [String], { ...TEXT, description: 'Tags.' })
  @ArrayMaxSize(30)
  tags?: string[] | null;
}

@InputType({ description: 'A lead that came in.' })
export class CaptureLeadInput extends LeadDetails {
  @Field(() => String, { description: 'Where it comes from, such as fair or website.' })
  @Length(1, 60)
  source!: string;

  @Field(() => String, { ...TEXT, description: 'Its number where it comes from: the same one is the same lead.' })
  @MaxLength(120)
  reference?: string | null;

  @Field(() => String, { ...TEXT, description: 'Code of the campaign that brought it.' })
  @MaxLength(60)
  campaignCode?: string | null;

  @Field(() => String, { ...TEXT, description: 'The text that they agreed to, where they did.' })
  @MaxLength(4_000)
  consentText?: string | null;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}

@InputType({ description: 'Changes of a lead; what is left out stays.' })
export class UpdateLeadInput extends LeadDetails {
  @Field(() => ID, { description: 'The lead.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;
}

@InputType({ description: 'A step of a lead.' })
export class MoveLeadInput {
  @Field(() => ID, { description: 'The lead.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'Version that the step is based on.' })
  @IsInt()
  expectedVersion!: number;

  @Field(() => LeadActionEnum, { description: 'The step.' })
  action!: Exclude<LeadAction, 'CONVERT'>;

  @Field(() => String, { ...TEXT, description: 'Why; needed to give it up.' })
  @MaxLength(500)
  reason?: string | null;
}

@InputType({ description: 'Who works on a lead.' })
export class AssignLeadInput {
  @Field(() => ID, { description: 'The lead.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  @IsInt()
  expectedVersion!: number;

  @Field(() => ID, { ...TEXT, description: 'The user; without one whoever is next in turn.' })
  @MaxLength(100)
  userId?: string | null;
}

@InputType({ description: 'What a lead did.' })
export class RecordLeadEngagementInput {
  @Field(() => ID, { description: 'The lead.' })
  @IsUUID()
  leadId!: string;

  @Field(() => String, { description: 'What it did, such as mail-opened.' })
  @Length(1, 60)
  event!: string;

  @Field(() => DateTimeScalar, { ...TEXT, description: 'When; now where left out.' })
  at?: Date | null;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}

@InputType({ description: 'A file of leads.' })
export class ImportLeadsInput {
  @Field(() => String, {
    description: 'CSV with a header line, at most 500 rows; columns that are not known become own fields.',
  })
  @Length(1, 1_000_000)
  csv!: string;

  @Field(() => String, { description: 'Where they come from; for rows without a column source.' })
  @Length(1, 60)
  source!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether to look only: nothing is written.' })
  validateOnly!: boolean;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}
