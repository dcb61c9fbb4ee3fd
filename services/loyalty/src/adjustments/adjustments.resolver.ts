import { CurrentCtx, toConnection, type Connection } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  AdjustmentConnection,
  AdjustmentPayload,
  AdjustmentsArgs,
  AdjustmentType,
  AdjustPointsInput,
  DecideAdjustmentInput,
} from './adjustment.type.ts';
import { AdjustmentsService } from './adjustments.service.ts';

@Resolver(() => AdjustmentType)
export class AdjustmentsResolver {
  constructor(private readonly adjustments: AdjustmentsService) {}

  @Query(() => AdjustmentConnection, { nullable: true, description: 'Points added or taken by hand, newest first.' })
  async loyaltyAdjustments(@CurrentCtx() ctx: Ctx, @Args() args: AdjustmentsArgs): Promise<Connection<AdjustmentType>> {
    return toConnection<AdjustmentType>(await this.adjustments.page(ctx, args), () =>
      this.adjustments.count(ctx, args),
    );
  }

  @Mutation(() => AdjustmentPayload, {
    description: 'Adds or takes points by hand. More than the limit of the program wait for a second person.',
  })
  async adjustLoyaltyPoints(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Whose, how many, and why.' }) input: AdjustPointsInput,
  ): Promise<AdjustmentPayload> {
    return { adjustment: await this.adjustments.request(ctx, input) };
  }

  @Mutation(() => AdjustmentPayload, { description: 'Approves or refuses an adjustment that somebody else asked for.' })
  async decideLoyaltyAdjustment(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one, and what.' }) input: DecideAdjustmentInput,
  ): Promise<AdjustmentPayload> {
    return { adjustment: await this.adjustments.decide(ctx, input) };
  }
}
