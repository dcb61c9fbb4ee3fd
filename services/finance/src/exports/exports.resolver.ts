import { CurrentCtx, JobStatus } from '@mh-os/graphql';
import { Ctx, DomainError } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, Resolver, ResolveReference } from '@nestjs/graphql';
import { FinanceExportPayload, FinanceExportType, StartFinanceExportInput } from './export.type.ts';
import { ExportsService, type FinanceExport } from './exports.service.ts';

@Resolver(() => FinanceExportType)
export class ExportsResolver {
  constructor(private readonly exports: ExportsService) {}

  @Query(() => FinanceExportType, { nullable: true, description: 'An export of the books by id.' })
  async financeExport(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the export.' }) id: string,
  ): Promise<FinanceExportType> {
    return toType(await this.exports.get(ctx, id));
  }

  @Query(() => [FinanceExportType], { nullable: true, description: 'The latest exports of the books, newest first.' })
  async financeExports(@CurrentCtx() ctx: Ctx): Promise<FinanceExportType[]> {
    return (await this.exports.latest(ctx)).map(toType);
  }

  @Mutation(() => FinanceExportPayload, { description: 'Writes figures of the books into a file, in the background.' })
  async startFinanceExport(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which figures, and how.' }) input: StartFinanceExportInput,
  ): Promise<FinanceExportPayload> {
    return { export: toType(await this.exports.start(ctx, input)) } as FinanceExportPayload;
  }

  @ResolveReference()
  async reference(@Parent() ref: { id: string }, @CurrentCtx() ctx: Ctx): Promise<FinanceExportType | null> {
    try {
      return toType(await this.exports.get(ctx, ref.id));
    } catch (error) {
      if (error instanceof DomainError && error.code === 'NOT_FOUND') return null;
      throw error;
    }
  }
}

const STATUS: Readonly<Record<string, JobStatus>> = { queued: JobStatus.QUEUED, running: JobStatus.RUNNING };

function toType({ head, job }: FinanceExport): FinanceExportType {
  const { id, kind, format, startsOn: from, endsOn: until, createdAt, complete } = head;
  return {
    ...{ id, kind, format, from, until, createdAt, rows: head.rowCount, bytes: Number(head.bytes) },
    status: complete ? JobStatus.SUCCEEDED : (STATUS[job.status] ?? JobStatus.FAILED),
    path: complete ? `/files/finance/exports/${id}` : null,
    error: job.error?.message ?? null,
  };
}
