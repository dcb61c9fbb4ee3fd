import { CurrentCtx, CurrentLoaders, Loaders } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver, ResolveReference } from '@nestjs/graphql';
import { ProductEditing } from './product-editing.ts';
import { ProductReads } from './product-reads.ts';
import { ProductType } from './product.type.ts';
import { parseInci } from './inci.rules.ts';
import { InciIssueType, IngredientType, ProductVariantType } from './product-variant.type.ts';
import { ProductVariantPayload, UpdateProductVariantInput } from './products.inputs.ts';
import { productLoader } from './products.resolver.ts';

@Resolver(() => ProductVariantType)
export class ProductVariantsResolver {
  constructor(
    private readonly reads: ProductReads,
    private readonly editing: ProductEditing,
  ) {}

  @Query(() => ProductVariantType, {
    nullable: true,
    description: 'A variant; null where the brand has none of this id.',
  })
  async productVariant(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the variant.' }) id: string,
  ) {
    return (await this.reads.variantsByIds(ctx, [id])).get(id) ?? null;
  }

  @Mutation(() => ProductVariantPayload, { description: 'Changes a variant.' })
  async updateProductVariant(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The changes.' }) input: UpdateProductVariantInput,
  ) {
    return { variant: await this.editing.updateVariant(ctx, input) };
  }

  @ResolveField(() => ProductType, { description: 'The product that it is a variant of.' })
  product(@Parent() variant: ProductVariantType, @CurrentLoaders() loaders: Loaders) {
    return productLoader(loaders, this.reads).load(variant.productId);
  }

  @ResolveField(() => [IngredientType], { description: 'The ingredients of the INCI list, one by one.' })
  ingredients(@Parent() variant: ProductVariantType) {
    return parseInci(variant.inci).ingredients;
  }

  @ResolveField(() => [InciIssueType], { description: 'What is odd in the INCI list.' })
  inciIssues(@Parent() variant: ProductVariantType) {
    return parseInci(variant.inci).issues;
  }

  @ResolveReference()
  resolveReference(
    @Parent() reference: { id: string },
    @CurrentLoaders() loaders: Loaders,
  ): Promise<ProductVariantType | null> {
    return variantLoader(loaders, this.reads).load(reference.id);
  }
}

/** Variants by id, read at once for a request. */
export function variantLoader(loaders: Loaders, reads: ProductReads) {
  return loaders.for<string, ProductVariantType>(reads, 'variants', (ctx, ids) => reads.variantsByIds(ctx, ids));
}
