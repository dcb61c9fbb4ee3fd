import { CurrentLoaders, Loaders } from '@mh-os/graphql';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { variantLoader } from '../products/product-variants.resolver.ts';
import { ProductVariantType } from '../products/product-variant.type.ts';
import { ProductReads } from '../products/product-reads.ts';
import { StockItemType, StockMovementType } from './stock-item.type.ts';

const VARIANT = { nullable: true, description: 'The variant; null where it cannot be seen.' };

@Resolver(() => StockItemType)
export class StockItemsResolver {
  constructor(private readonly reads: ProductReads) {}

  @ResolveField(() => ProductVariantType, VARIANT)
  variant(@Parent() item: StockItemType, @CurrentLoaders() loaders: Loaders) {
    return variantLoader(loaders, this.reads).load(item.variantId);
  }
}

@Resolver(() => StockMovementType)
export class StockMovementsResolver {
  constructor(private readonly reads: ProductReads) {}

  @ResolveField(() => ProductVariantType, VARIANT)
  variant(@Parent() movement: StockMovementType, @CurrentLoaders() loaders: Loaders) {
    return variantLoader(loaders, this.reads).load(movement.variantId);
  }
}
