import {
  CurrentCtx,
  CurrentLoaders,
  type Connection,
  type Loaders,
  type OrderBy,
  PageArgs,
  toConnection,
} from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { moneyType } from '../money-type.ts';
import { OrderConnection, OrderLineType, OrderType } from './order.type.ts';
import { BatchPayload, OrderPayload, ReturnPayload } from './orders.payload.ts';
import {
  CancelOrderInput,
  RecordOrderInput,
  RecordOrdersInput,
  RecordReturnInput,
  RecordReturnsInput,
} from './orders.inputs.ts';
import { FinanceOrderOrder, FinanceOrderOrderField, FinanceOrderWhere } from './orders-list.inputs.ts';
import type { OrderLineRow, OrderRow } from './order-rows.ts';
import { OrdersService, type RowResult } from './orders.service.ts';
import { ReturnsService } from './returns.service.ts';

@Resolver(() => OrderType)
export class OrdersResolver {
  constructor(
    private readonly orders: OrdersService,
    private readonly returns: ReturnsService,
  ) {}

  @Query(() => OrderConnection, { nullable: true, description: 'The orders of the brand, newest first.' })
  async financeOrders(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('where', { type: () => FinanceOrderWhere, nullable: true, description: 'Which ones; all when absent.' })
    where?: FinanceOrderWhere,
    @Args('orderBy', { type: () => FinanceOrderOrder, nullable: true, description: 'Newest first when absent.' })
    orderBy?: OrderBy<FinanceOrderOrderField>,
  ): Promise<Connection<OrderType>> {
    const found = await this.orders.list(ctx, { ...page, where, orderBy });
    return toConnection<OrderType>({ ...found, nodes: found.nodes.map(toOrderType) }, () =>
      this.orders.count(ctx, where),
    );
  }

  @Query(() => OrderType, { nullable: true, description: 'One order; null where the brand has none of that id.' })
  financeOrder(
    @CurrentLoaders() loaders: Loaders,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<OrderType | null> {
    return this.load(loaders, id);
  }

  @Mutation(() => OrderPayload, { description: 'Records an order of a shop.' })
  async recordFinanceOrder(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The order.' }) input: RecordOrderInput,
  ): Promise<OrderPayload> {
    return { order: toOrderType(await this.orders.record(ctx, input)) };
  }

  @Mutation(() => BatchPayload, { description: 'Records many orders of shops; each row is told of by itself.' })
  async recordFinanceOrders(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The orders.' }) input: RecordOrdersInput,
  ): Promise<BatchPayload> {
    return { results: (await this.orders.recordAll(ctx, input.orders)).map(toRowResult) };
  }

  @Mutation(() => ReturnPayload, { description: 'Records something that came back: credit note, money back.' })
  async recordFinanceReturn(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The return.' }) input: RecordReturnInput,
  ): Promise<ReturnPayload> {
    return { returnId: await this.returns.record(ctx, input) };
  }

  @Mutation(() => BatchPayload, { description: 'Records many returns; each row is told of by itself.' })
  async recordFinanceReturns(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The returns.' }) input: RecordReturnsInput,
  ): Promise<BatchPayload> {
    return { results: (await this.returns.recordAll(ctx, input.returns)).map(toRowResult) };
  }

  @Mutation(() => OrderPayload, { description: 'Cancels an order: takes back all of it that has not come back.' })
  async cancelFinanceOrder(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one, and why.' }) input: CancelOrderInput,
  ): Promise<OrderPayload> {
    const id = await this.returns.cancel(ctx, input);
    return { order: toOrderType((await this.orders.byIds(ctx, [id])).get(id)!) };
  }

  @ResolveField(() => [OrderLineType], { description: 'What was bought.' })
  async lines(@Parent() order: OrderType, @CurrentLoaders() loaders: Loaders): Promise<OrderLineType[]> {
    const load = loaders.for<string, OrderLineRow[]>(this, 'lines', (ctx, ids) => this.orders.linesOf(ctx, ids));
    return ((await load.load(order.id)) ?? []).map((line) => toLineType(line, order.currency));
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<OrderType | null> {
    return this.load(loaders, ref.id);
  }

  private async load(loaders: Loaders, id: string): Promise<OrderType | null> {
    const found = await loaders.for<string, OrderRow>(this, 'byId', (ctx, ids) => this.orders.byIds(ctx, ids)).load(id);
    return found ? toOrderType(found) : null;
  }
}

function toOrderType(row: OrderRow): OrderType {
  const money = (minor: bigint) => moneyType(minor, row.currency);
  const person = row.personId === null ? null : { id: row.personId };
  const amounts = {
    net: money(row.net),
    vat: money(row.vat),
    gross: money(row.gross),
    returned: money(row.returnedGross),
  };
  return { ...row, person, amountsInclude: row.amountBasis, ...amounts };
}

function toLineType(row: OrderLineRow, currency: string): OrderLineType {
  const money = (minor: bigint) => moneyType(minor, currency);
  return { ...row, net: money(row.net), vat: money(row.vat), gross: money(row.gross) };
}

function toRowResult({ index, id, outcome, error }: RowResult) {
  return { index, id, outcome, code: error?.code ?? null, message: error?.message ?? null, path: error?.path ?? [] };
}
