import { CurrentCtx, CurrentLoaders, Loaders, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ChannelType } from '../../channels/channel.type.ts';
import { channelLoader } from '../../channels/channels.resolver.ts';
import { ChannelsService } from '../../channels/channels.service.ts';
import { ProductReads } from '../../products/product-reads.ts';
import { ProductVariantType } from '../../products/product-variant.type.ts';
import { variantLoader } from '../../products/product-variants.resolver.ts';
import { CompetitorListingType } from '../listings/competitor-listing.type.ts';
import { listingLoader } from '../listings/listings.resolver.ts';
import { ListingsService } from '../listings/listings.service.ts';
import { AlertsService } from './alerts.service.ts';
import {
  CompetitorAlertConnection,
  CompetitorAlertsArgs,
  CompetitorAlertType,
  CompetitorPolicyPayload,
  CompetitorPolicyType,
  SetCompetitorPolicyInput,
} from './alerts.type.ts';

@Resolver(() => CompetitorAlertType)
export class AlertsResolver {
  constructor(
    private readonly service: AlertsService,
    private readonly listings: ListingsService,
    private readonly variants: ProductReads,
    private readonly channels: ChannelsService,
  ) {}

  @Query(() => CompetitorAlertConnection, {
    nullable: true,
    description: "Alerts on competitors' prices, newest first.",
  })
  async competitorAlerts(@CurrentCtx() ctx: Ctx, @Args() args: CompetitorAlertsArgs) {
    return toConnection(await this.service.page(ctx, args), () => this.service.count(ctx, args));
  }

  @Query(() => CompetitorPolicyType, {
    nullable: true,
    description: "What the brand has decided about competitors' prices.",
  })
  competitorPolicy(@CurrentCtx() ctx: Ctx) {
    return this.service.policy(ctx);
  }

  @Mutation(() => CompetitorPolicyPayload, {
    description: 'Sets how old captured prices may be and when they raise alerts.',
  })
  async setCompetitorPolicy(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The policy.' }) input: SetCompetitorPolicyInput,
  ) {
    return { policy: await this.service.setPolicy(ctx, input) };
  }

  @ResolveField(() => CompetitorListingType, { description: "The competitor's product." })
  listing(@Parent() alert: CompetitorAlertType, @CurrentLoaders() loaders: Loaders) {
    return listingLoader(loaders, this.listings).load(alert.listingId);
  }

  @ResolveField(() => ProductVariantType, { description: 'The variant of ours.' })
  variant(@Parent() alert: CompetitorAlertType, @CurrentLoaders() loaders: Loaders) {
    return variantLoader(loaders, this.variants).load(alert.variantId);
  }

  @ResolveField(() => ChannelType, { description: 'The channel of our price.' })
  channel(@Parent() alert: CompetitorAlertType, @CurrentLoaders() loaders: Loaders) {
    return channelLoader(loaders, this.channels).load(alert.channelId);
  }
}
