import { connectionOf, DateTimeScalar, MutationPayload, graphEnum } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { HealthStatus } from '../health/health.rules.ts';
import { HealthReasonCode } from './health.rules.ts';
import { IntegrationAction, IntegrationDirection, IntegrationKind, IntegrationStatus } from './integrations.rules.ts';

registerEnumType(IntegrationKind, {
  name: 'IntegrationKind',
  description: 'What a connected system is for.',
  valuesMap: {
    SHOP: { description: "The brand's own shop." },
    MARKETPLACE: { description: 'A marketplace that the brand sells on.' },
    PAYMENT: { description: 'Takes payments.' },
    SHIPPING: { description: 'Ships parcels.' },
    ERP: { description: 'Keeps goods, orders and books in one.' },
    ACCOUNTING: { description: 'Keeps the books.' },
    MAIL: { description: 'Sends mail.' },
    ANALYTICS: { description: 'Counts and reports.' },
    CONTACT_CENTER: { description: 'Talks with customers.' },
    OTHER: { description: 'Something else.' },
  },
});
registerEnumType(IntegrationDirection, {
  name: 'IntegrationDirection',
  description: 'Which way data goes.',
  valuesMap: {
    IN: { description: 'From the other system to the brand.' },
    OUT: { description: 'From the brand to the other system.' },
    BOTH: { description: 'Both ways.' },
  },
});
registerEnumType(IntegrationStatus, {
  name: 'IntegrationStatus',
  description: 'Whether a system is connected.',
  valuesMap: {
    CONNECTED: { description: 'Connected; its health is watched.' },
    DISABLED: { description: 'Switched off for a time.' },
    DISCONNECTED: { description: 'No longer connected; its history stays.' },
  },
});
registerEnumType(IntegrationAction, {
  name: 'IntegrationAction',
  description: 'What can be done about a connection.',
  valuesMap: {
    CONNECT: { description: 'Connects it again.' },
    DISABLE: { description: 'Switches it off for a time.' },
    DISCONNECT: { description: 'Disconnects it; the linked API key is not revoked by that.' },
  },
});
registerEnumType(HealthReasonCode, {
  name: 'IntegrationHealthReasonCode',
  description: 'Why a system is in its state.',
  valuesMap: {
    NOT_CONNECTED: { description: 'It is switched off or disconnected.' },
    NOTHING_HEARD: { description: 'Nothing was heard of it, yet or for long.' },
    KEY_REVOKED: { description: 'Its API key was revoked.' },
    KEY_EXPIRED: { description: 'Its API key has expired.' },
    KEY_EXPIRES_SOON: { description: 'Its API key expires within seven days.' },
    SILENT: { description: 'It was not heard of for longer than the brand expects.' },
    ENDPOINT_REMOVED: { description: 'A webhook endpoint of it was removed.' },
    ENDPOINT_PAUSED: { description: 'A webhook endpoint of it is paused.' },
    ENDPOINT_FAILING: { description: 'A webhook endpoint of it does not take messages.' },
    REPORTED_DEGRADED: { description: 'It reports trouble.' },
    REPORTED_DOWN: { description: 'It reports being down.' },
  },
});
export const IntegrationReportStatus = graphEnum('IntegrationReportStatus', 'What a system says of itself.', {
  OK: 'Well.',
  DEGRADED: 'Works, with something to look at.',
  DOWN: 'Does not work.',
});

@ObjectType('IntegrationSetting', { description: 'A setting of a connected system; never a secret.' })
export class IntegrationSettingType {
  @Field(() => String, { description: 'Name of the setting.' })
  key!: string;

  @Field(() => String, { description: 'Its value.' })
  value!: string;
}

@ObjectType('IntegrationHealthReason', { description: 'Why a connected system is in its state.' })
export class IntegrationHealthReasonType {
  @Field(() => HealthReasonCode, { description: 'Stable code for programs.' })
  code!: HealthReasonCode;

