import { connectionOf, DateTimeScalar, JsonScalar, MutationPayload, graphEnum } from '@mh-os/graphql';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID, Length, MaxLength } from 'class-validator';
import type { ConsentChannel } from './sendable.ts';

export type ConsentState = 'GRANTED' | 'PENDING' | 'WITHDRAWN';

export const ConsentChannelEnum = graphEnum('CrmConsentChannel', 'How something reaches a person.', {
  EMAIL: 'By e-mail.',
  SMS: 'By text message.',
  PHONE: 'By telephone.',
  POST: 'By letter.',
});

export const ConsentStateEnum = graphEnum('CrmConsentState', 'What a person said.', {
  GRANTED: 'Yes.',
  PENDING: 'Asked to confirm, not answered yet.',
  WITHDRAWN: 'No, or no longer.',
});

@ObjectType('CrmConsent', { description: 'What a person agrees to now.' })
export class ConsentType {
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;

  @Field(() => String, { description: 'What for, e.g. newsletter.' })
  purpose!: string;

  @Field(() => ConsentChannelEnum, { description: 'Over which channel.' })
  channel!: ConsentChannel;

  @Field(() => ConsentStateEnum, { description: 'What was said.' })
  state!: ConsentState;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  since!: Date;
}

@ObjectType('CrmConsentRecord', { description: 'What a person said once, with its proof; never changed.' })
export class ConsentRecordType {
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;

  @Field(() => String, { description: 'What for, e.g. newsletter.' })
  purpose!: string;

  @Field(() => ConsentChannelEnum, { description: 'Over which channel.' })
  channel!: ConsentChannel;

  @Field(() => ConsentStateEnum, { description: 'What was said.' })
  state!: ConsentState;

  @Field(() => String, { description: 'Where it was said, e.g. checkout or double-opt-in.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Version of the text that was shown.' })
  textVersion?: string | null;

  @Field(() => JsonScalar, { description: 'What else proves it.' })
  evidence!: unknown;

  @Field(() => String, { nullable: true, description: 'Who recorded it.' })
  actorName?: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  createdAt!: Date;
}

@ObjectType('CrmSuppression', { description: 'An address that nothing is sent to, kept as a fingerprint.' })
export class SuppressionType {
  @Field(() => ID, { description: 'Id of the entry.' })
  id!: string;

  @Field(() => ConsentChannelEnum, { description: 'Over which channel.' })
  channel!: ConsentChannel;

  @Field(() => String, { description: 'For which purpose; empty: for all.' })
  purpose!: string;

  @Field(() => String, { description: 'As much of the address as may be shown.' })
  hint!: string;

  @Field(() => String, { description: 'OPT_OUT, ERASED, EXCLUDED, BOUNCED or COMPLAINT.' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  createdAt!: Date;
}

export const { Connection: SuppressionConnection } = connectionOf(SuppressionType, 'CrmSuppression');

@InputType({ isAbstract: true })
abstract class ConsentFields {
  @Field(() => ID, { description: 'Who.' })
  @IsUUID()
  personId!: string;

  @Field(() => String, { description: 'What for: small letters, digits and dashes, e.g. newsletter.' })
  @Length(1, 60)
  purpose!: string;

  @Field(() => ConsentChannelEnum, { description: 'Over which channel.' })
  channel!: ConsentChannel;

  @Field(() => String, { nullable: true, description: 'Version of the text that was shown.' })
  @MaxLength(60)
  textVersion?: string | null;
}

@InputType({ description: 'What a person said.' })
export class RecordCrmConsentInput extends ConsentFields {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => Boolean, { description: 'Yes, or no: false withdraws.' })
  granted!: boolean;

  @Field(() => String, { description: 'Where it was said, e.g. checkout.' })
  @Length(1, 80)
  source!: string;

  @Field(() => JsonScalar, { nullable: true, description: 'What else proves it, at most 4 kB.' })
  evidence?: Record<string, unknown> | null;
}

@InputType({ description: 'Asks a person to confirm by a link.' })
export class RequestCrmConsentInput extends ConsentFields {}

@InputType({ description: 'The token of a link.' })
export class ConfirmCrmConsentInput {
  @Field(() => String, { description: 'As it stood in the link.' })
  @Length(1, 200)
  token!: string;
}

@InputType({ description: 'An address that nothing shall be sent to.' })
export class SuppressCrmAddressInput {
  @Field(() => String, { description: 'E-mail address or telephone number.' })
  @Length(3, 254)
  address!: string;

  @Field(() => String, { nullable: true, description: 'EXCLUDED, BOUNCED or COMPLAINT; excluded when absent.' })
  @MaxLength(20)
  reason?: string | null;
}

@InputType({ description: 'Which entry to take off the list.' })
export class LiftCrmSuppressionInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;
}

@ObjectType('CrmConsentPayload', { description: 'What the person agrees to after the change, or why it was refused.' })
export class ConsentPayload extends MutationPayload {
  @Field(() => [ConsentType], { nullable: true, description: 'All that the person agrees to or not.' })
  consents?: ConsentType[];

  @Field(() => String, { nullable: true, description: 'Token for the link, once; only of requests.' })
  token?: string;
}

@ObjectType('CrmConfirmPayload', { description: 'Whether the link was good.' })
export class ConfirmPayload extends MutationPayload {
  @Field(() => Boolean, { nullable: true, description: 'True where it was.' })
  confirmed?: boolean;
}

@ObjectType('CrmSuppressionPayload', { description: 'The entry, or why it was refused.' })
export class SuppressionPayload extends MutationPayload {
  @Field(() => SuppressionType, { nullable: true, description: 'The entry.' })
  suppression?: SuppressionType;
}
