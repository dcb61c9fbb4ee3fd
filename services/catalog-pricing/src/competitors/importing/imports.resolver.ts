import { CurrentCtx, PageArgs, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  CompetitorPriceImportConnection,
  CompetitorPriceImportPayload,
  CompetitorPriceImportType,
  StartCompetitorPriceImportInput,
} from './import.type.ts';
import { CompetitorImportsService } from './imports.service.ts';

/** They are imports of records under an older name. */
const REASON = 'Imports of records of the kind competitor-prices do the same, with a trial and faults by row.';

@Resolver(() => CompetitorPriceImportType)
export class CompetitorImportsResolver {
  constructor(private readonly service: CompetitorImportsService) {}

  @Query(() => CompetitorPriceImportType, {
    nullable: true,
    description: "An import of competitors' prices; null where the brand has none of this id.",
    deprecationReason: REASON,
  })
  async competitorPriceImport(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the import.' }) id: string,
  ) {
    return (await this.service.byIds(ctx, [id])).get(id) ?? null;
  }

  @Query(() => CompetitorPriceImportConnection, {
    nullable: true,
    description: "Imports of competitors' prices, newest first.",
    deprecationReason: REASON,
  })
  async competitorPriceImports(@CurrentCtx() ctx: Ctx, @Args() args: PageArgs) {
    return toConnection(await this.service.page(ctx, args), () => this.service.count(ctx));
  }

  @Mutation(() => CompetitorPriceImportPayload, {
    description: "Starts an import of competitors' prices in the background; a faulty row stops no other.",
    deprecationReason: REASON,
  })
  async startCompetitorPriceImport(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The file.' }) input: StartCompetitorPriceImportInput,
  ) {
    return { import: await this.service.start(ctx, input) };
  }
}
