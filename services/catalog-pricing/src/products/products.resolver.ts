import { CurrentCtx, CurrentLoaders, Loaders, toConnection, type Connection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Info, Mutation, Parent, Query, ResolveField, Resolver, ResolveReference } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ProductEditing } from './product-editing.ts';
import { ProductReads } from './product-reads.ts';
import { ProductConnection, ProductType } from './product.type.ts';
import { ProductVariantType } from './product-variant.type.ts';
import { ProductsArgs } from './products.filter.ts';
import { ArchiveProductInput, CreateProductInput, ProductPayload, UpdateProductInput } from './products.inputs.ts';
import { ProductsService } from './products.service.ts';
import { rowsSelect } from './selection.ts';

@Resolver(() => ProductType)
export class ProductsResolver {
  constructor(
    private readonly service: ProductsService,
    private readonly editing: ProductEditing,
    private readonly reads: ProductReads,
  ) {}

  @Query(() => ProductConnection, { nullable: true, description: 'Products of the brand.' })
  async products(
    @CurrentCtx() ctx: Ctx,
    @Args() args: ProductsArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ProductType>> {
    const ahead = { variants: rowsSelect(info, 'variants'), prices: rowsSelect(info, 'variants', 'prices') };
    return toConnection(await this.reads.page(ctx, args, ahead), () => this.reads.count(ctx, args));
  }

  @Query(() => ProductType, { nullable: true, description: 'A product; null where the brand has none of this id.' })
  async product(@CurrentCtx() ctx: Ctx, @Args('id', { type: () => ID, description: 'Id of the product.' }) id: string) {
    return (await this.reads.byIds(ctx, [id])).get(id) ?? null;
  }

  @Mutation(() => ProductPayload, {
    description:
      'Adds a product with its variants. One that was to be on sale but lacks something for it is kept as a draft, with a warning for each thing that it lacks.',
  })
  async createProduct(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The product.' }) input: CreateProductInput,
  ) {
    const { product, lacks } = await this.service.create(ctx, input);
    const warnings = lacks.map(({ message }) => ({
      ...{ code: 'PRODUCT_NOT_READY', message: `Kept as a draft: ${message}`, path: ['status'] },
    }));
    return { product, warnings };
  }

  @Mutation(() => ProductPayload, { description: 'Changes a product, or adds variants to it.' })
  async updateProduct(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The changes.' }) input: UpdateProductInput,
  ) {
    return { product: await this.editing.update(ctx, input) };
  }

  @Mutation(() => ProductPayload, { description: 'Takes a product out of sale; it stays on record.' })
  async archiveProduct(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one.' }) input: ArchiveProductInput,
  ) {
    return { product: await this.editing.archive(ctx, input) };
  }

  @ResolveField(() => [ProductVariantType], { description: 'Its variants, in their order.' })
  variants(@Parent() product: ProductType, @CurrentLoaders() loaders: Loaders) {
    if (product.loadedVariants) return product.loadedVariants;
    const read = loaders.for(this, 'variants', (ctx, ids: readonly string[]) => this.reads.variantsOf(ctx, ids));
    return read.load(product.id);
  }

  @ResolveReference()
  resolveReference(
    @Parent() reference: { id: string },
    @CurrentLoaders() loaders: Loaders,
  ): Promise<ProductType | null> {
    return productLoader(loaders, this.reads).load(reference.id);
  }
}

/** Products by id, read at once for a request. */
export function productLoader(loaders: Loaders, reads: ProductReads) {
  return loaders.for<string, ProductType>(reads, 'products', (ctx, ids) => reads.byIds(ctx, ids));
}
