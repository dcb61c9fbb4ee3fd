import { CurrentCtx, CurrentLoaders, Loaders, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ChannelType } from '../../channels/channel.type.ts';
import { channelLoader } from '../../channels/channels.resolver.ts';
import { ChannelsService } from '../../channels/channels.service.ts';
import { ProductReads } from '../../products/product-reads.ts';
import { ProductVariantType } from '../../products/product-variant.type.ts';
import { variantLoader } from '../../products/product-variants.resolver.ts';
import { CompetitorPriceSeriesType } from '../listings/competitor-listing.type.ts';
import { PositionsService } from './positions.service.ts';
import { PricePositionConnection, PricePositionsArgs, PricePositionType, PriceSeriesArgs } from './positions.type.ts';

@Resolver(() => PricePositionType)
export class PositionsResolver {
  constructor(
    private readonly service: PositionsService,
    private readonly variants: ProductReads,
    private readonly channels: ChannelsService,
  ) {}

  @Query(() => PricePositionConnection, {
    nullable: true,
    description:
      'Where our prices stand among the competitors, per variant and channel, by SKU; those that something is mapped to.',
  })
  async pricePositions(@CurrentCtx() ctx: Ctx, @Args() args: PricePositionsArgs) {
    return toConnection(await this.service.page(ctx, args), () => this.service.count(ctx, args));
  }

  @Query(() => CompetitorPriceSeriesType, {
    nullable: true,
    description: "A variant's unit price and those of competitors over time.",
  })
  competitorPriceSeries(@CurrentCtx() ctx: Ctx, @Args() args: PriceSeriesArgs) {
    return this.service.series(ctx, args);
  }

  @ResolveField(() => ProductVariantType, { description: 'The variant.' })
  variant(@Parent() position: PricePositionType, @CurrentLoaders() loaders: Loaders) {
    return variantLoader(loaders, this.variants).load(position.variantId);
  }

  @ResolveField(() => ChannelType, { description: 'The channel.' })
  channel(@Parent() position: PricePositionType, @CurrentLoaders() loaders: Loaders) {
    return channelLoader(loaders, this.channels).load(position.channelId);
  }
}
