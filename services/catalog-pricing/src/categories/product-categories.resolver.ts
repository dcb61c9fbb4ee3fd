import { CurrentCtx, CurrentLoaders, Loaders } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ProductType } from '../products/product.type.ts';
import { CategoriesService } from './categories.service.ts';
import { ProductCategoriesPayload, ProductCategoryType, SetProductCategoriesInput } from './category.type.ts';
import { ProductCategoriesService } from './product-categories.service.ts';

@Resolver(() => ProductType)
export class ProductCategoriesResolver {
  constructor(
    private readonly categories: CategoriesService,
    private readonly service: ProductCategoriesService,
  ) {}

  @Mutation(() => ProductCategoriesPayload, { description: 'Places a product in categories.' })
  async setProductCategories(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'All its categories.' }) input: SetProductCategoriesInput,
  ) {
    return { product: await this.service.set(ctx, input) };
  }

  @ResolveField(() => [ProductCategoryType], { name: 'categories', description: 'Its categories, the main one first.' })
  categoriesOf(@Parent() product: ProductType, @CurrentLoaders() loaders: Loaders) {
    return loaders
      .for<string, ProductCategoryType[]>(this.categories, 'of', (ctx, ids) => this.categories.of(ctx, ids))
      .load(product.id);
  }
}
