import { BigIntScalar, DateTimeScalar } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { HealthStatus } from './health.rules.ts';

registerEnumType(HealthStatus, {
  name: 'HealthStatus',
  description: 'How something does.',
  valuesMap: {
    OK: { description: 'Well.' },
    DEGRADED: { description: 'Works, with something to look at.' },
    DOWN: { description: 'Does not work.' },
    UNKNOWN: { description: 'Never heard of here.' },
  },
});

@ObjectType({ description: 'Something that a process needs.' })
export class DependencyHealth {
  @Field(() => String, { description: 'Name, e.g. "database".' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it answers.' })
  ok!: boolean;

  @Field(() => Int, { description: 'How long it took to answer, in milliseconds.' })
  ms!: number;

  @Field(() => String, { nullable: true, description: 'Code of the failure.' })
  error?: string | null;
}

@ObjectType({ description: 'One process of a service.' })
export class ReplicaHealth {
  @Field(() => ID, { description: 'Id of the process: new at each start.' })
  instance!: string;

  @Field(() => HealthStatus, { description: 'How it does.' })
  status!: HealthStatus;

  @Field(() => String, { description: 'Version it runs.' })
  version!: string;

  @Field(() => String, { description: 'Version of Node.js.' })
  node!: string;

  @Field(() => DateTimeScalar, { description: 'When it started.' })
  startedAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last heard.' })
  seenAt!: Date;

  @Field(() => Int, { description: 'Memory in MiB.' })
  residentMiB!: number;

  @Field(() => Int, { description: 'How long its event loop kept others waiting, 99th percentile, in milliseconds.' })
  loopDelayMs!: number;

  @Field(() => [DependencyHealth], { description: 'What it needs.' })
  dependencies!: DependencyHealth[];
}

@ObjectType({ description: 'What a stream of events has not been handled of.' })
export class ConsumerBacklog {
  @Field(() => String, { description: 'Whose events.' })
  domain!: string;

  @Field(() => Int, { description: 'Not yet given out.' })
  waiting!: number;

  @Field(() => Int, { description: 'Given out, not yet ended.' })
  inHand!: number;
}

@ObjectType({ description: 'A service with all its processes.' })
export class ServiceHealth {
  @Field(() => String, { description: 'Name of the service.' })
  name!: string;

  @Field(() => HealthStatus, { description: 'How it does.' })
  status!: HealthStatus;

  @Field(() => [String], { description: 'What is wrong, each in a sentence.' })
  findings!: string[];

  @Field(() => [ReplicaHealth], { description: 'Its processes.' })
  replicas!: ReplicaHealth[];

  @Field(() => Int, { description: 'Requests answered in the last minute.' })
  requests!: number;

  @Field(() => Int, { description: 'Requests of the last minute that failed by our fault.' })
  failed!: number;

  @Field(() => Int, { description: 'Time within which 95 of 100 requests were answered, in milliseconds, rounded up.' })
  p95Ms!: number;

  @Field(() => Int, { nullable: true, description: 'Events that wait to be published.' })
  outboxDepth?: number | null;

  @Field(() => Int, { nullable: true, description: 'Age of the oldest of them, in seconds.' })
  outboxLagSeconds?: number | null;

  @Field(() => [ConsumerBacklog], { description: 'Events of others that it has still to handle.' })
  consumers!: ConsumerBacklog[];

  @Field(() => Int, { nullable: true, description: 'Messages that it could not handle and that wait for a person.' })
  deadLetters?: number | null;
}

@ObjectType({ description: 'The database server.' })
export class DatabaseHealth {
  @Field(() => String, { description: 'Version of PostgreSQL.' })
  version!: string;

  @Field(() => BigIntScalar, { description: 'Size of the database in bytes.' })
  sizeBytes!: string;

  @Field(() => Int, { description: 'Connections in use.' })
  connections!: number;

  @Field(() => Int, { description: 'Connections that there can be.' })
  maxConnections!: number;

  @Field(() => Int, { description: 'How long it took to answer just now, in milliseconds.' })
  answersInMs!: number;
}

@ObjectType({ description: 'A stream of events.' })
export class StreamHealth {
  @Field(() => String, { description: 'Name of the stream.' })
  name!: string;

  @Field(() => Int, { description: 'Events in it.' })
  messages!: number;

  @Field(() => BigIntScalar, { description: 'Its size in bytes.' })
  bytes!: string;
}

@ObjectType({ description: 'The message server.' })
export class BrokerHealth {
  @Field(() => Boolean, { description: 'Whether it is connected.' })
  connected!: boolean;

  @Field(() => [StreamHealth], { description: 'Its streams.' })
  streams!: StreamHealth[];
}

@ObjectType({ description: 'Something found unwell, from when to when.' })
export class HealthAlertType {
  @Field(() => ID, { description: 'Id of the alert.' })
  id!: string;

  @Field(() => String, { description: 'Which service.' })
  service!: string;

  @Field(() => String, { description: 'What kind of trouble, e.g. "DOWN".' })
  kind!: string;

  @Field(() => String, { description: '"warning" or "critical".' })
  severity!: string;

  @Field(() => String, { description: 'What was found, in a sentence.' })
  message!: string;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  raisedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was over; null while it lasts.' })
  clearedAt?: Date | null;
}

@ObjectType({ description: 'An operation that took long.' })
export class SlowOperation {
  @Field(() => String, { description: 'Which service.' })
  service!: string;

  @Field(() => String, { description: 'Kind and root fields, or method and route.' })
  name!: string;

  @Field(() => Int, { description: 'How long it took, in milliseconds.' })
  ms!: number;

  @Field(() => DateTimeScalar, { description: 'When it ended.' })
  at!: Date;

  @Field(() => ID, { description: 'Id of the request, as the logs have it.' })
  requestId!: string;
}

@ObjectType({ description: 'How the whole system does.' })
export class SystemHealth {
  @Field(() => HealthStatus, { description: 'As bad as its worst part.' })
  status!: HealthStatus;

  @Field(() => DateTimeScalar, { description: 'When this was found.' })
  checkedAt!: Date;

  @Field(() => [ServiceHealth], { description: 'Every service.' })
  services!: ServiceHealth[];

  @Field(() => DatabaseHealth, { description: 'The database server.' })
  database!: DatabaseHealth;

  @Field(() => BrokerHealth, { description: 'The message server.' })
  broker!: BrokerHealth;

  @Field(() => [HealthAlertType], { description: 'The latest 50 alerts, newest first.' })
  alerts!: HealthAlertType[];

  @Field(() => [SlowOperation], { description: 'The slowest operations of the last ten minutes, slowest first.' })
  slowOperations!: SlowOperation[];
}
