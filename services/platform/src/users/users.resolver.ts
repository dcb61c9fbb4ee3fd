import { type Connection, CurrentCtx, CurrentLoaders, type Loaders, PageArgs, toConnection } from '@mh-os/graphql';
import { type Ctx, pageRequest } from '@mh-os/kernel';
import { Args, Mutation, Parent, Query, Resolver, ResolveReference } from '@nestjs/graphql';
import { UserPayload } from './user.payload.ts';
import { UserConnection, UserType } from './user.type.ts';
import { CreateUserInput } from './users.inputs.ts';
import { UsersService } from './users.service.ts';

@Resolver(() => UserType)
export class UsersResolver {
  constructor(private readonly users: UsersService) {}

  @Query(() => UserConnection, { nullable: true, name: 'users', description: 'The people of the brand, by name.' })
  async list(@CurrentCtx() ctx: Ctx, @Args() args: PageArgs): Promise<Connection<UserType>> {
    const page = await this.users.page(ctx, pageRequest(args, 2));
    return toConnection<UserType>(page, () => this.users.count(ctx));
  }

  @Mutation(() => UserPayload, { description: 'Adds a person to the brand; somebody with an account joins with it.' })
  async createUser(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Whom to add.' }) input: CreateUserInput,
  ): Promise<UserPayload> {
    return { user: await this.users.create(ctx, input) };
  }

  @ResolveReference()
  reference(@Parent() { id }: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<UserType | null> {
    return loaders.for(this, 'byId', (ctx, ids: readonly string[]) => this.users.byIds(ctx, ids)).load(id);
  }
}
