import { CurrentCtx, CurrentLoaders, JobType, Loaders, PageArgs, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Jobs } from '@mh-os/messaging';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver, ResolveReference } from '@nestjs/graphql';
import { ImportRowErrorConnection } from '../imports/product-import.type.ts';
import { toJobType } from '../job-type.ts';
import { recordKinds } from './kinds/index.ts';
import { RecordImportsService } from './record-imports.service.ts';
import { RecordImportPayload, StartRecordImportInput, UndoRecordImportInput } from './records.inputs.ts';
import { RecordImportConnection, RecordImportType, RecordKindType } from './records.type.ts';

@Resolver(() => RecordImportType)
export class RecordsResolver {
  constructor(
    private readonly service: RecordImportsService,
    private readonly jobs: Jobs,
  ) {}

  @Query(() => [RecordKindType], { nullable: true, description: 'Kinds of records that go in and out as files.' })
  recordKinds(@CurrentCtx() ctx: Ctx): RecordKindType[] {
    ctx.require('catalog-pricing.product.read');
    return recordKinds.map(({ key, title, meaning, columns, importing, exporting }) => ({
      ...{ key, title, meaning, columns },
      canImport: !!importing && ctx.can('catalog-pricing.import.run') && ctx.can(importing.permission),
      canExport: !!exporting && ctx.can('catalog-pricing.export.run') && ctx.can(exporting.permission),
      byProducts: !!exporting && 'ofVariants' in exporting,
    }));
  }

  @Query(() => RecordImportType, { nullable: true, description: 'An import of records by id.' })
  async recordImport(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the import.' }) id: string,
  ): Promise<RecordImportType | null> {
    return (await this.service.byIds(ctx, [id])).get(id) ?? null;
  }

  @Query(() => RecordImportConnection, { nullable: true, description: 'Imports of records, newest first.' })
  async recordImports(@CurrentCtx() ctx: Ctx, @Args() args: PageArgs) {
    return toConnection(await this.service.page(ctx, args), () => this.service.count(ctx));
  }

  @Mutation(() => RecordImportPayload, {
    description: 'Starts an import of records in the background, or a trial that changes nothing.',
  })
  async startRecordImport(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The file and what its rows are.' }) input: StartRecordImportInput,
  ): Promise<RecordImportPayload> {
    return { import: await this.service.start(ctx, input) };
  }

  @Mutation(() => RecordImportPayload, {
    description:
      'Takes an import back, in the background; records that were changed since stay and are told as errors.',
  })
  async undoRecordImport(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The import.' }) input: UndoRecordImportInput,
  ): Promise<RecordImportPayload> {
    return { import: await this.service.undo(ctx, input) };
  }

  @ResolveField(() => JobType, { description: 'The job that runs it, or takes it back.' })
  async job(@Parent() one: RecordImportType, @CurrentCtx() ctx: Ctx): Promise<JobType> {
    return toJobType(await this.jobs.get(ctx, one.jobId));
  }

  @ResolveField(() => ImportRowErrorConnection, { description: 'Faults of rows, in the order of the file.' })
  async errors(@Parent() one: RecordImportType, @CurrentCtx() ctx: Ctx, @Args() args: PageArgs) {
    return toConnection(await this.service.errors(ctx, one.id, args), () => this.service.countErrors(ctx, one.id));
  }

  @ResolveReference()
  resolveReference(
    @Parent() reference: { id: string },
    @CurrentLoaders() loaders: Loaders,
  ): Promise<RecordImportType | null> {
    const read = loaders.for<string, RecordImportType>(this.service, 'record-imports', (ctx, ids) =>
      this.service.byIds(ctx, ids),
    );
    return read.load(reference.id);
  }
}
