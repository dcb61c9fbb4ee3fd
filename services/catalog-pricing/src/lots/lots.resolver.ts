import { type Connection, CurrentCtx, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LotsService } from './lots.service.ts';
import {
  SetStockLotStateInput,
  StockLotConnection,
  StockLotPayload,
  StockLotsArgs,
  StockLotTrackingPayload,
  StockLotType,
  StockPicksArgs,
  StockPickType,
  TrackStockLotsInput,
} from './stock-lot.type.ts';

@Resolver(() => StockLotType)
export class LotsResolver {
  constructor(private readonly service: LotsService) {}

  @Query(() => StockLotConnection, { nullable: true, description: 'Lots, what ends first first.' })
  async stockLots(@CurrentCtx() ctx: Ctx, @Args() args: StockLotsArgs): Promise<Connection<StockLotType>> {
    return toConnection(await this.service.page(ctx, args), () => this.service.count(ctx, args));
  }

  @Query(() => [StockPickType], {
    nullable: true,
    description: 'What to take of which lot, so that what ends first goes first; never what cannot be sold.',
  })
  stockPicks(@CurrentCtx() ctx: Ctx, @Args() args: StockPicksArgs) {
    return this.service.picks(ctx, args);
  }

  @Mutation(() => StockLotTrackingPayload, { description: 'Lets stock of a variant be known lot by lot from now on.' })
  async trackStockLots(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which variant.' }) input: TrackStockLotsInput,
  ) {
    return { stockLots: await this.service.track(ctx, input) };
  }

  @Mutation(() => StockLotPayload, { description: 'Holds, frees or recalls a lot wherever it lies.' })
  async setStockLotState(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which lot, and why.' }) input: SetStockLotStateInput,
  ) {
    return { stockLot: await this.service.setState(ctx, input) };
  }
}
