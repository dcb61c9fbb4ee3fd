import { CurrentLoaders, DateTimeScalar, Loaders } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ArgsType, Field, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ProductVariantType } from '../products/product-variant.type.ts';
import { MOST_LINES, ResolutionService } from './resolution.service.ts';
import { ResolvedPriceType } from './resolved-price.type.ts';
import { toResolvedPrice } from './resolved-price.view.ts';

@ArgsType()
export class ResolvedPriceArgs {
  @Field(() => ID, { nullable: true, description: 'Channel in which is bought; without one there is no price.' })
  channelId?: string | null;

  @Field(() => Int, { defaultValue: 1, description: 'How many.' })
  quantity!: number;

  @Field(() => ID, { nullable: true, description: 'The buyer; everybody where left out.' })
  customerId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The instant; now where left out.' })
  at?: Date | null;
}

/** What a variant costs a buyer, as a field: all variants of a page that ask the same way are priced at once. */
@Resolver(() => ProductVariantType)
export class VariantResolvedPriceResolver {
  constructor(private readonly service: ResolutionService) {}

  @ResolveField(() => ResolvedPriceType, { nullable: true, description: 'What a buyer pays for it, with the reasons.' })
  resolvedPrice(
    @Parent() variant: ProductVariantType,
    @CurrentLoaders() loaders: Loaders,
    @Args() args: ResolvedPriceArgs,
  ): Promise<ResolvedPriceType | null> {
    const { channelId = null, quantity, customerId = null, at = null } = args;
    const name = JSON.stringify([channelId, quantity, customerId, at]);
    return loaders
      .for<string, ResolvedPriceType>(this, name, (ctx, ids) =>
        this.page(ctx, ids, { channelId, quantity, customerId, at }),
      )
      .load(variant.id);
  }

  private async page(
    ctx: Ctx,
    ids: readonly string[],
    { quantity, channelId, customerId, at }: ResolvedPriceArgs,
  ): Promise<Map<string, ResolvedPriceType>> {
    ctx.require('catalog-pricing.price.read');
    const found = new Map<string, ResolvedPriceType>();
    if (!channelId) return found;
    for (let from = 0; from < ids.length; from += MOST_LINES) {
      const lines = ids.slice(from, from + MOST_LINES).map((variantId) => ({ variantId, quantity }));
      const basket = await this.service.resolve(ctx, {
        lines,
        channelId,
        customerId: customerId ?? null,
        at: at ?? null,
      });
      for (const line of basket.lines) found.set(line.answer.variantId, toResolvedPrice(line));
    }
    return found;
  }
}
