import {
  CurrentCtx,
  CurrentLoaders,
  type Loaders,
  PageArgs,
  toConnection,
  type Connection,
  type OrderBy,
} from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveReference, Resolver } from '@nestjs/graphql';
import { ProgramConnection, ProgramPayload, ProgramType } from './program.type.ts';
import {
  CreateProgramInput,
  ProgramOrder,
  ProgramOrderField,
  ProgramWhere,
  UpdateProgramInput,
} from './programs.inputs.ts';
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

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<ProgramType | null> {
    return this.load(loaders, ref.id);
  }

  private load(loaders: Loaders, id: string): Promise<ProgramType | null> {
    return loaders.for<string, ProgramType>(this, 'byId', (ctx, ids) => this.programs.byIds(ctx, ids)).load(id);
  }
}
