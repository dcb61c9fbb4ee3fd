import { CurrentCtx, CurrentLoaders, PageArgs, toConnection, type Loaders } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { CrmImportEntity } from './crm-import.entity.ts';
import {
  CrmImportColumnType,
  CrmImportConnection,
  CrmImportKindEnum,
  CrmImportKindType,
  CrmImportRowFaultConnection,
  CrmImportRunPayload,
  CrmImportType,
} from './crm-import.type.ts';
import type { ImportKindKey } from './import-kind.ts';
import { PrepareCrmImportInput, StartCrmImportInput, UndoCrmImportInput } from './imports.inputs.ts';
import { ImportsService } from './imports.service.ts';

@Resolver(() => CrmImportType)
export class ImportsResolver {
  constructor(private readonly service: ImportsService) {}

  @Query(() => [CrmImportKindType], { nullable: true, description: 'What the caller may bring in by file.' })
  crmImportKinds(@CurrentCtx() ctx: Ctx): Promise<CrmImportKindType[]> {
    return this.service.kinds(ctx);
  }

  @Query(() => CrmImportConnection, { nullable: true, description: 'Files that were given, the latest first.' })
  async crmImports(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('kind', { type: () => CrmImportKindEnum, nullable: true, description: 'Only those of a kind.' })
    kind?: ImportKindKey,
  ) {
    return toConnection(await this.service.page(ctx, { ...page, kind: kind ?? null }), () =>
      this.service.count(ctx, kind ?? null),
    );
  }

  @Query(() => CrmImportType, { nullable: true, description: 'One import; null where the brand has none of this id.' })
  crmImport(
    @CurrentLoaders() loaders: Loaders,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<CrmImportType | null> {
    return this.load(loaders, id);
  }

  @Mutation(() => CrmImportRunPayload, { description: 'Takes a file to look at: says what its columns are.' })
  async prepareCrmImport(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The file.' }) input: PrepareCrmImportInput,
  ) {
    return { import: await this.service.prepare(ctx, input) };
  }

  @Mutation(() => CrmImportRunPayload, { description: 'Tries a file or takes it in, in the background.' })
  async startCrmImport(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'How.' }) input: StartCrmImportInput) {
    return { import: await this.service.start(ctx, input) };
  }

  @Mutation(() => CrmImportRunPayload, {
    description: 'Takes an import back, in the background; records that were changed or used since stay and are told.',
  })
  async undoCrmImport(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'Which.' }) input: UndoCrmImportInput) {
    return { import: await this.service.undo(ctx, input) };
  }

  @ResolveField(() => [CrmImportColumnType], { description: 'Its columns with what they are.' })
  async columns(@Parent() one: CrmImportType, @CurrentCtx() ctx: Ctx): Promise<CrmImportColumnType[]> {
    return this.service.columns(ctx, one as CrmImportEntity);
  }

  @ResolveField(() => CrmImportRowFaultConnection, {
    description: 'What is to be said of rows, in the order of the file.',
  })
  async faults(@Parent() one: CrmImportType, @CurrentCtx() ctx: Ctx, @Args() page: PageArgs) {
    return toConnection(await this.service.faults(ctx, one.id, page), () => this.service.countFaults(ctx, one.id));
  }

  private load(loaders: Loaders, id: string): Promise<CrmImportType | null> {
    return loaders
      .for<string, CrmImportType>(this.service, 'byIds', (ctx, ids) => this.service.byIds(ctx, ids))
      .load(id);
  }
}
