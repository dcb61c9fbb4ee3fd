import { CurrentCtx, CurrentLoaders, Loaders } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver, ResolveReference } from '@nestjs/graphql';
import { CategoriesService } from './categories.service.ts';
import {
  CategoryPayload,
  CategoryType,
  CreateCategoryInput,
  DeleteCategoryInput,
  MoveCategoryInput,
  UpdateCategoryInput,
} from './category.type.ts';

@Resolver(() => CategoryType)
export class CategoriesResolver {
  constructor(private readonly service: CategoriesService) {}

  @Query(() => [CategoryType], { nullable: true, description: 'All categories, in the order of the tree.' })
  categories(@CurrentCtx() ctx: Ctx) {
    return this.service.list(ctx);
  }

  @Query(() => CategoryType, { nullable: true, description: 'A category; null where the brand has none of this id.' })
  async category(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the category.' }) id: string,
  ) {
    return (await this.service.byIds(ctx, [id])).get(id) ?? null;
  }

  @Mutation(() => CategoryPayload, { description: 'Adds a category.' })
  async createCategory(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'It.' }) input: CreateCategoryInput) {
    return { category: await this.service.create(ctx, input) };
  }

  @Mutation(() => CategoryPayload, { description: 'Renames or translates a category; products show it soon after.' })
  async updateCategory(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The changes.' }) input: UpdateCategoryInput,
  ) {
    return { category: await this.service.update(ctx, input) };
  }

  @Mutation(() => CategoryPayload, { description: 'Moves a category with all below it.' })
  async moveCategory(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'Where to.' }) input: MoveCategoryInput) {
    return { category: await this.service.move(ctx, input) };
  }

  @Mutation(() => CategoryPayload, { description: 'Removes an empty category.' })
  async deleteCategory(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one.' }) input: DeleteCategoryInput,
  ) {
    return { category: await this.service.remove(ctx, input) };
  }

  @ResolveField(() => Int, { description: 'Products in the category itself, without those below it.' })
  productCount(@Parent() category: CategoryType, @CurrentLoaders() loaders: Loaders) {
    return loaders
      .for<string, number>(this.service, 'counts', (ctx, ids) => this.service.counts(ctx, ids))
      .load(category.id);
  }

  @ResolveReference()
  resolveReference(
    @Parent() reference: { id: string },
    @CurrentLoaders() loaders: Loaders,
  ): Promise<CategoryType | null> {
    return loaders
      .for<string, CategoryType>(this.service, 'categories', (ctx, ids) => this.service.byIds(ctx, ids))
      .load(reference.id);
  }
}
