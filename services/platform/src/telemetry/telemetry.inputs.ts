import {
  DateTimeFilter,
  DateTimeScalar,
  DecimalScalar,
  filterOf,
  Nested,
  StringFilter,
  Where,
  WhereInput,
} from '@mh-os/graphql';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { MetricBucket, TelemetryKind } from './telemetry.rules.ts';

/** Larger batches are refused here, before anything of them is looked at. */
const MOST = 1_000;

@InputType({ description: 'A property or label.' })
export class TelemetryPairInput {
  @Field(() => String, { description: 'Its name, at most 60 characters.' })
  key!: string;

  @Field(() => String, { description: 'Its value, at most 200 characters.' })
  value!: string;
}

@InputType({ description: 'Something that happened in a client. Holds no names, no addresses of people.' })
export class TelemetryEventInput {
  @Field(() => ID, { description: 'A UUID that the client makes: a repeat counts once.' })
  id!: string;

  @Field(() => TelemetryKind, { description: 'What it tells.' })
  kind!: TelemetryKind;

  @Field(() => DateTimeScalar, { description: 'When it happened; up to seven days ago.' })
  occurredAt!: Date;

  @Field(() => String, { description: 'Which client, e.g. "storefront".' })
  source!: string;

  @Field(() => String, { description: 'Random key of the visit, never of a person.' })
  session!: string;

  @Field(() => String, { description: 'Where: a path; what follows a question mark is dropped.' })
  path!: string;

  @Field(() => String, { description: 'What, e.g. "Add to cart".' })
  name!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'A figure that belongs to it, e.g. milliseconds.' })
  value?: string | null;

  @Field(() => [TelemetryPairInput], { nullable: true, description: 'More about it, at most 20.' })
  @IsOptional()
  @Nested(() => TelemetryPairInput)
  properties?: TelemetryPairInput[] | null;
}

@InputType({ description: 'A batch of client telemetry.' })
export class IngestTelemetryInput {
  @Field(() => [TelemetryEventInput], { description: '1 to 100 entries.' })
  @ArrayMaxSize(MOST)
  @Nested(() => TelemetryEventInput)
  events!: TelemetryEventInput[];
}

@InputType({ description: 'One measurement of an operational figure.' })
export class OpsMetricInput {
  @Field(() => ID, { description: 'A UUID that the sender makes: a repeat counts once.' })
  id!: string;

  @Field(() => String, { description: 'Name: lower-case letters, digits, dots, underscores.' })
  name!: string;

  @Field(() => DateTimeScalar, { description: 'When it was measured; up to seven days ago.' })
  measuredAt!: Date;

  @Field(() => DecimalScalar, { description: 'The figure.' })
  value!: string;

  @Field(() => String, { nullable: true, description: 'Its unit, e.g. "s".' })
  @IsOptional()
  unit?: string | null;

  @Field(() => [TelemetryPairInput], {
    nullable: true,
    description: 'What tells it from others of its name, at most 20.',
  })
  @IsOptional()
  @Nested(() => TelemetryPairInput)
  labels?: TelemetryPairInput[] | null;
}

@InputType({ description: 'A batch of measurements.' })
export class IngestOpsMetricsInput {
  @Field(() => [OpsMetricInput], { description: '1 to 100 measurements.' })
  @ArrayMaxSize(MOST)
  @Nested(() => OpsMetricInput)
  metrics!: OpsMetricInput[];
}

@ArgsType()
export class PeriodArgs {
  @Field(() => DateTimeScalar, { description: 'Begin of the period.' })
  from!: Date;

  @Field(() => DateTimeScalar, { description: 'End of the period, itself not part of it; at most 92 days later.' })
  to!: Date;
}

@ArgsType()
export class SeriesArgs extends PeriodArgs {
  @Field(() => String, { description: 'Name of the metric.' })
  @MaxLength(100)
  name!: string;

  @Field(() => MetricBucket, { description: 'Width of a point.' })
  bucket!: MetricBucket;
}

const KindFilter = filterOf<TelemetryKind>('TelemetryKindFilter', () => TelemetryKind, ['eq', 'oneOf']);

@WhereInput('TelemetryFilter', 'Which entries to show; all given conditions must hold.')
export class TelemetryFilter extends Where<TelemetryFilter> {
  @Field(() => KindFilter, { nullable: true, description: 'What it tells.' })
  kind?: InstanceType<typeof KindFilter> | null;

  @Field(() => StringFilter, { nullable: true, description: 'Which client.' })
  source?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Where.' })
  path?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'What.' })
  name?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Key of a visit.' })
  session?: StringFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When it happened.' })
  occurredAt?: DateTimeFilter | null;
}
