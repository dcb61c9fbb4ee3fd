import { JsonScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';

@ObjectType('LeadForm', { description: 'A form that anybody can send.' })
export class LeadFormType {
  @Field(() => ID, { description: 'Id of the form.' })
  id!: string;

  @Field(() => String, { description: 'Key that pages send it by; no secret.' })
  publicKey!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => JsonScalar, { description: 'What it asks: a list of { key, label, kind, required, choices }.' })
  fields!: object;

  @Field(() => String, { nullable: true, description: 'What somebody agrees to.' })
  consentText!: string | null;

  @Field(() => String, { description: 'Where its leads come from.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Code of the campaign that its leads count for.' })
  campaignCode!: string | null;

  @Field(() => Boolean, { description: 'Whether it can be sent.' })
  open!: boolean;

  @Field(() => Int, { description: 'Most submissions a minute from one address.' })
  perMinute!: number;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

@ObjectType('PublicLeadForm', { description: 'What a page needs to show a form.' })
export class PublicLeadFormType {
  @Field(() => String, { description: 'Key of the form.' })
  publicKey!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => JsonScalar, { description: 'What it asks.' })
  fields!: object;

  @Field(() => String, { nullable: true, description: 'What somebody agrees to; without it nothing is asked.' })
  consentText!: string | null;
}

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

@InputType({ description: 'What somebody sent by a form.' })
export class SubmitLeadFormInput {
  @Field(() => String, { description: 'Key of the form.' })
  @Length(1, 60)
  publicKey!: string;

  @Field(() => JsonScalar, { description: 'What they filled in, by key of the field.' })
  values!: Record<string, unknown>;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether they agreed to the text of the form.' })
  consent!: boolean;

  @Field(() => String, { nullable: true, description: 'A field that pages hide: people leave it empty.' })
  @MaxLength(500)
  website?: string | null;

  @Field(() => ID, { description: 'Key of this submission, made by the page: repeating it does nothing twice.' })
  @Length(8, 200)
  idempotencyKey!: string;
}

@ObjectType({ description: 'Outcome of a change of a form.' })
export class LeadFormPayload extends MutationPayload {
  @Field(() => LeadFormType, { nullable: true, description: 'The form as it is now.' })
  form?: LeadFormType | null;
}

@ObjectType({ description: 'Whether a form arrived.' })
export class SubmitLeadFormPayload extends MutationPayload {
  @Field(() => Boolean, { nullable: true, description: 'True where it did. Who sends it learns nothing else.' })
  received?: boolean;
}
