import { type Connection, CurrentCtx, CurrentLoaders, type Loaders, PageArgs, toConnection } from '@mh-os/graphql';
import { type Ctx, pageRequest } from '@mh-os/kernel';
import { MaxLength, IsOptional } from 'class-validator';
import { Args, ArgsType, Field, Mutation, Parent, Query, Resolver, ResolveReference } from '@nestjs/graphql';
import { UserPayload } from './user.payload.ts';
import { UserConnection, UserType } from './user.type.ts';
import { CreateUserInput } from './users.inputs.ts';
import { UsersService } from './users.service.ts';

@ArgsType()
class PeopleArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'A part of the name or the address; at most 100 characters.' })
  @IsOptional()
  @MaxLength(100)
  search?: string | null;
}

@Resolver(() => UserType)
export class UsersResolver {
  constructor(private readonly users: UsersService) {}

  @Query(() => UserConnection, { nullable: true, name: 'users', description: 'The people of the brand, by name.' })
  async list(@CurrentCtx() ctx: Ctx, @Args() args: PeopleArgs): Promise<Connection<UserType>> {
    const page = await this.users.page(ctx, args.search, pageRequest(args, 2));
    return toConnection<UserType>(page, () => this.users.count(ctx, args.search));
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
