import { CurrentCtx, CurrentLoaders, type Loaders } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BrandType } from '../brands/brand.type.ts';
import { BrandProvisioningPayload, BrandProvisioningType } from './brand-provisioning.type.ts';
import { RetryBrandProvisioningInput } from './provisioning.inputs.ts';
import type { ProvisioningRow } from './provisioning.read-model.ts';
import { trouble, waitingSeconds } from './provisioning.rules.ts';
import { ProvisioningService } from './provisioning.service.ts';

@Resolver(() => BrandType)
export class ProvisioningResolver {
  constructor(private readonly provisioning: ProvisioningService) {}

  @Mutation(() => BrandProvisioningPayload, { description: 'Asks one service again to give a brand its defaults.' })
  async retryBrandProvisioning(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which brand and service.' }) input: RetryBrandProvisioningInput,
  ): Promise<BrandProvisioningPayload> {
    return { provisioning: this.view(await this.provisioning.retry(ctx, input)) };
  }

  @ResolveField('provisioning', () => [BrandProvisioningType], {
    nullable: true,
    description: 'What each service has set up for it; null for whoever may not know.',
  })
  async ofBrand(
    @Parent() { id }: BrandType,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<BrandProvisioningType[] | null> {
    const byBrand = loaders.for(this, 'ofBrand', (ctx, ids: readonly string[]) => this.provisioning.byBrands(ctx, ids));
    return (await byBrand.load(id))?.map((row) => this.view(row)) ?? null;
  }

  private view(row: ProvisioningRow): BrandProvisioningType {
    const now = this.provisioning.now();
    return { ...row, trouble: trouble(row, now), waitingSeconds: waitingSeconds(row, now) };
  }
}
