import { CurrentCtx, CurrentLoaders, type Loaders, PageArgs, toConnection, type Connection, type OrderBy } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveReference, Resolver } from '@nestjs/graphql';
import { __Thing__Connection, __Thing__Payload, __Thing__Type } from './__thing__.type.ts';
import { Create__Thing__Input, __Thing__Order, __Thing__OrderField, __Thing__Where, Update__Thing__Input } from './__things__.inputs.ts';
import { __Things__Service } from './__things__.service.ts';

@Resolver(() => __Thing__Type)
export class __Things__Resolver {
  constructor(private readonly __thingsCamel__: __Things__Service) {}

  @Query(() => __Thing__Connection, { nullable: true, description: 'The __things_words__ of the brand.' })
  async __typesCamel__(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('where', { type: () => __Thing__Where, nullable: true, description: 'Which ones; all when absent.' })
    where?: __Thing__Where,
    @Args('orderBy', { type: () => __Thing__Order, nullable: true, description: 'By name when absent.' })
    orderBy?: OrderBy<__Thing__OrderField>,
  ): Promise<Connection<__Thing__Type>> {
    const found = await this.__thingsCamel__.list(ctx, { ...page, where, orderBy });
    return toConnection<__Thing__Type>(found, () => this.__thingsCamel__.count(ctx, where));
  }

  @Query(() => __Thing__Type, { nullable: true, description: 'One __thing_words__; null where the brand has none of that id.' })
  __typeCamel__(
    @CurrentLoaders() loaders: Loaders,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<__Thing__Type | null> {
    return this.load(loaders, id);
  }

  @Mutation(() => __Thing__Payload, { description: 'Adds a __thing_words__.' })
  async create__Type__(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What to add.' }) input: Create__Thing__Input,
  ): Promise<__Thing__Payload> {
    return { __thingCamel__: await this.__thingsCamel__.create(ctx, input) };
  }

  @Mutation(() => __Thing__Payload, { description: 'Changes a __thing_words__.' })
  async update__Type__(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What to change.' }) input: Update__Thing__Input,
  ): Promise<__Thing__Payload> {
    return { __thingCamel__: await this.__thingsCamel__.update(ctx, input) };
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<__Thing__Type | null> {
    return this.load(loaders, ref.id);
  }

  private load(loaders: Loaders, id: string): Promise<__Thing__Type | null> {
    return loaders.for<string, __Thing__Type>(this, 'byId', (ctx, ids) => this.__thingsCamel__.byIds(ctx, ids)).load(id);
  }
}
