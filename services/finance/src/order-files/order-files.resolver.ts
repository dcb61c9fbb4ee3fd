import { CurrentCtx, JobStatus } from '@mh-os/graphql';
import { type Ctx, DomainError } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveReference, Resolver } from '@nestjs/graphql';
import { OrderFileFieldType, OrderFileType, OrderImportPayload, OrderImportType } from './order-file.type.ts';
import { ORDER_FILE_FIELDS } from './order-file.types.ts';
import { ImportOrderFileInput } from './order-files.inputs.ts';
import { OrderFilesService, type OrderImport } from './order-files.service.ts';

@Resolver(() => OrderImportType)
export class OrderFilesResolver {
  constructor(private readonly files: OrderFilesService) {}

  @Query(() => OrderFileType, {
    nullable: true,
    description: 'An uploaded file of orders: header, sample, known form.',
  })
  async financeOrderFile(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the upload.' }) id: string,
  ): Promise<OrderFileType> {
    const { columns, sample, header, ...file } = await this.files.inspect(ctx, id);
    return {
      ...{ id, ...file, header },
      sample: sample.map(({ cells }) => header.map((name) => (cells[name] ?? '').slice(0, 200))),
      columns: Object.entries(columns).map(([field, column]) => ({ field, column })),
    };
  }

  @Query(() => [OrderFileFieldType], { nullable: true, description: 'What columns of a file of orders may hold.' })
  financeOrderFileFields(@CurrentCtx() ctx: Ctx): OrderFileFieldType[] {
    ctx.require('finance.order.write');
    return Object.entries(ORDER_FILE_FIELDS).map(([field, description]) => ({ field, description }));
  }

  @Query(() => OrderImportType, { nullable: true, description: 'An import of orders by id.' })
  async financeOrderImport(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the import.' }) id: string,
  ): Promise<OrderImportType> {
    return toType(await this.files.get(ctx, id));
  }

  @Query(() => [OrderImportType], { nullable: true, description: 'The latest imports of orders, newest first.' })
  async financeOrderImports(@CurrentCtx() ctx: Ctx): Promise<OrderImportType[]> {
    return (await this.files.latest(ctx)).map(toType);
  }

  @Mutation(() => OrderImportPayload, { description: 'Takes a file of orders in, in the background, or tries it.' })
  async importFinanceOrderFile(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The file, and how it is read.' }) input: ImportOrderFileInput,
  ): Promise<OrderImportPayload> {
    return { import: toType(await this.files.start(ctx, input)) } as OrderImportPayload;
  }

  @ResolveReference()
  async reference(@Parent() ref: { id: string }, @CurrentCtx() ctx: Ctx): Promise<OrderImportType | null> {
    try {
      return toType(await this.files.get(ctx, ref.id));
    } catch (error) {
      if (error instanceof DomainError && error.code === 'NOT_FOUND') return null;
      throw error;
    }
  }
}

const STATUS: Readonly<Record<string, JobStatus>> = { queued: JobStatus.QUEUED, running: JobStatus.RUNNING };

function toType({ head, job }: OrderImport): OrderImportType {
  const { id, fileId, fileName, trial, plan, counts, faults, createdAt, complete, rowCount: rows } = head;
  return {
    ...{ id, fileId, fileName, trial, source: plan.source, createdAt, rows, faults, ...counts },
    ...{ progress: job.progress, total: job.total, error: job.error?.message ?? null },
    status: complete ? JobStatus.SUCCEEDED : (STATUS[job.status] ?? JobStatus.FAILED),
  };
}
