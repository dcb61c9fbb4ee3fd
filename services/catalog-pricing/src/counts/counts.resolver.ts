import { type Connection, CurrentCtx, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CountsService } from './counts.service.ts';
import {
  PostStockCountInput,
  RecordStockCountInput,
  RecountStockInput,
  StartStockCountInput,
  StockCountConnection,
  StockCountPayload,
  StockCountsArgs,
  StockCountStepInput,
  StockCountType,
  SubmitStockCountInput,
} from './stock-count.type.ts';

const WHICH = { description: 'Which one.' };

@Resolver(() => StockCountType)
export class CountsResolver {
  constructor(private readonly service: CountsService) {}

  @Query(() => StockCountConnection, { nullable: true, description: 'Counts, newest first.' })
  async stockCounts(@CurrentCtx() ctx: Ctx, @Args() args: StockCountsArgs): Promise<Connection<StockCountType>> {
    return toConnection(await this.service.page(ctx, args), () => this.service.count(ctx, args));
  }

  @Mutation(() => StockCountPayload, { description: 'Starts a count of a location.' })
  async startStockCount(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The count.' }) input: StartStockCountInput,
  ) {
    return { stockCount: await this.service.start(ctx, input) };
  }

  @Mutation(() => StockCountPayload, { description: 'Takes what was counted.' })
  async recordStockCount(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The figures.' }) input: RecordStockCountInput,
  ) {
    return { stockCount: await this.service.record(ctx, input) };
  }

  @Mutation(() => StockCountPayload, { description: 'Compares what was counted with what lay there at that time.' })
  async submitStockCount(@CurrentCtx() ctx: Ctx, @Args('input', WHICH) input: SubmitStockCountInput) {
    return { stockCount: await this.service.submit(ctx, input) };
  }

  @Mutation(() => StockCountPayload, { description: 'Lets some lines be counted again.' })
  async recountStock(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'Which lines.' }) input: RecountStockInput) {
    return { stockCount: await this.service.recount(ctx, input) };
  }

  @Mutation(() => StockCountPayload, { description: 'Posts the differences of a count, once.' })
  async postStockCount(@CurrentCtx() ctx: Ctx, @Args('input', WHICH) input: PostStockCountInput) {
    return { stockCount: await this.service.post(ctx, input) };
  }

  @Mutation(() => StockCountPayload, { description: 'Ends a count without posting anything.' })
  async cancelStockCount(@CurrentCtx() ctx: Ctx, @Args('input', WHICH) input: StockCountStepInput) {
    return { stockCount: await this.service.cancel(ctx, input) };
  }
}
