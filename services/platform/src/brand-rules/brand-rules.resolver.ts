import { CurrentCtx, CurrentLoaders, type Loaders } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BrandType } from '../brands/brand.type.ts';
import { BrandRulesService } from './brand-rules.service.ts';
import { BrandRulesPayload, BrandRulesType, UpdateBrandRulesInput } from './brand-rules.type.ts';

@Resolver(() => BrandType)
export class BrandRulesResolver {
  constructor(private readonly rules: BrandRulesService) {}

  @Mutation(() => BrandRulesPayload, { description: 'Changes the rules of the brand of the session.' })
  async updateBrandRules(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What to change.' }) input: UpdateBrandRulesInput,
  ): Promise<BrandRulesPayload> {
    return { rules: await this.rules.update(ctx, input) };
  }

  @ResolveField('rules', () => BrandRulesType, {
    nullable: true,
    description: 'What it has decided; null for brands other than that of the session.',
  })
  ofBrand(@Parent() { id }: BrandType, @CurrentLoaders() loaders: Loaders): Promise<BrandRulesType | null> {
    return loaders.for(this, 'ofBrand', (ctx, ids: readonly string[]) => this.rules.byBrands(ctx, ids)).load(id);
  }
}
