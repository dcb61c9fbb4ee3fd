import { type Connection, CurrentCtx, PageArgs, toConnection } from '@mh-os/graphql';
import { type Ctx, pageRequest } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  IngestOpsMetricsInput,
  IngestTelemetryInput,
  PeriodArgs,
  SeriesArgs,
  TelemetryFilter,
} from './telemetry.inputs.ts';
import type { TelemetryRow } from './telemetry.read-model.ts';
import { type RowResult, TelemetryService } from './telemetry.service.ts';
import {
  OpsMetricName,
  OpsMetricPoint,
  TelemetryBatchPayload,
  TelemetryEventConnection,
  TelemetryEventType,
  TelemetrySummary,
} from './telemetry.type.ts';

@Resolver(() => TelemetryEventType)
export class TelemetryResolver {
  constructor(private readonly telemetry: TelemetryService) {}

  @Mutation(() => TelemetryBatchPayload, { description: 'Takes a batch of client telemetry; each entry on its own.' })
  async ingestTelemetry(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The batch.' }) { events }: IngestTelemetryInput,
  ): Promise<TelemetryBatchPayload> {
    return toPayload(await this.telemetry.ingest(ctx, events));
  }

  @Mutation(() => TelemetryBatchPayload, { description: 'Takes a batch of measurements; each one on its own.' })
  async ingestOpsMetrics(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The batch.' }) { metrics }: IngestOpsMetricsInput,
  ): Promise<TelemetryBatchPayload> {
    return toPayload(await this.telemetry.measure(ctx, metrics));
  }

  @Query(() => TelemetryEventConnection, { nullable: true, description: 'Client telemetry, newest first.' })
  async telemetryEvents(
    @CurrentCtx() ctx: Ctx,
    @Args() args: PageArgs,
    @Args('where', { nullable: true, description: 'Which entries to show.' }) where?: TelemetryFilter,
  ): Promise<Connection<TelemetryEventType>> {
    const page = await this.telemetry.page(ctx, where, pageRequest(args, 2));
    return toConnection({ ...page, nodes: page.nodes.map(toType) }, () => this.telemetry.count(ctx, where));
  }

  @Query(() => TelemetrySummary, { nullable: true, description: 'Client telemetry of a period in sums.' })
  telemetrySummary(@CurrentCtx() ctx: Ctx, @Args() period: PeriodArgs): Promise<TelemetrySummary> {
    return this.telemetry.summary(ctx, period) as Promise<TelemetrySummary>;
  }

  @Query(() => [OpsMetricName], { nullable: true, description: 'Metrics that were measured in a period, by name.' })
  opsMetricNames(@CurrentCtx() ctx: Ctx, @Args() period: PeriodArgs): Promise<OpsMetricName[]> {
    return this.telemetry.names(ctx, period);
  }

  @Query(() => [OpsMetricPoint], { nullable: true, description: 'A metric over a period; gaps stay gaps.' })
  opsMetricSeries(@CurrentCtx() ctx: Ctx, @Args() { name, bucket, ...period }: SeriesArgs): Promise<OpsMetricPoint[]> {
    return this.telemetry.series(ctx, name, period, bucket);
  }
}

function toPayload(results: readonly RowResult[]): TelemetryBatchPayload {
  const refused = results.flatMap(({ index, error }) =>
    error ? [{ index, code: error.code, message: error.message }] : [],
  );
  return { accepted: results.length - refused.length, refused };
}

function toType({ properties, ...row }: TelemetryRow): TelemetryEventType {
  return { ...row, properties: Object.entries(properties).map(([key, value]) => ({ key, value })) };
}
