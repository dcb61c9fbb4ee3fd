import { DateTimeFilter, filterOf, IdFilter, StringFilter, Where, WhereInput } from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { WebhookDeliveryState } from './webhook.type.ts';

@InputType({ description: 'A new webhook endpoint.' })
export class CreateWebhookEndpointInput {
  @Field(() => String, { description: 'Where messages are sent: an https address of the public internet.' })
  @MaxLength(2_000)
  url!: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  @IsOptional()
  @MaxLength(200)
  description?: string | null;

  @Field(() => [String], { description: 'Event types: known types, "<domain>.*" or "*".' })
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  eventTypes!: string[];

  @Field(() => ID, { description: 'Chosen by the caller: a repeat with the same key makes nothing twice.' })
  @MaxLength(200)
  idempotencyKey!: string;
}

@InputType({ description: 'A webhook endpoint to act on.' })
export class WebhookEndpointInput {
  @Field(() => ID, { description: 'The endpoint.' })
  @MaxLength(60)
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  expectedVersion!: number;
}

@InputType({ description: 'Changes to a webhook endpoint; what is left out stays.' })
export class UpdateWebhookEndpointInput extends WebhookEndpointInput {
  @Field(() => String, { nullable: true, description: 'Where messages are sent.' })
  @IsOptional()
  @MaxLength(2_000)
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  @IsOptional()
  @MaxLength(200)
  description?: string | null;

  @Field(() => [String], { nullable: true, description: 'Event types.' })
  @IsOptional()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  eventTypes?: string[] | null;
}

@InputType({ description: 'A webhook endpoint that shall get a new secret.' })
export class RotateWebhookSecretInput extends WebhookEndpointInput {
  @Field(() => Int, { defaultValue: 24, description: 'For how many hours the old secret signs too: 0 to 168.' })
  @Min(0)
  @Max(168)
  overlapHours!: number;
}

@InputType({ description: 'A test message to send.' })
export class SendTestWebhookInput {
  @Field(() => ID, { description: 'The endpoint.' })
  @MaxLength(60)
  endpointId!: string;

  @Field(() => ID, { description: 'Chosen by the caller: a repeat with the same key sends nothing twice.' })
  @MaxLength(200)
  idempotencyKey!: string;
}

@InputType({ description: 'A delivery to send again.' })
export class RedeliverWebhookInput {
  @Field(() => ID, { description: 'The delivery.' })
  @MaxLength(60)
  id!: string;
}

const StateFilter = filterOf<'PENDING' | 'DELIVERED' | 'FAILED'>(
  'WebhookDeliveryStateFilter',
  () => WebhookDeliveryState,
  ['eq', 'oneOf'],
);

@WhereInput('WebhookDeliveryFilter', 'Which deliveries to show; all given conditions must hold.')
export class WebhookDeliveryFilter extends Where<WebhookDeliveryFilter> {
  @Field(() => IdFilter, { nullable: true, description: 'Endpoint.' })
  endpointId?: IdFilter | null;

  @Field(() => StateFilter, { nullable: true, description: 'What became of them.' })
  state?: InstanceType<typeof StateFilter> | null;

  @Field(() => StringFilter, { nullable: true, description: 'Type of the message.' })
  eventType?: StringFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When they came up.' })
  createdAt?: DateTimeFilter | null;
}
