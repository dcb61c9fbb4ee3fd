import { CurrentCtx } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PricingPolicyService } from './pricing-policy.service.ts';
import { PricingPolicyPayload, PricingPolicyType, SetPricingPolicyInput } from './pricing-policy.type.ts';
import { ResolutionService } from './resolution.service.ts';
import { ResolvedPricesType, ResolvePricesInput } from './resolved-price.type.ts';
import { toResolvedPrices } from './resolved-price.view.ts';

@Resolver()
export class ResolutionResolver {
  constructor(
    private readonly service: ResolutionService,
    private readonly policies: PricingPolicyService,
  ) {}

  @Query(() => ResolvedPricesType, {
    nullable: true,
    description:
      'What a buyer pays, now or at an instant of the past, with the reasons; the whole basket at once, with promotions where asked for.',
  })
  async resolvePrices(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Whose prices of what.' }) input: ResolvePricesInput,
  ): Promise<ResolvedPricesType> {
    // What is left of limits and budgets is for those who see promotions.
    return toResolvedPrices(await this.service.resolve(ctx, input), ctx.can('catalog-pricing.promotion.read'));
  }

  @Query(() => PricingPolicyType, { nullable: true, description: 'How the brand prices.' })
  pricingPolicy(@CurrentCtx() ctx: Ctx): Promise<PricingPolicyType> {
    return this.policies.get(ctx);
  }

  @Mutation(() => PricingPolicyPayload, {
    description: 'Changes how the brand prices; documents written before keep theirs.',
  })
  async setPricingPolicy(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'How.' }) input: SetPricingPolicyInput) {
    return { policy: await this.policies.set(ctx, input) };
  }
}
