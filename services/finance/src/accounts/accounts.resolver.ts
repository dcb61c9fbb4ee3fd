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
import { AccountConnection, AccountPayload, AccountType } from './account.type.ts';
import {
  CreateAccountInput,
  AccountOrder,
  AccountOrderField,
  AccountWhere,
  UpdateAccountInput,
} from './accounts.inputs.ts';
import { AccountsService } from './accounts.service.ts';

@Resolver(() => AccountType)
export class AccountsResolver {
  constructor(private readonly accounts: AccountsService) {}

  @Query(() => AccountConnection, { nullable: true, description: 'The chart of accounts.' })
  async financeAccounts(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('where', { type: () => AccountWhere, nullable: true, description: 'Which ones; all when absent.' })
    where?: AccountWhere,
    @Args('orderBy', { type: () => AccountOrder, nullable: true, description: 'By code when absent.' })
    orderBy?: OrderBy<AccountOrderField>,
  ): Promise<Connection<AccountType>> {
    const found = await this.accounts.list(ctx, { ...page, where, orderBy });
    return toConnection<AccountType>(found, () => this.accounts.count(ctx, where));
  }

  @Query(() => AccountType, { nullable: true, description: 'One account; null where the brand has none of that id.' })
  financeAccount(
    @CurrentLoaders() loaders: Loaders,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<AccountType | null> {
    return this.load(loaders, id);
  }

  @Mutation(() => AccountPayload, { description: 'Adds an account to the chart.' })
  async createFinanceAccount(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What to add.' }) input: CreateAccountInput,
  ): Promise<AccountPayload> {
    return { account: await this.accounts.create(ctx, input) };
  }

  @Mutation(() => AccountPayload, { description: 'Changes an account.' })
  async updateFinanceAccount(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What to change.' }) input: UpdateAccountInput,
  ): Promise<AccountPayload> {
    return { account: await this.accounts.update(ctx, input) };
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<AccountType | null> {
    return this.load(loaders, ref.id);
  }

  private load(loaders: Loaders, id: string): Promise<AccountType | null> {
    return loaders.for<string, AccountType>(this, 'byId', (ctx, ids) => this.accounts.byIds(ctx, ids)).load(id);
  }
}
