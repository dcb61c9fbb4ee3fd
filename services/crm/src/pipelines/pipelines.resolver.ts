import { type Connection, CurrentCtx, CurrentLoaders, type Loaders, PageArgs, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { UserRefType, userRef } from '../user-ref.type.ts';
import { DealsService } from './deals.service.ts';
import {
  DealConnection,
  DealForecastType,
  DealPayload,
  DealTransitionType,
  DealType,
  PipelinePayload,
  PipelineType,
} from './pipeline.type.ts';
import {
  CreateDealInput,
  CreatePipelineInput,
  DealWhere,
  MoveDealInput,
  UpdateDealInput,
  UpdatePipelineInput,
} from './pipelines.inputs.ts';
import { PipelinesService } from './pipelines.service.ts';

@Resolver(() => PipelineType)
export class PipelinesResolver {
  constructor(private readonly service: PipelinesService) {}

  @Query(() => [PipelineType], { nullable: true, description: 'The pipelines of the brand, the standard one first.' })
  pipelines(@CurrentCtx() ctx: Ctx): Promise<PipelineType[]> {
    return this.service.list(ctx);
  }

  @Mutation(() => PipelinePayload, { description: 'Makes a pipeline.' })
  async createPipeline(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'It.' }) input: CreatePipelineInput) {
    return { pipeline: await this.service.create(ctx, input) };
  }

  @Mutation(() => PipelinePayload, { description: 'Changes a pipeline, its stages and their rules.' })
  async updatePipeline(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'As it shall be.' }) input: UpdatePipelineInput,
  ) {
    return { pipeline: await this.service.update(ctx, input) };
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<PipelineType | null> {
    return loaders.for<string, PipelineType>(this, 'byId', (ctx, ids) => this.service.byIds(ctx, ids)).load(ref.id);
  }
}

@Resolver(() => DealType)
export class DealsResolver {
  constructor(private readonly service: DealsService) {}

  @Query(() => DealConnection, { nullable: true, description: 'Deals in the order of the board.' })
  async deals(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('where', { type: () => DealWhere, nullable: true, description: 'Which ones; all when absent.' })
    where?: DealWhere,
  ): Promise<Connection<DealType>> {
    return toConnection<DealType>(await this.service.list(ctx, { ...page, where }), () =>
      this.service.count(ctx, where),
    );
  }

  @Query(() => DealType, { nullable: true, description: 'One deal; null where the brand has none of that id.' })
  deal(@CurrentLoaders() loaders: Loaders, @Args('id', { type: () => ID, description: 'Which one.' }) id: string) {
    return this.load(loaders, id);
  }

  @Query(() => [DealForecastType], {
    nullable: true,
    description: 'What open deals are worth by month of their close.',
  })
  dealForecast(
    @CurrentCtx() ctx: Ctx,
    @Args('pipelineId', { type: () => ID, nullable: true, description: 'Of one pipeline; of all when absent.' })
    pipelineId?: string,
  ): Promise<DealForecastType[]> {
    return this.service.forecast(ctx, pipelineId ?? null);
  }

  @Mutation(() => DealPayload, { description: 'Opens a deal.' })
  async createDeal(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'It.' }) input: CreateDealInput) {
    return { deal: await this.service.create(ctx, input) };
  }

  @Mutation(() => DealPayload, { description: 'Changes a deal.' })
  async updateDeal(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'The changes.' }) input: UpdateDealInput) {
    return { deal: await this.service.update(ctx, input) };
  }

  @Mutation(() => DealPayload, {
    description: 'Moves a deal to a stage by the rules of its pipeline, or within its stage.',
  })
  async moveDeal(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'Where.' }) input: MoveDealInput) {
    return { deal: await this.service.move(ctx, input) };
  }

  @ResolveField(() => UserRefType, { nullable: true, description: 'Who works on it.' })
  owner(@Parent() { ownerId }: DealType): UserRefType | null {
    return userRef(ownerId);
  }

  @ResolveField(() => [DealTransitionType], { description: 'Its moves, newest first.' })
  transitions(@Parent() deal: DealType, @CurrentLoaders() loaders: Loaders) {
    return loaders
      .for<string, DealTransitionType[]>(this, 'transitions', (ctx, ids) => this.service.transitions(ctx, ids))
      .load(deal.id);
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<DealType | null> {
    return this.load(loaders, ref.id);
  }

  private load(loaders: Loaders, id: string): Promise<DealType | null> {
    return loaders.for<string, DealType>(this, 'byId', (ctx, ids) => this.service.byIds(ctx, ids)).load(id);
  }
}
