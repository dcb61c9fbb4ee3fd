import { type Connection, CurrentCtx, CurrentLoaders, Loaders, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ProductVariantType } from '../products/product-variant.type.ts';
import { DriftService } from './drift.service.ts';
import {
  StockDriftType,
  StockItemConnection,
  StockItemType,
  StockMovementConnection,
  StockMovementType,
} from './stock-item.type.ts';
import {
  CheckStockLedgerInput,
  RebuildStockItemInput,
  RecordStockMovementInput,
  SetStockInput,
  StockItemsArgs,
  StockLedgerPayload,
  StockMovementPayload,
  StockMovementsArgs,
  StockPayload,
} from './stock.inputs.ts';
import { StockService } from './stock.service.ts';

@Resolver(() => ProductVariantType)
export class StockResolver {
  constructor(
    private readonly service: StockService,
    private readonly drift: DriftService,
  ) {}

  @Query(() => StockItemConnection, { nullable: true, description: 'What lies where, by SKU and location.' })
  async stockItems(@CurrentCtx() ctx: Ctx, @Args() args: StockItemsArgs): Promise<Connection<StockItemType>> {
    return toConnection(await this.service.page(ctx, args), () => this.service.count(ctx, args));
  }

  @Query(() => StockMovementConnection, { nullable: true, description: 'The ledger of stock, newest first.' })
  async stockMovements(
    @CurrentCtx() ctx: Ctx,
    @Args() args: StockMovementsArgs,
  ): Promise<Connection<StockMovementType>> {
    return toConnection(await this.service.movements(ctx, args), () => this.service.countMovements(ctx, args));
  }

  @Query(() => [StockDriftType], { nullable: true, description: 'Stock that differs from its ledger.' })
  stockDrifts(@CurrentCtx() ctx: Ctx) {
    return this.drift.list(ctx);
  }

  @Mutation(() => StockPayload, { description: 'Sets the stock of a variant, if it still is what you expect.' })
  async setStock(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'The stock.' }) input: SetStockInput) {
    return { stockItem: await this.service.set(ctx, input) };
  }

  @Mutation(() => StockMovementPayload, { description: 'Records what came, went or was wrong in a location.' })
  recordStockMovement(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What happened.' }) input: RecordStockMovementInput,
  ) {
    return this.service.record(ctx, input);
  }

  @Mutation(() => StockLedgerPayload, {
    description:
      'Compares all stock with its ledger; what differs raises an alert and does not move until it is rebuilt.',
  })
  checkStockLedger(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What is compared.' }) input: CheckStockLedgerInput,
  ) {
    return this.drift.check(ctx, input.locationId ?? null);
  }

  @Mutation(() => StockPayload, { description: 'Makes stock that was found to differ equal to its ledger.' })
  async rebuildStockItem(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one, and why.' }) input: RebuildStockItemInput,
  ) {
    return { stockItem: await this.drift.rebuild(ctx, input) };
  }

  @ResolveField(() => [StockItemType], { description: 'Its stock in each location.' })
  async stock(@Parent() variant: ProductVariantType, @CurrentLoaders() loaders: Loaders): Promise<StockItemType[]> {
    return (await this.loader(loaders).load(variant.id)) ?? [];
  }

  @ResolveField(() => Int, { description: 'Pieces on hand in all locations together.' })
  async stockOnHand(@Parent() variant: ProductVariantType, @CurrentLoaders() loaders: Loaders): Promise<number> {
    const items = (await this.loader(loaders).load(variant.id)) ?? [];
    return items.reduce((sum, item) => sum + item.onHand, 0);
  }

  private loader(loaders: Loaders) {
    return loaders.for<string, StockItemType[]>(this.service, 'stock', (ctx, ids) => this.service.of(ctx, ids));
  }
}
