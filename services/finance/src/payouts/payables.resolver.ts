import { type Connection, CurrentCtx, CurrentLoaders, type Loaders, PageArgs, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { PayablesService } from './payables.service.ts';
import { PayeesService } from './payees.service.ts';
import { PayableConnection, PayablePayload, PayableType, PayablesOpenType } from './payout.type.ts';
import { PayeeConnection, PayeePayload, PayeeType } from './payee.type.ts';
import { DecidePayableInput, RecordPayableInput, ReversePayableInput, SavePayeeInput } from './payouts.inputs.ts';
import { FinancePayableWhere, FinancePayeeWhere } from './payouts-list.inputs.ts';

const WHICH = { description: 'Which one.' };
const loadPayee = (payees: PayeesService, loaders: Loaders, id: string): Promise<PayeeType | null> =>
  loaders.for<string, PayeeType>(payees, 'byId', (ctx, ids) => payees.byIds(ctx, ids)).load(id);

@Resolver(() => PayableType)
export class PayablesResolver {
  constructor(
    private readonly payables: PayablesService,
    private readonly payees: PayeesService,
  ) {}

  @Query(() => PayableConnection, { nullable: true, description: 'What the brand owes or owed, newest first.' })
  async financePayables(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('where', { type: () => FinancePayableWhere, nullable: true, description: 'Which ones; all when absent.' })
    where?: FinancePayableWhere,
  ): Promise<Connection<PayableType>> {
    return toConnection(await this.payables.list(ctx, { ...page, where }), () => this.payables.count(ctx, where));
  }

  @Query(() => [PayablesOpenType], { nullable: true, description: 'What is owed and in no payout, by currency.' })
  financePayablesOpen(@CurrentCtx() ctx: Ctx): Promise<PayablesOpenType[]> {
    return this.payables.open(ctx);
  }

  @Mutation(() => PayablePayload, {
    description: "Records something owed, once per source; above the brand's limit a second person approves it first.",
  })
  async recordFinancePayable(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What.' }) input: RecordPayableInput,
  ) {
    return { payable: await this.payables.record(ctx, input) } as PayablePayload;
  }

  @Mutation(() => PayablePayload, { description: 'Approves and books what another person recorded.' })
  async approveFinancePayable(@CurrentCtx() ctx: Ctx, @Args('input', WHICH) input: DecidePayableInput) {
    return { payable: await this.payables.approve(ctx, input) } as PayablePayload;
  }

  @Mutation(() => PayablePayload, { description: 'Refuses what another person recorded.' })
  async rejectFinancePayable(@CurrentCtx() ctx: Ctx, @Args('input', WHICH) input: DecidePayableInput) {
    return { payable: await this.payables.reject(ctx, input) } as PayablePayload;
  }

  @Mutation(() => PayablePayload, {
    description: 'Takes back what is owed, or a part of it; what was paid is kept back from the next payout.',
  })
  async reverseFinancePayable(@CurrentCtx() ctx: Ctx, @Args('input', WHICH) input: ReversePayableInput) {
    return { payable: await this.payables.reverse(ctx, input) } as PayablePayload;
  }

  @ResolveField(() => PayeeType, { nullable: true, description: 'To whom.' })
  payee(@Parent() payable: PayableType, @CurrentLoaders() loaders: Loaders): Promise<PayeeType | null> {
    return loadPayee(this.payees, loaders, payable.payeeId);
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<PayableType | null> {
    return loaders
      .for<string, PayableType>(this.payables, 'byId', (ctx, ids) => this.payables.byIds(ctx, ids))
      .load(ref.id);
  }
}

@Resolver(() => PayeeType)
export class PayeesResolver {
  constructor(private readonly payees: PayeesService) {}

  @Query(() => PayeeConnection, { nullable: true, description: 'Whom the brand pays, by number.' })
  async financePayees(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('where', { type: () => FinancePayeeWhere, nullable: true, description: 'Which ones; all when absent.' })
    where?: FinancePayeeWhere,
  ): Promise<Connection<PayeeType>> {
    return toConnection(await this.payees.list(ctx, { ...page, where }), () => this.payees.count(ctx, where));
  }

  @Query(() => PayeeType, { nullable: true, description: 'One payee.' })
  financePayee(
    @CurrentLoaders() loaders: Loaders,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<PayeeType | null> {
    return loadPayee(this.payees, loaders, id);
  }

  @Mutation(() => PayeePayload, { description: 'Adds a payee, or changes name and bank account.' })
  async saveFinancePayee(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'Who.' }) input: SavePayeeInput) {
    return { payee: await this.payees.save(ctx, input) } as PayeePayload;
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<PayeeType | null> {
    return loadPayee(this.payees, loaders, ref.id);
  }
}
