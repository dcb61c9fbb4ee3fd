import { DateTimeScalar, MutationPayload } from '@mh-os/graphql';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ActivityActor } from '../activity/activity.type.ts';

/** What can be asked for. */
export enum PrivacyRequestKind {
  PERSON_EXPORT = 'PERSON_EXPORT',
  PERSON_ERASURE = 'PERSON_ERASURE',
  BRAND_EXPORT = 'BRAND_EXPORT',
}

registerEnumType(PrivacyRequestKind, {
  name: 'PrivacyRequestKind',
  description: 'What was asked for.',
  valuesMap: {
    PERSON_EXPORT: { description: 'All that the brand has of one person, as a file.' },
    PERSON_ERASURE: { description: 'That a person is erased from all services.' },
    BRAND_EXPORT: { description: 'All that the brand has, as a file.' },
  },
});

/** Where it stands. */
export enum PrivacyRequestState {
  PENDING = 'PENDING',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}

registerEnumType(PrivacyRequestState, {
  name: 'PrivacyRequestState',
  description: 'Where a request, or one part of it, stands.',
  valuesMap: {
    PENDING: { description: 'The service has not answered yet.' },
    RUNNING: { description: 'Not all services have done their part.' },
    DONE: { description: 'It is done.' },
    FAILED: { description: 'It failed; it can be tried again.' },
  },
});

@ObjectType({ description: 'Rows of one table.' })
export class PrivacyTableCount {
  @Field(() => String, { description: 'The table.' })
  table!: string;

  @Field(() => Int, { description: 'Rows that were exported or changed there.' })
  rows!: number;
}

@ObjectType({ description: "One service's part of a request." })
export class PrivacyServiceReport {
  @Field(() => String, { description: 'The service.' })
  service!: string;

  @Field(() => PrivacyRequestState, { description: 'Where its part stands.' })
  state!: PrivacyRequestState;

  @Field(() => [PrivacyTableCount], { description: 'What it exported or changed.' })
  tables!: PrivacyTableCount[];

  @Field(() => Int, { description: 'Messages not deleted yet; they end by themselves within seven days.' })
  messagesLeft!: number;

  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  error!: string | null;
}

@ObjectType('PrivacyRequest', { description: 'A request for export or erasure, with its report.' })
export class PrivacyRequestType {
  @Field(() => ID, { description: 'Id of the request.' })
  id!: string;

  @Field(() => PrivacyRequestKind, { description: 'What was asked for.' })
  kind!: PrivacyRequestKind;

  @Field(() => PrivacyRequestState, { description: 'Where it stands.' })
  state!: PrivacyRequestState;

  @Field(() => ID, { nullable: true, description: 'The person it is about.' })
  userId!: string | null;

  @Field(() => Boolean, {
    description: 'Whether the account itself is part of it: the person works for no other brand.',
  })
  accountIncluded!: boolean;

  @Field(() => ActivityActor, { description: 'Who asked for it.' })
  requestedBy!: ActivityActor;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done.' })
  finishedAt!: Date | null;

  @Field(() => Int, { description: 'Rows in the file.' })
  rows!: number;

  @Field(() => Float, { description: 'Bytes of the file.' })
  bytes!: number;

  @Field(() => String, { nullable: true, description: 'Path of the file on the gateway; kept for seven days.' })
  path!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  error!: string | null;

  @Field(() => [PrivacyServiceReport], { description: 'What every service did.' })
  services!: PrivacyServiceReport[];
}

@ObjectType({ description: 'Outcome of a request for export or erasure.' })
export class PrivacyRequestPayload extends MutationPayload {
  @Field(() => PrivacyRequestType, {
    nullable: true,
    description: 'The request; the one that runs already, if there is.',
  })
  privacyRequest?: PrivacyRequestType;
}
