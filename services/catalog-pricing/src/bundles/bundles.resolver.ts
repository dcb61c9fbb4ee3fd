import { CurrentCtx, CurrentLoaders, Loaders, toUnitPriceType, UnitPriceType } from '@mh-os/graphql';
import { Ctx, type UnitPrice } from '@mh-os/kernel';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ProductReads } from '../products/product-reads.ts';
import { ProductVariantType } from '../products/product-variant.type.ts';
import { variantLoader } from '../products/product-variants.resolver.ts';
import { BundleComponentType, BundlePayload, BundleType, SetBundleInput } from './bundle.type.ts';
import { BundlesService } from './bundles.service.ts';

@Resolver(() => ProductVariantType)
export class VariantBundleResolver {
  constructor(private readonly service: BundlesService) {}

  @Mutation(() => BundlePayload, { description: 'Sets what a variant is put together from.' })
  async setBundle(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'The components.' }) input: SetBundleInput) {
    return { variant: await this.service.set(ctx, input) };
  }

  @ResolveField(() => BundleType, { nullable: true, description: 'What it is put together from; null for a single.' })
  bundle(@Parent() variant: ProductVariantType, @CurrentLoaders() loaders: Loaders) {
    return loaders
      .for<string, BundleType>(this.service, 'bundles', (ctx, ids) => this.service.of(ctx, ids))
      .load(variant.id);
  }
}

@Resolver(() => BundleType)
export class BundlesResolver {
  constructor(private readonly service: BundlesService) {}

  @ResolveField(() => UnitPriceType, {
    nullable: true,
    description: 'What the components cost together; null where a cost is unknown. Needs the permission to see costs.',
  })
  async componentCost(@Parent() bundle: BundleType, @CurrentLoaders() loaders: Loaders): Promise<UnitPriceType | null> {
    const read = loaders.for<string, UnitPrice>(this.service, 'costs', (ctx, ids) => this.service.costs(ctx, ids));
    const cost = await read.load(bundle.variantId);
    return cost && toUnitPriceType(cost);
  }
}

@Resolver(() => BundleComponentType)
export class BundleComponentsResolver {
  constructor(private readonly products: ProductReads) {}

  @ResolveField(() => ProductVariantType, { description: 'The variant.' })
  variant(@Parent() component: BundleComponentType, @CurrentLoaders() loaders: Loaders) {
    return variantLoader(loaders, this.products).load(component.componentId);
  }
}
