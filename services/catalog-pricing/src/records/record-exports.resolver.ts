import { CurrentCtx, JobStatus, toJobStatus } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type RecordExport, RecordExportsService } from './record-exports.service.ts';
import { RecordExportPayload, StartRecordExportInput } from './records.inputs.ts';
import { RecordExportType } from './records.type.ts';

@Resolver(() => RecordExportType)
export class RecordExportsResolver {
  constructor(private readonly exports: RecordExportsService) {}

  @Query(() => RecordExportType, { nullable: true, description: 'An export of records by id.' })
  async recordExport(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the export.' }) id: string,
  ): Promise<RecordExportType> {
    return toType(await this.exports.get(ctx, id));
  }

  @Query(() => [RecordExportType], { nullable: true, description: 'The latest exports of records, newest first.' })
  async recordExports(@CurrentCtx() ctx: Ctx): Promise<RecordExportType[]> {
    return (await this.exports.latest(ctx)).map(toType);
  }

  @Mutation(() => RecordExportPayload, { description: 'Writes records into a file, in the background.' })
  async startRecordExport(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which records, and how.' }) input: StartRecordExportInput,
  ): Promise<RecordExportPayload> {
    return { export: toType(await this.exports.start(ctx, input)) };
  }
}

function toType({ head, job }: RecordExport): RecordExportType {
  const { id, kind, format, requestedBy, createdAt } = head;
  return {
    ...{ id, kind, format, requestedBy, createdAt, rows: head.rowCount, bytes: Number(head.bytes) },
    status: head.complete ? JobStatus.SUCCEEDED : toJobStatus(job.status),
    path: head.complete ? `/files/catalog-pricing/record-exports/${id}` : null,
    error: job.error?.message ?? null,
  } as RecordExportType;
}
