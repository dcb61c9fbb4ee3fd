import { CurrencyCodeScalar, graphEnum } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ChannelKind, PriceDisplay } from './channel.rules.ts';

export const ChannelKindEnum = graphEnum<ChannelKind>('ChannelKind', 'Kind of sales channel.', {
  OWN_SHOP: "The brand's own shop, online or on site.",
  STAND: 'Stands at partners: salons, pharmacies, pop-ups.',
  DEALER: 'Dealers, who buy to sell again.',
  MARKETPLACE: 'A marketplace run by someone else.',
});

export const PriceDisplayEnum = graphEnum<PriceDisplay>('PriceDisplay', 'Which side of a price people set and see.', {
  NET: 'Prices without tax; gross is derived.',
  GROSS: 'Prices with tax; net is derived.',
});

@ObjectType('Channel', { description: 'A way in which the brand sells.' })
@Directive('@key(fields: "id")')
export class ChannelType {
  @Field(() => ID, { description: 'Id of the channel.' })
  id!: string;

  @Field(() => String, { description: 'Short name for programs and files, e.g. own-shop.' })
  code!: string;

  @Field(() => String, { description: 'Name to show.' })
  name!: string;

  @Field(() => ChannelKindEnum, { description: 'Kind of channel.' })
  kind!: ChannelKind;

  @Field(() => CurrencyCodeScalar, { description: 'Currency of all prices in the channel.' })
  currency!: string;

  @Field(() => PriceDisplayEnum, { description: 'Which side of a price is set here; the other one is derived.' })
  priceDisplay!: PriceDisplay;

  @Field(() => String, { description: 'Country whose VAT applies, two letters.' })
  country!: string;

  @Field(() => Boolean, { description: 'Whether it is in use.' })
  active!: boolean;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}
