import { CurrentCtx, Loaders } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CompetitorType } from './competitor.type.ts';
import { CompetitorPayload, CreateCompetitorInput, UpdateCompetitorInput } from './competitors.inputs.ts';
import { CompetitorsService } from './competitors.service.ts';

@Resolver(() => CompetitorType)
export class CompetitorsResolver {
  constructor(private readonly service: CompetitorsService) {}

  @Query(() => [CompetitorType], { nullable: true, description: 'All competitors that the brand watches, by name.' })
  competitors(@CurrentCtx() ctx: Ctx): Promise<CompetitorType[]> {
    return this.service.list(ctx);
  }

  @Query(() => CompetitorType, {
    nullable: true,
    description: 'A competitor; null where the brand has none of this id.',
  })
  async competitor(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the competitor.' }) id: string,
  ): Promise<CompetitorType | null> {
    return (await this.service.byIds(ctx, [id])).get(id) ?? null;
  }

  @Mutation(() => CompetitorPayload, { description: 'Adds a competitor.' })
  async createCompetitor(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The competitor.' }) input: CreateCompetitorInput,
  ) {
    return { competitor: await this.service.create(ctx, input) };
  }

  @Mutation(() => CompetitorPayload, { description: 'Changes a competitor, or stops watching it.' })
  async updateCompetitor(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The changes.' }) input: UpdateCompetitorInput,
  ) {
    return { competitor: await this.service.update(ctx, input) };
  }
}

/** Competitors by id, read at once for a request. */
export function competitorLoader(loaders: Loaders, service: CompetitorsService) {
  return loaders.for<string, CompetitorType>(service, 'competitors', (ctx, ids) => service.byIds(ctx, ids));
}
