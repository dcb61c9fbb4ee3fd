import { connectionOf, DateTimeScalar, MutationPayload, graphEnum } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';

export const WebhookEndpointStatus = graphEnum('WebhookEndpointStatus', 'Whether an endpoint is told of events.', {
  ACTIVE: 'It is told.',
  PAUSED: 'Nothing is sent until somebody resumes it.',
});

export const WebhookDeliveryState = graphEnum('WebhookDeliveryState', 'What became of a delivery.', {
  PENDING: 'Under way, or waiting for its next try.',
  DELIVERED: 'Taken by the receiver.',
  FAILED: 'Given up after all tries.',
});

@ObjectType('WebhookEndpoint', {
  description: 'An address that is told of events of the brand, signed by Standard Webhooks.',
})
@Directive('@key(fields: "id")')
export class WebhookEndpointType {
  @Field(() => ID, { description: 'Id of the endpoint.' })
  id!: string;

  @Field(() => String, { description: 'Where messages are sent: an https address.' })
  url!: string;

  @Field(() => String, { description: 'What it is for.' })
  description!: string;

  @Field(() => [String], { description: 'Event types that it is told of: known types, "<domain>.*" or "*".' })
  eventTypes!: string[];

  @Field(() => WebhookEndpointStatus, { description: 'Whether it is told of events.' })
  status!: 'ACTIVE' | 'PAUSED';

  @Field(() => String, { nullable: true, description: 'Why it is paused.' })
  pauseReason!: string | null;

  @Field(() => Int, { description: 'Tries that failed since the last one that was taken.' })
  failures!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when nothing was taken; null while all is well.' })
  failingSince!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it last took a message.' })
  lastSuccessAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What went wrong last.' })
  lastError!: string | null;

  @Field(() => Int, { description: 'Deliveries that are under way or wait for their next try.' })
  pending!: number;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was set up.' })
  createdAt!: Date;
}

@ObjectType({ description: 'One try of a delivery.' })
export class WebhookAttempt {
  @Field(() => Int, { description: 'The how-manieth try.' })
  number!: number;

  @Field(() => DateTimeScalar, { description: 'When it ended.' })
  at!: Date;

  @Field(() => Int, { description: 'How long it took, in milliseconds.' })
  durationMs!: number;

  @Field(() => Int, { nullable: true, description: 'HTTP status of the answer; null where none came.' })
  status!: number | null;

  @Field(() => String, { nullable: true, description: 'What went wrong.' })
  error!: string | null;

  @Field(() => String, { description: 'The beginning of what the receiver answered.' })
  response!: string;
}

@ObjectType('WebhookDelivery', { description: 'One message to one endpoint, until it was taken or given up.' })
export class WebhookDeliveryType {
  @Field(() => ID, { description: 'Id of the delivery, sent as webhook-id: the same for every try.' })
  id!: string;

  @Field(() => ID, { description: 'Endpoint that it is for.' })
  endpointId!: string;

  @Field(() => String, { description: 'Type of the message.' })
  eventType!: string;

  @Field(() => WebhookDeliveryState, { description: 'What became of it.' })
  state!: 'PENDING' | 'DELIVERED' | 'FAILED';

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;

  @Field(() => String, { description: 'The message, byte for byte as it is signed.' })
  body!: string;

  @Field(() => Int, { nullable: true, description: 'HTTP status of the last answer.' })
  lastStatus!: number | null;

  @Field(() => String, { nullable: true, description: 'What went wrong last.' })
  lastError!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it is tried next, while it is pending.' })
  nextAttemptAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it came up.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken or given up.' })
  finishedAt!: Date | null;
}

const connection = connectionOf(WebhookDeliveryType, 'WebhookDelivery');
export const WebhookDeliveryConnection = connection.Connection;

@ObjectType({ description: 'An event type that endpoints can be told of.' })
export class WebhookEventType {
  @Field(() => String, { description: 'The type, e.g. "catalog-pricing.price.applied".' })
  type!: string;

  @Field(() => String, { description: 'What happened, in a sentence.' })
  description!: string;
}

@ObjectType({ description: 'Outcome of a mutation of a webhook endpoint.' })
export class WebhookEndpointPayload extends MutationPayload {
  @Field(() => WebhookEndpointType, { nullable: true, description: 'The endpoint.' })
  endpoint?: WebhookEndpointType;

  @Field(() => String, {
    nullable: true,
    description: 'The secret that signs, when it was made just now: shown this once.',
  })
  secret?: string | null;
}

@ObjectType({ description: 'Outcome of removing a webhook endpoint.' })
export class RemoveWebhookEndpointPayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: 'The endpoint that is no more.' })
  removedId?: string;
}

@ObjectType({ description: 'Outcome of sending a webhook.' })
export class WebhookDeliveryPayload extends MutationPayload {
  @Field(() => WebhookDeliveryType, { nullable: true, description: 'The delivery.' })
  delivery?: WebhookDeliveryType;
}
