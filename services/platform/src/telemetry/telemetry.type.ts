import { connectionOf, DateTimeScalar, DecimalScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MetricBucket, TelemetryKind } from './telemetry.rules.ts';

registerEnumType(TelemetryKind, {
  name: 'TelemetryKind',
  description: 'What a client tells.',
  valuesMap: {
    PAGE_VIEW: { description: 'A page was seen.' },
    CALL_TO_ACTION: { description: 'Something that invites to act was used.' },
    ERROR: { description: 'Something broke.' },
    TIMING: { description: 'Something took time; the value says how long, in milliseconds.' },
  },
});

registerEnumType(MetricBucket, {
  name: 'MetricBucket',
  description: 'Width of a point of a series.',
  valuesMap: {
    MINUTE: { description: 'One minute.' },
    HOUR: { description: 'One hour.' },
    DAY: { description: 'One day, in UTC.' },
  },
});

@ObjectType({ description: 'A property or label.' })
export class TelemetryPair {
  @Field(() => String, { description: 'Its name.' })
  key!: string;

  @Field(() => String, { description: 'Its value.' })
  value!: string;
}

@ObjectType('TelemetryEvent', { description: 'Something that happened in a client.' })
export class TelemetryEventType {
  @Field(() => ID, { description: 'Id that the client gave it.' })
  id!: string;

  @Field(() => TelemetryKind, { description: 'What it tells.' })
  kind!: TelemetryKind;

  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  occurredAt!: Date;

  @Field(() => String, { description: 'Which client, e.g. "storefront".' })
  source!: string;

  @Field(() => String, { description: 'Random key of the visit.' })
  session!: string;

  @Field(() => String, { description: 'Where: a path without query.' })
  path!: string;

  @Field(() => String, { description: 'What, in words of the client.' })
  name!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'A figure that belongs to it, e.g. milliseconds.' })
  value?: string | null;

  @Field(() => [TelemetryPair], { description: 'More about it.' })
  properties!: TelemetryPair[];
}

const connection = connectionOf(TelemetryEventType, 'TelemetryEvent');
export const TelemetryEventConnection = connection.Connection;

@ObjectType({ description: 'What was told how often.' })
export class TelemetryTopType {
  @Field(() => TelemetryKind, { description: 'What it tells.' })
  kind!: TelemetryKind;

  @Field(() => String, { description: 'Where.' })
  path!: string;

  @Field(() => String, { description: 'What.' })
  name!: string;

  @Field(() => Int, { description: 'How often.' })
  count!: number;

  @Field(() => Int, { description: 'In how many visits.' })
  sessions!: number;
}

@ObjectType({ description: 'Entries of one day and kind.' })
export class TelemetryDayType {
  @Field(() => String, { description: 'The day in the brand\'s time zone, e.g. "2026-05-01".' })
  day!: string;

  @Field(() => TelemetryKind, { description: 'What they tell.' })
  kind!: TelemetryKind;

  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => Int, { description: 'In how many visits.' })
  sessions!: number;
}

@ObjectType({ description: 'Client telemetry of a period in sums.' })
export class TelemetrySummary {
  @Field(() => [TelemetryTopType], { description: 'The 50 most frequent, most frequent first.' })
  top!: TelemetryTopType[];

  @Field(() => [TelemetryDayType], { description: 'Each day and kind with entries, oldest first.' })
  days!: TelemetryDayType[];
}

@ObjectType({ description: 'A metric that was measured.' })
export class OpsMetricName {
  @Field(() => String, { description: 'Name, e.g. "checkout.seconds".' })
  name!: string;

  @Field(() => String, { description: 'Unit, empty where it has none.' })
  unit!: string;

  @Field(() => Int, { description: 'Measurements in the period.' })
  count!: number;

  @Field(() => DateTimeScalar, { description: 'The latest measurement.' })
  latestAt!: Date;
}

@ObjectType({ description: 'One point of a series.' })
export class OpsMetricPoint {
  @Field(() => DateTimeScalar, { description: 'Where the point begins.' })
  at!: Date;

  @Field(() => Int, { description: 'Measurements in it.' })
  count!: number;

  @Field(() => DecimalScalar, { description: 'Their average, to six places.' })
  average!: string;

  @Field(() => DecimalScalar, { description: 'The smallest.' })
  minimum!: string;

  @Field(() => DecimalScalar, { description: 'The largest.' })
  maximum!: string;
}

@ObjectType({ description: 'What is wrong with one entry of a batch.' })
export class TelemetryRefusal {
  @Field(() => Int, { description: 'Its place in the batch, from 0.' })
  index!: number;

  @Field(() => String, { description: 'Stable code of what is wrong.' })
  code!: string;

  @Field(() => String, { description: 'What is wrong and what is allowed.' })
  message!: string;
}

@ObjectType({ description: 'What became of a batch.' })
export class TelemetryBatchPayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: 'Entries that are kept now, those known before included.' })
  accepted?: number;

  @Field(() => [TelemetryRefusal], { nullable: true, description: 'Entries that are not kept, each with the reason.' })
  refused?: TelemetryRefusal[];
}
