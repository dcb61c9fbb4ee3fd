import { CurrentCtx, CurrentLoaders, Loaders } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ProductVariantType } from '../products/product-variant.type.ts';
import { LandedCostPayload, LandedCostType, SetLandedCostInput } from './landed-cost.type.ts';
import { LandedCostsService } from './landed-costs.service.ts';

@Resolver(() => ProductVariantType)
export class LandedCostsResolver {
  constructor(private readonly service: LandedCostsService) {}

  @Mutation(() => LandedCostPayload, {
    description:
      'Sets what a variant costs, part by part, from now or later on; tells what that does to the margins of its prices.',
  })
  setLandedCost(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'The cost.' }) input: SetLandedCostInput) {
    return this.service.set(ctx, input);
  }

  @ResolveField(() => [LandedCostType], {
    description: 'The latest 50 costs, newest first, planned ones too. Needs the permission to see costs.',
  })
  async landedCosts(
    @Parent() variant: ProductVariantType,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<LandedCostType[]> {
    return (await this.service.loader(loaders).load(variant.id)) ?? [];
  }
}
