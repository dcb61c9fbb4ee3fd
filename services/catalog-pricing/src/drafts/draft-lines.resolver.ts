import { CurrentLoaders, DecimalScalar, Loaders, type MoneyType } from '@mh-os/graphql';
import { Money } from '@mh-os/kernel';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ChannelType } from '../channels/channel.type.ts';
import { channelLoader } from '../channels/channels.resolver.ts';
import { ChannelsService } from '../channels/channels.service.ts';
import { CostsService } from '../costs/costs.service.ts';
import { marginPercent } from '../guardrails/margin.rules.ts';
import { ProductReads } from '../products/product-reads.ts';
import { ProductVariantType } from '../products/product-variant.type.ts';
import { variantLoader } from '../products/product-variants.resolver.ts';
import { PriceDraftLineType } from './price-draft-line.type.ts';

const MARGIN =
  "on today's cost in percent of the net price; null where it cannot be known. Needs the permission to see costs.";

@Resolver(() => PriceDraftLineType)
export class DraftLinesResolver {
  constructor(
    private readonly variants: ProductReads,
    private readonly channels: ChannelsService,
    private readonly costs: CostsService,
  ) {}

  @ResolveField(() => ProductVariantType, { description: 'The variant.' })
  variant(@Parent() line: PriceDraftLineType, @CurrentLoaders() loaders: Loaders) {
    return variantLoader(loaders, this.variants).load(line.variantId);
  }

  @ResolveField(() => ChannelType, { description: 'The channel.' })
  channel(@Parent() line: PriceDraftLineType, @CurrentLoaders() loaders: Loaders) {
    return channelLoader(loaders, this.channels).load(line.channelId);
  }

  @ResolveField(() => DecimalScalar, { nullable: true, description: `Margin of the price before, ${MARGIN}` })
  marginBefore(@Parent() line: PriceDraftLineType, @CurrentLoaders() loaders: Loaders): Promise<string | null> {
    return this.margin(line, line.netBefore, loaders);
  }

  @ResolveField(() => DecimalScalar, { nullable: true, description: `Margin of the proposed price, ${MARGIN}` })
  marginAfter(@Parent() line: PriceDraftLineType, @CurrentLoaders() loaders: Loaders): Promise<string | null> {
    return this.margin(line, line.netAfter, loaders);
  }

  private async margin(line: PriceDraftLineType, net: MoneyType | null, loaders: Loaders): Promise<string | null> {
    const cost = await this.costs.loader(loaders).load(line.variantId);
    if (!net || !cost || cost.currency !== net.currency) return null;
    return marginPercent(Money.of(net.minorUnits, net.currency), cost);
  }
}
