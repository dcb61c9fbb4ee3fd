import {
  CurrentCtx,
  CurrentLoaders,
  DateTimeScalar,
  type Loaders,
  PageArgs,
  toConnection,
  type Connection,
  type OrderBy,
} from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { TierType } from '../tiers/tier.type.ts';
import { ProgramConnection, ProgramPayload, ProgramType, ProgramVersionType } from './program.type.ts';
import { ChangeProgramStatusInput, CreateProgramInput, UpdateProgramInput } from './programs.inputs.ts';
import { ProgramOrder, ProgramOrderField, ProgramWhere } from './programs-list.inputs.ts';
import { ProgramsService } from './programs.service.ts';

@Resolver(() => ProgramType)
export class ProgramsResolver {
  constructor(private readonly programs: ProgramsService) {}

  @Query(() => ProgramConnection, { nullable: true, description: 'The programs of the brand.' })
  async loyaltyPrograms(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('where', { type: () => ProgramWhere, nullable: true, description: 'Which ones; all when absent.' })
    where?: ProgramWhere,
    @Args('orderBy', { type: () => ProgramOrder, nullable: true, description: 'By name when absent.' })
    orderBy?: OrderBy<ProgramOrderField>,
  ): Promise<Connection<ProgramType>> {
    const found = await this.programs.list(ctx, { ...page, where, orderBy });
    return toConnection<ProgramType>(found, () => this.programs.count(ctx, where));
  }

  @Query(() => ProgramType, { nullable: true, description: 'One program; null where the brand has none of that id.' })
  loyaltyProgram(
    @CurrentLoaders() loaders: Loaders,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<ProgramType | null> {
    return this.load(loaders, id);
  }

  @Mutation(() => ProgramPayload, { description: 'Adds a program.' })
  async createLoyaltyProgram(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What to add.' }) input: CreateProgramInput,
  ): Promise<ProgramPayload> {
    return { program: await this.programs.create(ctx, input) };
  }

  @Mutation(() => ProgramPayload, { description: 'Changes a program.' })
  async updateLoyaltyProgram(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What to change.' }) input: UpdateProgramInput,
  ): Promise<ProgramPayload> {
    return { program: await this.programs.update(ctx, input) };
  }

  @Mutation(() => ProgramPayload, { description: 'Starts, pauses or ends a program.' })
  async changeLoyaltyProgramStatus(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The step.' }) input: ChangeProgramStatusInput,
  ): Promise<ProgramPayload> {
    return { program: await this.programs.step(ctx, input) };
  }

  @ResolveField(() => [TierType], { description: 'Its tiers, the lowest first.' })
  async tiers(@Parent() { id }: ProgramType, @CurrentLoaders() loaders: Loaders): Promise<TierType[]> {
    const loader = loaders.for<string, TierType[]>(this, 'tiers', (ctx, ids) => this.programs.tiersOf(ctx, ids));
    return (await loader.load(id)) ?? [];
  }

  @ResolveField(() => DateTimeScalar, {
    nullable: true,
    description: 'When balances were last compared with the ledger.',
  })
  async checkedAt(@Parent() { id }: ProgramType, @CurrentLoaders() loaders: Loaders): Promise<Date | null> {
    const load = (ctx: Ctx, ids: readonly string[]) => this.programs.checksOf(ctx, ids);
    return (await loaders.for<string, Date>(this, 'checks', load).load(id)) ?? null;
  }

  @ResolveField(() => [ProgramVersionType], { description: 'Its settings so far, the newest first; at most 50.' })
  async versions(@Parent() { id }: ProgramType, @CurrentLoaders() loaders: Loaders): Promise<ProgramVersionType[]> {
    const load = (ctx: Ctx, ids: readonly string[]) => this.programs.versionsOf(ctx, ids);
    return (await loaders.for<string, ProgramVersionType[]>(this, 'versions', load).load(id)) ?? [];
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<ProgramType | null> {
    return this.load(loaders, ref.id);
  }

  private load(loaders: Loaders, id: string): Promise<ProgramType | null> {
    return loaders.for<string, ProgramType>(this, 'byId', (ctx, ids) => this.programs.byIds(ctx, ids)).load(id);
  }
}
