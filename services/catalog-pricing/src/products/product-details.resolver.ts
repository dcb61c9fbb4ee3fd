import { CurrentCtx, CurrentLoaders, Loaders } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  ActivationBlockerType,
  ChangeProductStatusInput,
  GenerateVariantsInput,
  ProductActionEnum,
  ProductDetailsPayload,
  ProductMediaType,
  SetProductMediaInput,
} from './product-details.inputs.ts';
import { ProductDetails } from './product-details.service.ts';
import { ProductEditing } from './product-editing.ts';
import { productLife } from './product-status.rules.ts';
import { ProductType } from './product.type.ts';

@Resolver(() => ProductType)
export class ProductDetailsResolver {
  constructor(
    private readonly details: ProductDetails,
    private readonly editing: ProductEditing,
  ) {}

  @Mutation(() => ProductDetailsPayload, { description: "Takes a step of a product's life." })
  async changeProductStatus(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The step.' }) input: ChangeProductStatusInput,
  ) {
    return { product: await this.editing.changeStatus(ctx, input) };
  }

  @Mutation(() => ProductDetailsPayload, { description: 'Adds variants for the combinations that are missing.' })
  async generateVariants(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The matrix.' }) input: GenerateVariantsInput,
  ) {
    return { product: await this.details.generate(ctx, input) };
  }

  @Mutation(() => ProductDetailsPayload, { description: 'Sets the media of a product, all of them.' })
  async setProductMedia(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The media.' }) input: SetProductMediaInput,
  ) {
    return { product: await this.details.setMedia(ctx, input) };
  }

  @ResolveField(() => [ProductMediaType], { description: 'Pictures, films and documents, in their order.' })
  media(@Parent() product: ProductType, @CurrentLoaders() loaders: Loaders) {
    return loaders
      .for<string, ProductMediaType[]>(this.details, 'media', (ctx, ids) => this.details.mediaOf(ctx, ids))
      .load(product.id);
  }

  @ResolveField(() => [ProductActionEnum], { description: 'Steps that its status allows.' })
  legalActions(@Parent() product: ProductType) {
    return productLife.legal(product.status);
  }

  @ResolveField(() => [ActivationBlockerType], { description: 'What keeps it from being sold; ask for one product.' })
  activationBlockers(@Parent() product: ProductType, @CurrentCtx() ctx: Ctx) {
    return this.details.blockers(ctx, product);
  }
}
