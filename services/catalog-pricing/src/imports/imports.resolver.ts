import { CurrentCtx, CurrentLoaders, JobType, Loaders, PageArgs, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Jobs } from '@mh-os/messaging';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver, ResolveReference } from '@nestjs/graphql';
import { DraftReads } from '../drafts/draft-reads.ts';
import { PriceDraftType } from '../drafts/price-draft.type.ts';
import { toJobType } from '../job-type.ts';
import { ImportFileType, ImportPresetType } from './import-file.type.ts';
import { ImportInspection } from './import-inspection.ts';
import { ProductImportPayload, StartProductImportInput, UndoProductImportInput } from './imports.inputs.ts';
import { ImportsService } from './imports.service.ts';
import { presets } from './presets/presets.ts';
import { ImportRowErrorConnection, ProductImportConnection, ProductImportType } from './product-import.type.ts';
import { ImportErrors } from './running/import-errors.ts';

@Resolver(() => ProductImportType)
export class ImportsResolver {
  constructor(
    private readonly service: ImportsService,
    private readonly inspection: ImportInspection,
    private readonly errorsOf: ImportErrors,
    private readonly jobs: Jobs,
    private readonly drafts: DraftReads,
  ) {}

  @Query(() => [ImportPresetType], { nullable: true, description: 'Ways to read files.' })
  importPresets(@CurrentCtx() ctx: Ctx): ImportPresetType[] {
    ctx.require('catalog-pricing.import.run');
    return presets.map(({ name, title, description, format }) => ({ name, title, description, format }));
  }

  @Query(() => ImportFileType, {
    nullable: true,
    description: 'An uploaded file with its columns, first rows and suggested mapping.',
  })
  importFile(@CurrentCtx() ctx: Ctx, @Args('id', { type: () => ID, description: 'Id of the file.' }) id: string) {
    return this.inspection.inspect(ctx, id);
  }

  @Query(() => ProductImportType, {
    nullable: true,
    description: 'An import; null where the brand has none of this id.',
  })
  async productImport(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the import.' }) id: string,
  ) {
    return (await this.service.byIds(ctx, [id])).get(id) ?? null;
  }

  @Query(() => ProductImportConnection, { nullable: true, description: 'Imports of the brand, newest first.' })
  async productImports(@CurrentCtx() ctx: Ctx, @Args() args: PageArgs) {
    return toConnection(await this.service.page(ctx, args), () => this.service.count(ctx));
  }

  @Mutation(() => ProductImportPayload, {
    description: 'Starts an import in the background, or a trial that changes nothing.',
  })
  async startProductImport(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The file and how to read it.' }) input: StartProductImportInput,
  ) {
    return { import: await this.service.start(ctx, input) };
  }

  @Mutation(() => ProductImportPayload, {
    description:
      'Takes an import of products back, in the background: what it made is archived, what it changed becomes what it was; products that were changed since stay and are told as errors.',
  })
  async undoProductImport(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The import.' }) input: UndoProductImportInput,
  ) {
    return { import: await this.service.undo(ctx, input) };
  }

  @ResolveField(() => JobType, { description: 'The job that runs it, or takes it back.' })
  async job(@Parent() one: ProductImportType, @CurrentCtx() ctx: Ctx): Promise<JobType> {
    return toJobType(await this.jobs.get(ctx, one.jobId));
  }

  @ResolveField(() => ImportRowErrorConnection, { description: 'Faults of rows, in the order of the file.' })
  async errors(@Parent() one: ProductImportType, @CurrentCtx() ctx: Ctx, @Args() args: PageArgs) {
    return toConnection(await this.errorsOf.page(ctx, one.id, args), () => this.errorsOf.count(ctx, one.id));
  }

  @ResolveField(() => PriceDraftType, { nullable: true, description: 'Draft of the prices that need a second person.' })
  async draft(@Parent() one: ProductImportType, @CurrentCtx() ctx: Ctx): Promise<PriceDraftType | null> {
    if (!one.draftId) return null;
    return (await this.drafts.byIds(ctx, [one.draftId])).get(one.draftId) ?? null;
  }

  @ResolveReference()
  resolveReference(
    @Parent() reference: { id: string },
    @CurrentLoaders() loaders: Loaders,
  ): Promise<ProductImportType | null> {
    const read = loaders.for<string, ProductImportType>(this.service, 'imports', (ctx, ids) =>
      this.service.byIds(ctx, ids),
    );
    return read.load(reference.id);
  }
}
