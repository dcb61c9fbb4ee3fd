import { CurrentLoaders, Loaders, toMoneyType } from '@mh-os/graphql';
import { Money } from '@mh-os/kernel';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ProductReads } from '../products/product-reads.ts';
import { variantLoader } from '../products/product-variants.resolver.ts';
import { pricePerMeasure, type UnitPriceBasis } from '../products/unit-price.rules.ts';
import { PricePerMeasureType, ProductPriceType, UnitPriceBasisEnum } from './product-price.type.ts';

@Resolver(() => ProductPriceType)
export class PricePerMeasureResolver {
  constructor(private readonly products: ProductReads) {}

  @ResolveField(() => PricePerMeasureType, {
    nullable: true,
    description: 'What a litre, kilogram or hundred of them costs; null without net content and for pieces.',
  })
  async unitPrice(
    @Parent() { variantId, channel, net, gross }: ProductPriceType,
    @CurrentLoaders() loaders: Loaders,
    @Args('basis', { type: () => UnitPriceBasisEnum, defaultValue: 'LAW', description: 'Per which measure.' })
    basis: UnitPriceBasis,
  ): Promise<PricePerMeasureType | null> {
    const variant = await variantLoader(loaders, this.products).load(variantId);
    const shown = channel.priceDisplay === 'GROSS' ? gross : net;
    const found = pricePerMeasure(Money.of(BigInt(shown.minorUnits), shown.currency), variant?.netContent, basis);
    return found && { ...found, price: toMoneyType(found.price) };
  }
}
