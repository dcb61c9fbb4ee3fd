import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';
import type { ChannelKind, PriceDisplay } from './channel.rules.ts';

/** A way in which the brand sells: it decides currency, country of taxation and whether prices are set net or gross. */
@Entity('channel')
@Unique('channel_code_key', ['brandId', 'code'])
@Check('channel_kind_check', `kind IN ('OWN_SHOP', 'STAND', 'DEALER', 'MARKETPLACE')`)
@Check('channel_price_display_check', `price_display IN ('NET', 'GROSS')`)
export class ChannelEntity extends BrandEntity {
  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: ChannelKind;

  @Column('text')
  currency!: string;

  @Column('text')
  priceDisplay!: PriceDisplay;

  @Column('text')
  country!: string;

  @Column('boolean')
  active!: boolean;

  @Column('integer')
  position!: number;
}
