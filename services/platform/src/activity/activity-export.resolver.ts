import { CurrentCtx, JobStatus, toJobStatus } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type ActivityExport, ActivityExportService } from './activity-export.service.ts';
import {
  ActivityExportFormat,
  ActivityExportPayload,
  ActivityExportType,
  StartActivityExportInput,
} from './activity-export.type.ts';

@Resolver(() => ActivityExportType)
export class ActivityExportResolver {
  constructor(private readonly exports: ActivityExportService) {}

  @Query(() => ActivityExportType, { nullable: true, description: 'An export of the log by id.' })
  async activityExport(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the export.' }) id: string,
  ): Promise<ActivityExportType> {
    return toType(await this.exports.get(ctx, id));
  }

  @Query(() => [ActivityExportType], { nullable: true, description: 'The latest exports of the log, newest first.' })
  async activityExports(@CurrentCtx() ctx: Ctx): Promise<ActivityExportType[]> {
    return (await this.exports.latest(ctx)).map(toType);
  }

  @Mutation(() => ActivityExportPayload, { description: 'Writes the activity log into a file, in the background.' })
  async startActivityExport(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which part, and how.' }) input: StartActivityExportInput,
  ): Promise<ActivityExportPayload> {
    return { activityExport: toType(await this.exports.start(ctx, input)) };
  }
}

function toType({ head, job }: ActivityExport): ActivityExportType {
  const { kind, id, name } = head.requestedBy;
  return {
    id: head.id,
    format: ActivityExportFormat[head.format],
    status: head.complete ? JobStatus.SUCCEEDED : toJobStatus(job.status),
    rows: head.rowCount,
    bytes: Number(head.bytes),
    requestedBy: { kind, id, name: name ?? null },
    createdAt: head.createdAt,
    path: head.complete ? `/files/platform/activity-exports/${head.id}` : null,
    error: job.error?.message ?? null,
  };
}
