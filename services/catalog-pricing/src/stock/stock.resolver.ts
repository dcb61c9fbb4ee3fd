import { CurrentCtx, CurrentLoaders, Loaders } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ProductVariantType } from '../products/product-variant.type.ts';
import { SetStockInput, StockItemType, StockPayload } from './stock-item.type.ts';
import { StockService } from './stock.service.ts';

@Resolver(() => ProductVariantType)
export class StockResolver {
  constructor(private readonly service: StockService) {}

  @Mutation(() => StockPayload, { description: 'Sets the stock of a variant, if it still is what you expect.' })
  async setStock(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'The stock.' }) input: SetStockInput) {
    return { stockItem: await this.service.set(ctx, input) };
  }

  @ResolveField(() => [StockItemType], { description: 'Its stock in each location.' })
  async stock(@Parent() variant: ProductVariantType, @CurrentLoaders() loaders: Loaders): Promise<StockItemType[]> {
    return (await this.loader(loaders).load(variant.id)) ?? [];
  }

  @ResolveField(() => Int, { description: 'Pieces on hand in all locations together.' })
  async stockOnHand(@Parent() variant: ProductVariantType, @CurrentLoaders() loaders: Loaders): Promise<number> {
    const items = (await this.loader(loaders).load(variant.id)) ?? [];
    return items.reduce((sum, item) => sum + item.onHand, 0);
  }

  private loader(loaders: Loaders) {
    return loaders.for<string, StockItemType[]>(this.service, 'stock', (ctx, ids) => this.service.of(ctx, ids));
  }
}
