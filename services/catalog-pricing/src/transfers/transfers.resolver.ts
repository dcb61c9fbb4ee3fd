import { type Connection, CurrentCtx, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  CreateStockTransferInput,
  ReceiveStockTransferInput,
  StockTransferConnection,
  StockTransferPayload,
  StockTransfersArgs,
  StockTransferStepInput,
  StockTransferType,
} from './stock-transfer.type.ts';
import { TransfersService } from './transfers.service.ts';

const WHICH = { description: 'Which one.' };

@Resolver(() => StockTransferType)
export class TransfersResolver {
  constructor(private readonly service: TransfersService) {}

  @Query(() => StockTransferConnection, { nullable: true, description: 'Transfers between locations, newest first.' })
  async stockTransfers(
    @CurrentCtx() ctx: Ctx,
    @Args() args: StockTransfersArgs,
  ): Promise<Connection<StockTransferType>> {
    return toConnection(await this.service.page(ctx, args), () => this.service.count(ctx, args));
  }

  @Mutation(() => StockTransferPayload, { description: 'Writes a transfer, and sends it where that is asked for.' })
  async createStockTransfer(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The transfer.' }) input: CreateStockTransferInput,
  ) {
    return { stockTransfer: await this.service.create(ctx, input) };
  }

  @Mutation(() => StockTransferPayload, { description: 'Sends a transfer: its pieces are on their way.' })
  async sendStockTransfer(@CurrentCtx() ctx: Ctx, @Args('input', WHICH) input: StockTransferStepInput) {
    return { stockTransfer: await this.service.send(ctx, input) };
  }

  @Mutation(() => StockTransferPayload, { description: 'Takes in what has arrived of a transfer.' })
  async receiveStockTransfer(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What has arrived.' }) input: ReceiveStockTransferInput,
  ) {
    return { stockTransfer: await this.service.receive(ctx, input) };
  }

  @Mutation(() => StockTransferPayload, { description: 'Cancels a transfer: what is on its way goes back.' })
  async cancelStockTransfer(@CurrentCtx() ctx: Ctx, @Args('input', WHICH) input: StockTransferStepInput) {
    return { stockTransfer: await this.service.cancel(ctx, input) };
  }
}