  @Field(() => String, { description: 'The reason in a sentence.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'The key, endpoint, hours or message that it is about.' })
  subject!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The time that it names.' })
  at!: Date | null;
}

@ObjectType('IntegrationHealth', { description: 'How a connected system does, as far as it can be told.' })
export class IntegrationHealthType {
  @Field(() => HealthStatus, { description: 'How it does.' })
  state!: HealthStatus;

  @Field(() => [IntegrationHealthReasonType], { description: 'Why; empty while all is well.' })
  reasons!: IntegrationHealthReasonType[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when, where that was noticed already.' })
  since!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was heard of last: a call, a message, a report.',
  })
  lastSignAt!: Date | null;
}

@ObjectType('IntegrationReport', { description: 'What a system said of itself.' })
export class IntegrationReportType {
  @Field(() => ID, { description: 'Id of the report.' })
  id!: string;

  @Field(() => IntegrationReportStatus, { description: 'How it did.' })
  status!: 'OK' | 'DEGRADED' | 'DOWN';

  @Field(() => String, { description: 'What it said about that.' })
  message!: string;

  @Field(() => DateTimeScalar, { description: 'When that was found out.' })
  checkedAt!: Date;

  @Field(() => String, { description: 'Name of the key or person that told.' })
  reportedByName!: string;
}

@ObjectType('IntegrationApiKey', { description: 'The API key that a connected system uses.' })
export class IntegrationApiKeyType {
  @Field(() => ID, { description: 'Id of the key.' })
  id!: string;

  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends by itself.' })
  expiresAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked.' })
  revokedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was used last, to the minute.' })
  lastUsedAt!: Date | null;
}

export const IntegrationEndpointStatus = graphEnum(
  'IntegrationEndpointStatus',
  'Whether an endpoint is told of events.',
  {
    ACTIVE: 'It is told.',
    PAUSED: 'Nothing is sent until somebody resumes it.',
    REMOVED: 'It was removed.',
  },
);

@ObjectType('IntegrationEndpoint', { description: 'A webhook endpoint of a connected system.' })
export class IntegrationEndpointType {
  @Field(() => ID, { description: 'Id of the endpoint.' })
  id!: string;

  @Field(() => String, { description: 'Host of its address.' })
  host!: string;

  @Field(() => IntegrationEndpointStatus, { description: 'Whether it is told of events.' })
  status!: 'ACTIVE' | 'PAUSED' | 'REMOVED';

  @Field(() => Int, { description: 'Tries that failed since the last one that was taken.' })
  failures!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it last took a message.' })
  lastSuccessAt!: Date | null;
}

@ObjectType('IntegrationOwner', { description: 'The person of the brand who looks after a connected system.' })
export class IntegrationOwnerType {
  @Field(() => ID, { description: 'Id of the person.' })
  id!: string;

  @Field(() => String, { description: 'Name in this brand.' })
  name!: string;
}

@ObjectType('Integration', { description: 'A system that is connected with the brand.' })
@Directive('@key(fields: "id")')
export class IntegrationType {
  @Field(() => ID, { description: 'Id of the connected system.' })
  id!: string;

  @Field(() => String, { description: 'Name, unique in the brand.' })
  name!: string;

  @Field(() => IntegrationKind, { description: 'What it is for.' })
  kind!: IntegrationKind;

  @Field(() => String, { description: 'Who makes it.' })
  provider!: string;

  @Field(() => IntegrationDirection, { description: 'Which way data goes.' })
  direction!: IntegrationDirection;

  @Field(() => String, { description: 'What else is to be known.' })
  notes!: string;

  @Field(() => [IntegrationSettingType], { description: 'Settings by name; never secrets.' })
  settings!: IntegrationSettingType[];

  @Field(() => Int, {
    nullable: true,
    description: 'Within how many hours a call, message or report is expected; null for never.',
  })
  expectedCallHours!: number | null;

  @Field(() => IntegrationStatus, { description: 'Whether it is connected.' })
  status!: IntegrationStatus;

  @Field(() => DateTimeScalar, { description: 'When it was connected last.' })
  connectedAt!: Date;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  createdAt!: Date;
}

const connection = connectionOf(IntegrationType, 'Integration');
export const IntegrationConnection = connection.Connection;

@ObjectType({ description: 'Outcome of a mutation of a connected system.' })
export class IntegrationPayload extends MutationPayload {
  @Field(() => IntegrationType, { nullable: true, description: 'The connected system.' })
  integration?: IntegrationType;
}
