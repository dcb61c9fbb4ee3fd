import { JsonScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Length, MaxLength } from 'class-validator';

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

  @Field(() => ID, {
    nullable: true,
    description: 'Pipeline of the deals that its leads become; the standard one where null.',
  })
  pipelineId!: string | null;

  assigneeId!: string | null;

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
