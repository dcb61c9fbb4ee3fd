import { CurrentLoaders, Loaders } from '@mh-os/graphql';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ProductVariantType } from '../products/product-variant.type.ts';
import type { PricedVariant } from './ahead.ts';
import { PricesService } from './prices.service.ts';
import { ProductPriceType } from './product-price.type.ts';

/** Prices as fields of a variant. */
@Resolver(() => ProductVariantType)
export class VariantPricesResolver {
  constructor(private readonly service: PricesService) {}

  @ResolveField(() => [ProductPriceType], { description: 'Prices in force, one per channel at most.' })
  prices(@Parent() variant: PricedVariant, @CurrentLoaders() loaders: Loaders) {
    return variant.loadedPrices ?? this.load(variant, loaders);
  }

  @ResolveField(() => ProductPriceType, {
    nullable: true,
    description: 'The price in force in one channel; name it by id or code.',
  })
  async price(
    @Parent() variant: PricedVariant,
    @CurrentLoaders() loaders: Loaders,
    @Args('channelId', { type: () => ID, nullable: true, description: 'Channel by id.' }) channelId?: string,
    @Args('channelCode', { type: () => String, nullable: true, description: 'Channel by code.' }) channelCode?: string,
  ): Promise<ProductPriceType | null> {
    const prices = variant.loadedPrices ?? (await this.load(variant, loaders)) ?? [];
    return prices.find(({ channel }) => channel.id === channelId || channel.code === channelCode) ?? null;
  }

  private load(variant: ProductVariantType, loaders: Loaders): Promise<ProductPriceType[] | null> {
    return loaders
      .for<string, ProductPriceType[]>(this.service, 'prices', (ctx, ids) => this.service.of(ctx, ids))
      .load(variant.id);
  }
}
