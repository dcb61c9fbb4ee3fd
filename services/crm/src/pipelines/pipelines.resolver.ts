import { type Connection, CurrentCtx, CurrentLoaders, type Loaders, PageArgs, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import type { Clock } from '@mh-os/kernel';
import { CLOCK } from '@mh-os/persistence';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { CompaniesService } from '../companies/companies.service.ts';
import { CompanyType } from '../companies/company.type.ts';
import { PeopleService } from '../people/people.service.ts';
import { PersonType } from '../people/person.type.ts';
import { UserRefType, userRef } from '../user-ref.type.ts';
import { DealsService } from './deals.service.ts';
import { isStale } from './pipeline.rules.ts';
import {
  DealConnection,
  DealForecastType,
  DealPayload,
  DealTransitionType,
  DealType,
  PipelinePayload,
  PipelineStageType,
  PipelineType,
  StageLoadType,
} from './pipeline.type.ts';
import {
  ArchivePipelineInput,
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
  pipelines(
    @CurrentCtx() ctx: Ctx,
    @Args('archived', { type: () => Boolean, nullable: true, description: 'Whether archived ones are shown too.' })
    archived?: boolean,
  ): Promise<PipelineType[]> {
    return this.service.list(ctx, archived ?? false);
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

  @Mutation(() => PipelinePayload, { description: 'Archives a pipeline without open deals, or takes it back.' })
  async archivePipeline(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one.' }) input: ArchivePipelineInput,
  ) {
    return { pipeline: await this.service.archive(ctx, input) };
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<PipelineType | null> {
    return loaders.for<string, PipelineType>(this, 'byId', (ctx, ids) => this.service.byIds(ctx, ids)).load(ref.id);
  }
}

@Resolver(() => PipelineStageType)
export class StagesResolver {
  constructor(private readonly service: PipelinesService) {}

  @ResolveField(() => StageLoadType, { nullable: true, description: 'How full it is and what is in it.' })
  load(@Parent() { id }: PipelineStageType, @CurrentLoaders() loaders: Loaders): Promise<StageLoadType | null> {
    return loaders.for<string, StageLoadType>(this, 'load', (ctx, ids) => this.service.loads(ctx, ids)).load(id);
  }
}

@Resolver(() => DealType)
export class DealRelationsResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly companies: CompaniesService,
    private readonly pipelines: PipelinesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'Who may buy. Needs the permission to see people.' })
  person(@Parent() { personId }: DealType, @CurrentLoaders() loaders: Loaders): Promise<PersonType | null> | null {
    if (!personId) return null;
    return loaders.for<string, PersonType>(this, 'person', (ctx, ids) => this.people.byIds(ctx, ids)).load(personId);
  }

  @ResolveField(() => CompanyType, {
    nullable: true,
    description: 'The company that may buy. Needs the permission to see companies.',
  })
  company(@Parent() { companyId }: DealType, @CurrentLoaders() loaders: Loaders): Promise<CompanyType | null> | null {
    if (!companyId) return null;
    const load = (ctx: Ctx, ids: readonly string[]) => this.companies.byIds(ctx, ids);
    return loaders.for<string, CompanyType>(this, 'company', load).load(companyId);
  }

  @ResolveField(() => PipelineStageType, { nullable: true, description: 'The stage that it is in.' })
  stage(@Parent() { stageId }: DealType, @CurrentLoaders() loaders: Loaders): Promise<PipelineStageType | null> {
    const load = (ctx: Ctx, ids: readonly string[]) => this.pipelines.stages(ctx, ids);
    return loaders.for<string, PipelineStageType>(this, 'stage', load).load(stageId);
  }

  @ResolveField(() => Boolean, { description: 'Whether it is in its stage for longer than the stage allows for.' })
  async stale(@Parent() deal: DealType, @CurrentLoaders() loaders: Loaders): Promise<boolean> {
    const stage = await this.stage(deal, loaders);
    return isStale(deal, stage?.staleDays ?? null, this.clock.now());
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
