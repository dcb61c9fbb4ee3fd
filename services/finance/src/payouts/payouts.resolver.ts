import { type Connection, CurrentCtx, CurrentLoaders, type Loaders, PageArgs, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { EntryRow } from '../journal/journal.read-model.ts';
import { JournalService } from '../journal/journal.service.ts';
import { JournalEntryType } from '../journal/journal.type.ts';
import { PayeesService } from './payees.service.ts';
import { PayableType, PayoutConnection, PayoutPayload, PayoutType } from './payout.type.ts';
import { PayoutItemType } from './payout-item.type.ts';
import { PayeeType } from './payee.type.ts';
import { DraftPayoutInput, UpdatePayoutInput } from './payouts.inputs.ts';
import { FinancePayoutWhere } from './payouts-list.inputs.ts';
import { EndPayoutInput, PayoutStepInput } from './payout-steps.inputs.ts';
import { PayoutsService } from './payouts.service.ts';

const WHICH = { description: 'Which payout.' };

@Resolver(() => PayoutType)
export class PayoutsResolver {
  constructor(
    private readonly payouts: PayoutsService,
    private readonly journal: JournalService,
  ) {}

  @Query(() => PayoutConnection, { nullable: true, description: 'Payouts of the brand, newest first.' })
  async financePayouts(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('where', { type: () => FinancePayoutWhere, nullable: true, description: 'Which ones; all when absent.' })
    where?: FinancePayoutWhere,
  ): Promise<Connection<PayoutType>> {
    return toConnection(await this.payouts.list(ctx, { ...page, where }), () => this.payouts.count(ctx, where));
  }

  @Query(() => PayoutType, { nullable: true, description: 'One payout.' })
  financePayout(
    @CurrentLoaders() loaders: Loaders,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<PayoutType | null> {
    return this.load(loaders, id);
  }

  @Mutation(() => PayoutPayload, {
    description: 'Takes what is due into a payout, one payment per payee; it then waits for a second person.',
  })
  draftFinancePayout(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'What of.' }) input: DraftPayoutInput) {
    return this.payouts.draft(ctx, input);
  }

  @Mutation(() => PayoutPayload, { description: 'Changes the day of a draft, or takes payments out.' })
  async updateFinancePayout(@CurrentCtx() ctx: Ctx, @Args('input', WHICH) input: UpdatePayoutInput) {
    return { payout: await this.payouts.update(ctx, input) } as PayoutPayload;
  }

  @Mutation(() => PayoutPayload, { description: 'Approves what another person drafted; nothing of it changes after.' })
  async approveFinancePayout(@CurrentCtx() ctx: Ctx, @Args('input', WHICH) input: PayoutStepInput) {
    return { payout: await this.payouts.approve(ctx, input) } as PayoutPayload;
  }

  @Mutation(() => PayoutPayload, { description: 'Gives a payout up that was not sent: all of it is owed again.' })
  async cancelFinancePayout(@CurrentCtx() ctx: Ctx, @Args('input', WHICH) input: PayoutStepInput) {
    return { payout: await this.payouts.cancel(ctx, input) } as PayoutPayload;
  }

  @Mutation(() => PayoutPayload, { description: 'Tells that the bank has the file; once.' })
  async sendFinancePayout(@CurrentCtx() ctx: Ctx, @Args('input', WHICH) input: PayoutStepInput) {
    return { payout: await this.payouts.send(ctx, input) } as PayoutPayload;
  }

  @Mutation(() => PayoutPayload, { description: 'Tells that the bank has paid, all or one payment.' })
  async settleFinancePayout(@CurrentCtx() ctx: Ctx, @Args('input', WHICH) input: EndPayoutInput) {
    return { payout: await this.payouts.settle(ctx, input) } as PayoutPayload;
  }

  @Mutation(() => PayoutPayload, {
    description: 'Tells that the bank did not pay, or that a payment came back: it is owed again.',
  })
  async failFinancePayout(@CurrentCtx() ctx: Ctx, @Args('input', WHICH) input: EndPayoutInput) {
    return { payout: await this.payouts.fail(ctx, input) } as PayoutPayload;
  }

  @ResolveField(() => [PayoutItemType], { description: 'Its payments, in their order.' })
  async items(@Parent() payout: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<PayoutItemType[]> {
    const items = loaders.for<string, PayoutItemType[]>(this.payouts, 'items', (ctx, ids) =>
      this.payouts.itemsOf(ctx, ids),
    );
    return (await items.load(payout.id)) ?? [];
  }

  @ResolveField(() => [JournalEntryType], {
    description: 'What was posted for it; empty without finance.journal.read.',
  })
  async entries(@Parent() payout: { id: string }, @CurrentCtx() ctx: Ctx, @CurrentLoaders() loaders: Loaders) {
    if (!ctx.can('finance.journal.read')) return [];
    const of = loaders.for<string, { id: string }[]>(this.payouts, 'entries', (own, ids) =>
      this.payouts.entriesOf(own, ids),
    );
    const entries = loaders.for<string, EntryRow>(this.journal, 'byId', (own, ids) => this.journal.byIds(own, ids));
    return Promise.all(((await of.load(payout.id)) ?? []).map(({ id }) => entries.load(id)));
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<PayoutType | null> {
    return this.load(loaders, ref.id);
  }

  private load(loaders: Loaders, id: string): Promise<PayoutType | null> {
    return loaders.for<string, PayoutType>(this.payouts, 'byId', (ctx, ids) => this.payouts.byIds(ctx, ids)).load(id);
  }
}

@Resolver(() => PayoutItemType)
export class PayoutItemsResolver {
  constructor(
    private readonly payouts: PayoutsService,
    private readonly payees: PayeesService,
  ) {}

  @ResolveField(() => PayeeType, { nullable: true, description: 'Who is paid.' })
  payee(@Parent() item: PayoutItemType, @CurrentLoaders() loaders: Loaders): Promise<PayeeType | null> {
    return loaders
      .for<string, PayeeType>(this.payees, 'byId', (ctx, ids) => this.payees.byIds(ctx, ids))
      .load(item.payeeId);
  }

  @ResolveField(() => [PayableType], { description: 'What it pays; below zero what it keeps back.' })
  async payables(@Parent() item: PayoutItemType, @CurrentLoaders() loaders: Loaders): Promise<PayableType[]> {
    const lines = loaders.for<string, PayableType[]>(this.payouts, 'payables', (ctx, ids) =>
      this.payouts.payablesOf(ctx, ids),
    );
    return (await lines.load(item.id)) ?? [];
  }
}
