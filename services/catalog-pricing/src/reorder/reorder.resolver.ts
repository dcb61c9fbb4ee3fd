import { type Connection, CurrentCtx, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReorderService } from './reorder.service.ts';
import {
  CloseReplenishmentInput,
  OrderReplenishmentsInput,
  ReceiveReplenishmentInput,
  RemoveReorderRuleInput,
  ReorderRulePayload,
  ReorderSuggestionConnection,
  ReorderSuggestionsArgs,
  ReorderSuggestionType,
  ReplenishmentConnection,
  ReplenishmentPayload,
  ReplenishmentsArgs,
  ReplenishmentType,
  SetReorderRuleInput,
} from './reorder.type.ts';
import { ReplenishmentsService } from './replenishments.service.ts';

const WHICH = { description: 'Which one.' };

@Resolver(() => ReorderSuggestionType)
export class ReorderResolver {
  constructor(
    private readonly service: ReorderService,
    private readonly orders: ReplenishmentsService,
  ) {}

  @Query(() => ReorderSuggestionConnection, {
    nullable: true,
    description: 'What to order for which location, by SKU.',
  })
  async reorderSuggestions(
    @CurrentCtx() ctx: Ctx,
    @Args() args: ReorderSuggestionsArgs,
  ): Promise<Connection<ReorderSuggestionType>> {
    return toConnection(await this.service.page(ctx, args), () => this.service.count(ctx, args));
  }

  @Query(() => ReplenishmentConnection, { nullable: true, description: 'Goods that were ordered, newest first.' })
  async replenishments(
    @CurrentCtx() ctx: Ctx,
    @Args() args: ReplenishmentsArgs,
  ): Promise<Connection<ReplenishmentType>> {
    return toConnection(await this.orders.page(ctx, args), () => this.orders.count(ctx, args));
  }

  @Mutation(() => ReorderRulePayload, { description: 'Sets when and how much is ordered.' })
  async setReorderRule(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The rule.' }) input: SetReorderRuleInput,
  ) {
    return { suggestion: await this.service.set(ctx, input) };
  }

  @Mutation(() => ReorderRulePayload, { description: 'Takes a rule away.' })
  async removeReorderRule(@CurrentCtx() ctx: Ctx, @Args('input', WHICH) input: RemoveReorderRuleInput) {
    return { suggestion: await this.service.remove(ctx, input) };
  }

  @Mutation(() => ReplenishmentPayload, { description: 'Notes what was ordered: it counts as coming.' })
  async orderReplenishments(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What was ordered.' }) input: OrderReplenishmentsInput,
  ) {
    return { replenishments: await this.orders.order(ctx, input) };
  }

  @Mutation(() => ReplenishmentPayload, { description: 'Takes in what has arrived of an order.' })
  async receiveReplenishment(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What has arrived.' }) input: ReceiveReplenishmentInput,
  ) {
    return { replenishments: await this.orders.receive(ctx, input) };
  }

  @Mutation(() => ReplenishmentPayload, { description: 'Notes that nothing more comes of an order.' })
  async closeReplenishment(@CurrentCtx() ctx: Ctx, @Args('input', WHICH) input: CloseReplenishmentInput) {
    return { replenishments: await this.orders.close(ctx, input) };
  }
}
