import { CurrentCtx } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { RemoveTierInput, SaveTierInput, TierPayload, TierType } from './tier.type.ts';
import { TiersService } from './tiers.service.ts';

@Resolver(() => TierType)
export class TiersResolver {
  constructor(private readonly tiers: TiersService) {}

  @Mutation(() => TierPayload, { description: 'Adds or changes a tier; members rise with their next points.' })
  async saveLoyaltyTier(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The tier.' }) input: SaveTierInput,
  ): Promise<TierPayload> {
    return { tier: await this.tiers.save(ctx, input) };
  }

  @Mutation(() => TierPayload, { description: 'Takes a tier that nobody has out of its program.' })
  async removeLoyaltyTier(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one.' }) input: RemoveTierInput,
  ): Promise<TierPayload> {
    return { tier: await this.tiers.remove(ctx, input) };
  }
}
