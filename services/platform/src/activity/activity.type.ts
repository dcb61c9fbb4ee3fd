import { connectionOf, DateTimeScalar, JsonScalar } from '@mh-os/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Who did it.' })
export class ActivityActor {
  @Field(() => String, { description: 'Kind: person, director, automation, integration or system.' })
  kind!: string;

  @Field(() => ID, { description: 'Id of the person, director, automation, key or service.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Name at that time.' })
  name!: string | null;
}

@ObjectType({ description: 'What it was done to.' })
export class ActivityEntity {
  @Field(() => String, { description: 'Kind of thing, e.g. "price-draft".' })
  type!: string;

  @Field(() => ID, { description: 'Id of the thing.' })
  id!: string;

  @Field(() => String, { description: 'Name at that time.' })
  label!: string;
}

@ObjectType({ description: 'One field that changed.' })
export class ActivityChange {
  @Field(() => String, { description: 'Name of the field.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'Value before; null where there was none.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'Value after; null where there is none.' })
  after!: string | null;
}

@ObjectType('ActivityEntry', { description: 'Something that happened, as its event told it.' })
export class ActivityEntryType {
  @Field(() => ID, { description: 'Id of the entry and of its event.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  occurredAt!: Date;

  @Field(() => ActivityActor, { description: 'Who did it.' })
  actor!: ActivityActor;

  @Field(() => String, { description: 'Type of the event, e.g. "platform.brand.created".' })
  action!: string;

  @Field(() => String, { description: 'What happened, in a sentence.' })
  summary!: string;

  @Field(() => ActivityEntity, { description: 'What it was done to.' })
  entity!: ActivityEntity;

  @Field(() => [ActivityChange], { description: 'What changed, field by field; empty where the event tells none.' })
  changes!: ActivityChange[];

  @Field(() => String, { description: 'The same for everything that one request led to.' })
  correlationId!: string;

  @Field(() => String, { nullable: true, description: 'The request or event that led to this directly.' })
  causationId!: string | null;

  @Field(() => String, { description: 'The service that told it.' })
  source!: string;

  @Field(() => JsonScalar, { nullable: true, description: 'Data of the event, as its contract describes them.' })
  data!: unknown;
}

const connection = connectionOf(ActivityEntryType, 'Activity');
export const ActivityConnection = connection.Connection;
