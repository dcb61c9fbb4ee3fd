import { CurrentCtx, CurrentLoaders, Loaders, toUnitPriceType, UnitPriceType } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ProductVariantType } from '../products/product-variant.type.ts';
import { SetVariantCostInput, VariantCostPayload } from './costs.inputs.ts';
import { CostsService } from './costs.service.ts';

@Resolver(() => ProductVariantType)
export class CostsResolver {
  constructor(private readonly service: CostsService) {}

  @Mutation(() => VariantCostPayload, {
    description: 'Sets what a variant costs from now on; prices stay as they are.',
  })
  async setVariantCost(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The cost.' }) input: SetVariantCostInput,
  ) {
    return { variant: await this.service.set(ctx, input) };
  }

  @ResolveField(() => UnitPriceType, {
    nullable: true,
    description: 'What one unit costs now; null where not known. Needs the permission to see costs.',
  })
  async cost(@Parent() variant: ProductVariantType, @CurrentLoaders() loaders: Loaders): Promise<UnitPriceType | null> {
    const cost = await this.service.loader(loaders).load(variant.id);
    return cost && toUnitPriceType(cost);
  }
}
