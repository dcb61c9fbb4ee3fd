import { CurrentCtx, CurrentLoaders, DecimalScalar, Loaders, toConnection } from '@mh-os/graphql';
import { Ctx, Money } from '@mh-os/kernel';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CostsService } from '../costs/costs.service.ts';
import { marginPercent } from '../guardrails/margin.rules.ts';
import { toWarnings } from '../guardrails/verdict-warnings.ts';
import { PriceHistoryArgs, ProductPricePayload, SetInitialPriceInput } from './prices.inputs.ts';
import { PricesService } from './prices.service.ts';
import { ProductPriceConnection, ProductPriceType } from './product-price.type.ts';

@Resolver(() => ProductPriceType)
export class PricesResolver {
  constructor(
    private readonly service: PricesService,
    private readonly costs: CostsService,
  ) {}

  @Query(() => ProductPriceConnection, {
    nullable: true,
    description: 'All prices that a variant ever had, newest first.',
  })
  async priceHistory(@CurrentCtx() ctx: Ctx, @Args() args: PriceHistoryArgs) {
    return toConnection(await this.service.history(ctx, args), () => this.service.countHistory(ctx, args));
  }

  @Mutation(() => ProductPricePayload, { description: 'Sets a first price, in force at once; guardrails apply.' })
  async setInitialPrice(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The price.' }) input: SetInitialPriceInput,
  ) {
    const { price, verdicts } = await this.service.setInitial(ctx, input);
    return { price, warnings: toWarnings(verdicts) };
  }

  @ResolveField(() => DecimalScalar, {
    nullable: true,
    description:
      "Margin on today's cost in percent of the net price; null without a cost in the same currency. Needs the permission to see costs.",
  })
  async margin(@Parent() price: ProductPriceType, @CurrentLoaders() loaders: Loaders): Promise<string | null> {
    const cost = await this.costs.loader(loaders).load(price.variantId);
    if (!cost || cost.currency !== price.net.currency) return null;
    return marginPercent(Money.of(price.net.minorUnits, price.net.currency), cost);
  }
}
