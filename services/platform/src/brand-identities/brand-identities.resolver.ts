import { CurrentCtx, CurrentLoaders, type Loaders } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BrandType } from '../brands/brand.type.ts';
import { BrandIdentitiesService } from './brand-identities.service.ts';
import { BrandIdentityPayload, BrandIdentityType, UpdateBrandIdentityInput } from './brand-identity.type.ts';

@Resolver(() => BrandType)
export class BrandIdentitiesResolver {
  constructor(private readonly identities: BrandIdentitiesService) {}

  @Mutation(() => BrandIdentityPayload, { description: 'Changes how the brand of the session speaks.' })
  async updateBrandIdentity(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What to change.' }) input: UpdateBrandIdentityInput,
  ): Promise<BrandIdentityPayload> {
    return { identity: await this.identities.update(ctx, input) };
  }

  @ResolveField('identity', () => BrandIdentityType, {
    nullable: true,
    description: 'How it speaks; null for brands other than that of the session.',
  })
  ofBrand(@Parent() { id }: BrandType, @CurrentLoaders() loaders: Loaders): Promise<BrandIdentityType | null> {
    return loaders.for(this, 'ofBrand', (ctx, ids: readonly string[]) => this.identities.byBrands(ctx, ids)).load(id);
  }
}
