import { CurrentCtx } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  EvaluatedBasketType,
  EvaluatePromotionsInput,
  PromotionOrderInput,
  PromotionRedemptionsPayload,
  ReservePromotionsInput,
} from './promotion-basket.type.ts';
import { PromotionEvaluation } from './promotion-evaluation.ts';
import { RedemptionsService } from './redemptions.service.ts';

@Resolver()
export class RedemptionsResolver {
  constructor(
    private readonly evaluation: PromotionEvaluation,
    private readonly service: RedemptionsService,
  ) {}

  @Query(() => EvaluatedBasketType, {
    nullable: true,
    description: 'Prices a basket and shows what promotions make of it, and why; holds nothing.',
  })
  evaluatePromotions(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The basket.' }) input: EvaluatePromotionsInput,
  ) {
    return this.evaluation.evaluate(ctx, input);
  }

  @Mutation(() => PromotionRedemptionsPayload, {
    description:
      "Holds the promotions of an order's basket for a while; repeating it for the same basket does nothing twice.",
  })
  async reservePromotions(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The order.' }) input: ReservePromotionsInput,
  ) {
    return { redemptions: await this.service.reserve(ctx, input) };
  }

  @Mutation(() => PromotionRedemptionsPayload, { description: 'Uses for good what a placed order holds.' })
  async commitPromotions(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The order.' }) input: PromotionOrderInput,
  ) {
    return { redemptions: await this.service.commit(ctx, input) };
  }

  @Mutation(() => PromotionRedemptionsPayload, { description: 'Gives back what an order holds.' })
  async releasePromotions(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The order.' }) input: PromotionOrderInput,
  ) {
    return { redemptions: await this.service.release(ctx, input) };
  }
}
