import { DateTimeScalar, JsonScalar, MutationPayload, connectionOf } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LeadActionEnum, LeadStatusEnum } from './lead.enums.ts';
import type { LeadAction, LeadStatus } from './lead.rules.ts';

@ObjectType('Lead', { description: 'Somebody who may buy, before they are a person or company of the brand.' })
@Directive('@key(fields: "id")')
export class LeadType {
  @Field(() => ID, { description: 'Id of the lead.' })
  id!: string;

  @Field(() => String, { description: 'Number, e.g. L-1042.' })
  label!: string;

  @Field(() => String, { description: 'How people call it: name, company, e-mail or phone.' })
  name!: string;

  @Field(() => LeadStatusEnum, { description: 'Where it stands.' })
  status!: LeadStatus;

  @Field(() => [LeadActionEnum], { description: 'Steps that are possible now, beside becoming a deal.' })
  actions!: LeadAction[];

  @Field(() => Boolean, { description: 'Whether it can become a deal now.' })
  convertible!: boolean;

  @Field(() => String, { description: 'Where it comes from.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Its number there.' })
  reference!: string | null;

  @Field(() => ID, { nullable: true, description: 'The form that it came by.' })
  formId!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the campaign that brought it.' })
  campaignCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Given name.' })
  givenName!: string | null;

  @Field(() => String, { nullable: true, description: 'Family name.' })
  familyName!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Company.' })
  companyName!: string | null;

  @Field(() => String, { nullable: true, description: 'Country.' })
  country!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  postalCode!: string | null;

  @Field(() => String, { nullable: true, description: 'What they wrote.' })
  message!: string | null;

  @Field(() => JsonScalar, { description: 'Own fields.' })
  attributes!: object;

  @Field(() => [String], { description: 'Tags.' })
  tags!: string[];

  @Field(() => ID, { nullable: true, description: 'Who works on it.' })
  ownerId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was given up.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'What they agreed to.' })
  consentText!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they agreed.' })
  consentedAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Score by the rules that hold.' })
  score!: number | null;

  @Field(() => Int, { nullable: true, description: 'Chance in millionths that it is won, by the model that is used.' })
  chancePpm!: number | null;

  @Field(() => ID, { nullable: true, description: 'The person that it became.' })
  personId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The company that it became.' })
  companyId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The deal that it became.' })
  dealId!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it became a deal.' })
  convertedAt!: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it came in.' })
  capturedAt!: Date;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

@ObjectType('LeadEngagement', { description: 'Something that a lead did.' })
export class LeadEngagementType {
  @Field(() => ID, { description: 'Id of the entry.' })
  id!: string;

  @Field(() => String, { description: 'What it did.' })
  event!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  happenedAt!: Date;
}

export const { Connection: LeadConnection } = connectionOf(LeadType, 'Lead');

@ObjectType({ description: 'Outcome of a mutation of a lead.' })
export class LeadPayload extends MutationPayload {
  @Field(() => LeadType, { nullable: true, description: 'The lead as it is now.' })
  lead?: LeadType | null;
}

@ObjectType({ description: 'What a lead became.' })
export class ConvertLeadPayload extends MutationPayload {
  @Field(() => LeadType, { nullable: true, description: 'The lead as it is now.' })
  lead?: LeadType | null;

  @Field(() => ID, { nullable: true, description: 'The deal; of a lead that had become one before, that one.' })
  dealId?: string | null;
}
