import { CurrentCtx, CurrentLoaders, Loaders } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ChannelType } from '../channels/channel.type.ts';
import { channelLoader } from '../channels/channels.resolver.ts';
import { ChannelsService } from '../channels/channels.service.ts';
import { GuardrailsService } from './guardrails.service.ts';
import { PricingGuardrailPayload, PricingGuardrailType, SetPricingGuardrailInput } from './pricing-guardrail.type.ts';

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
  ) {}

  @Query(() => [PricingGuardrailType], {
    nullable: true,
    description: 'All pricing guardrails of the brand, inactive ones too.',
  })
  pricingGuardrails(@CurrentCtx() ctx: Ctx): Promise<PricingGuardrailType[]> {
    return this.service.list(ctx);
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
}
