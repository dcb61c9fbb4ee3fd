import { CurrentCtx, CurrentLoaders, Loaders } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ChannelType } from '../channels/channel.type.ts';
import { channelLoader } from '../channels/channels.resolver.ts';
import { ChannelsService } from '../channels/channels.service.ts';
import { ProductReads } from '../products/product-reads.ts';
import { ProductVariantType } from '../products/product-variant.type.ts';
import { variantLoader } from '../products/product-variants.resolver.ts';
import { GuardrailsService } from './guardrails.service.ts';
import {
  EffectiveGuardrailType,
  PricingGuardrailPayload,
  PricingGuardrailType,
  SetPricingGuardrailInput,
} from './pricing-guardrail.type.ts';

/** Said where nothing has changed yet. */
const WAITS = {
  code: 'APPROVAL_PENDING',
  message: 'This lets more prices through, so it waits for a second person. Nothing has changed yet.',
  path: [],
};

@Resolver(() => PricingGuardrailType)
export class GuardrailsResolver {
  constructor(
    private readonly service: GuardrailsService,
    private readonly channels: ChannelsService,
    private readonly variants: ProductReads,
  ) {}

  @Query(() => [PricingGuardrailType], {
    nullable: true,
    description: 'All pricing guardrails of the brand, inactive ones too.',
  })
  pricingGuardrails(@CurrentCtx() ctx: Ctx): Promise<PricingGuardrailType[]> {
    return this.service.list(ctx);
  }

  @Query(() => [EffectiveGuardrailType], {
    nullable: true,
    description: 'Every guardrail that covers a variant in a channel: which ones hold there, and why others do not.',
  })
  effectiveGuardrails(
    @CurrentCtx() ctx: Ctx,
    @Args('variantId', { type: () => ID, description: 'The variant.' }) variantId: string,
    @Args('channelId', { type: () => ID, description: 'The channel.' }) channelId: string,
  ): Promise<EffectiveGuardrailType[]> {
    return this.service.effective(ctx, variantId, channelId);
  }

  @Mutation(() => PricingGuardrailPayload, {
    description:
      'Creates or changes a pricing guardrail; in force at once, unless it lets more through: that waits for a second person.',
  })
  async setPricingGuardrail(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The guardrail.' }) input: SetPricingGuardrailInput,
  ) {
    const { guardrail, waits } = await this.service.set(ctx, input);
    return { guardrail, warnings: waits ? [WAITS] : [] };
  }

  @ResolveField(() => ChannelType, {
    nullable: true,
    description: 'Channel in which it holds; null for every channel.',
  })
  channel(@Parent() guardrail: PricingGuardrailType, @CurrentLoaders() loaders: Loaders) {
    return guardrail.channelId ? channelLoader(loaders, this.channels).load(guardrail.channelId) : null;
  }

  @ResolveField(() => ChannelType, {
    nullable: true,
    description: 'CHANNEL_ORDER: the channel that must not be exceeded.',
  })
  referenceChannel(@Parent() guardrail: PricingGuardrailType, @CurrentLoaders() loaders: Loaders) {
    const { referenceChannelId } = guardrail;
    return referenceChannelId ? channelLoader(loaders, this.channels).load(referenceChannelId) : null;
  }

  @ResolveField(() => ProductVariantType, {
    nullable: true,
    description: 'Variant for which alone it holds.',
  })
  variant(@Parent() guardrail: PricingGuardrailType, @CurrentLoaders() loaders: Loaders) {
    return guardrail.variantId ? variantLoader(loaders, this.variants).load(guardrail.variantId) : null;
  }
}
