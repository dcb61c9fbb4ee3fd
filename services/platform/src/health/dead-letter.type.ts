import { DateTimeScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** What became of a message that could not be handled. */
export enum DeadLetterStatus {
  OPEN = 'open',
  REPLAYED = 'replayed',
  DISCARDED = 'discarded',
}

registerEnumType(DeadLetterStatus, {
  name: 'DeadLetterStatus',
  description: 'What became of a message that could not be handled.',
  valuesMap: {
    OPEN: { description: 'Waits for a person.' },
    REPLAYED: { description: 'Was handled in the end.' },
    DISCARDED: { description: 'Was given up, with a reason.' },
  },
});

@ObjectType('DeadLetter', { description: 'A message that a service could not handle after all its tries.' })
export class DeadLetterType {
  @Field(() => ID, { description: 'Id of the dead letter.' })
  id!: string;

  @Field(() => String, { description: 'The service that could not handle it.' })
  service!: string;

  @Field(() => ID, { nullable: true, description: 'Brand it belongs to; null for the platform itself.' })
  brandId?: string | null;

  @Field(() => String, { description: 'Subject it came with.' })
  subject!: string;

  @Field(() => String, { nullable: true, description: 'Type of the event, where it could be read.' })
  type?: string | null;

  @Field(() => String, { description: 'The message as it came.' })
  body!: string;

  @Field(() => String, { description: 'Code of what went wrong.' })
  reason!: string;

  @Field(() => String, { description: 'What the service said.' })
  error!: string;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;

  @Field(() => DeadLetterStatus, { description: 'What became of it.' })
  status!: DeadLetterStatus;

  @Field(() => String, { nullable: true, description: 'Why it was given up.' })
  note?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was given up by the service.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was resolved.' })
  resolvedAt?: Date | null;
}

@ObjectType({ description: 'Messages that could not be handled.' })
export class DeadLetterList {
  @Field(() => [DeadLetterType], { description: 'The newest first.' })
  nodes!: DeadLetterType[];

  @Field(() => [String], { description: 'Services that did not answer, so that theirs are missing.' })
  unavailable!: string[];
}

@ObjectType({ description: 'Outcome of resolving a dead letter.' })
export class DeadLetterPayload extends MutationPayload {
  @Field(() => DeadLetterType, { nullable: true, description: 'The dead letter.' })
  deadLetter?: DeadLetterType;
}
