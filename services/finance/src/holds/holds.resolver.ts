import { type Connection, CurrentCtx, CurrentLoaders, type Loaders, PageArgs, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { CreditsService } from './credits.service.ts';
import { HoldsService } from './holds.service.ts';
import { AddCreditInput, HoldCreditInput, PostHoldInput, VoidHoldInput } from './holds.inputs.ts';
import { CustomerCreditConnection, CustomerCreditPayload, CustomerCreditType } from './customer-credit.type.ts';
import { CreditEntryType } from './credit-entry.type.ts';
import { CreditHoldPayload, CreditHoldType } from './credit-hold.type.ts';

@Resolver(() => CustomerCreditType)
export class HoldsResolver {
  constructor(
    private readonly holdings: HoldsService,
    private readonly credits: CreditsService,
  ) {}

  @Query(() => CustomerCreditConnection, { nullable: true, description: 'Credit of customers for later orders.' })
  async financeCustomerCredits(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('personId', { type: () => ID, nullable: true, description: 'Only that of a person.' }) personId?: string,
  ): Promise<Connection<CustomerCreditType>> {
    const query = { ...page, personId };
    return toConnection(await this.holdings.list(ctx, query), () => this.holdings.count(ctx, query));
  }

  @Mutation(() => CustomerCreditPayload, {
    description: 'Keeps what a customer paid too much, or is owed by a credit note, as credit for later orders.',
  })
  async addFinanceCustomerCredit(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What of.' }) input: AddCreditInput,
  ): Promise<CustomerCreditPayload> {
    return { credit: await this.credits.add(ctx, input) };
  }

  @Mutation(() => CreditHoldPayload, { description: 'Keeps a part of a customer’s credit for an order, for a while.' })
  async holdFinanceCredit(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'How much, and for how long.' }) input: HoldCreditInput,
  ): Promise<CreditHoldPayload> {
    return { hold: await this.holdings.hold(ctx, input) };
  }

  @Mutation(() => CreditHoldPayload, { description: 'Pays invoices with what is held, in full or in part; once.' })
  async postFinanceCreditHold(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which hold, for what.' }) input: PostHoldInput,
  ): Promise<CreditHoldPayload> {
    return { hold: await this.holdings.post(ctx, input) };
  }

  @Mutation(() => CreditHoldPayload, { description: 'Gives back what is held; once.' })
  async voidFinanceCreditHold(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which hold.' }) input: VoidHoldInput,
  ): Promise<CreditHoldPayload> {
    return { hold: await this.holdings.void(ctx, input) };
  }

  @ResolveField(() => [CreditHoldType], { description: 'Its latest holds, newest first, at most 20.' })
  async holds(@Parent() credit: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<CreditHoldType[]> {
    const of = loaders.for<string, CreditHoldType[]>(this.holdings, 'holds', (ctx, ids) =>
      this.holdings.holdsOf(ctx, ids),
    );
    return (await of.load(credit.id)) ?? [];
  }

  @ResolveField(() => [CreditEntryType], { description: 'Its latest movements, newest first, at most 20.' })
  async entries(@Parent() credit: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<CreditEntryType[]> {
    const of = loaders.for<string, CreditEntryType[]>(this.holdings, 'entries', (ctx, ids) =>
      this.holdings.entriesOf(ctx, ids),
    );
    return (await of.load(credit.id)) ?? [];
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<CustomerCreditType | null> {
    return loaders
      .for<string, CustomerCreditType>(this.holdings, 'byId', (ctx, ids) => this.holdings.byIds(ctx, ids))
      .load(ref.id);
  }
}
