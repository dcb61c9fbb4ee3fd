import type { Actor } from '@mh-os/kernel';
import { BrandRecord, bigintColumn } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { ChannelEntity } from '../channels/channel.entity.ts';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';
import type { PriceBasis } from '../vat/vat.rules.ts';

/** One price that came into force: it held until the next of its variant and channel began. Never changed (P9). */
@Entity('price_record')
@Unique('price_record_version_key', ['brandId', 'variantId', 'channelId', 'priceVersion'])
@Unique('price_record_from_key', ['brandId', 'variantId', 'channelId', 'validFrom'])
@Check('price_record_positive_check', `net_minor > 0 AND gross_minor >= net_minor`)
@Index('price_record_newest', ['brandId', 'variantId', 'validFrom', 'id'])
@ForeignKey(() => ProductVariantEntity, ['brandId', 'variantId'], ['brandId', 'id'], {
  name: 'price_record_variant_fkey',
})
@ForeignKey(() => ChannelEntity, ['brandId', 'channelId'], ['brandId', 'id'], { name: 'price_record_channel_fkey' })
export class PriceRecordEntity extends BrandRecord {
  @Column('uuid')
  variantId!: string;

  @Column('uuid')
  channelId!: string;

  /** Version of the price as of this record; 1 is the first price. */
  @Column('integer')
  priceVersion!: number;

  @Column('bigint', { transformer: bigintColumn })
  netMinor!: bigint;

  @Column('bigint', { transformer: bigintColumn })
  grossMinor!: bigint;

  @Column('text')
  currency!: string;

  @Column('text')
  basis!: PriceBasis;

  @Column('numeric', { precision: 5, scale: 2 })
  vatPercent!: string;

  @Column('timestamptz')
  validFrom!: Date;

  @Column('uuid', { nullable: true })
  draftId!: string | null;

  @Column('jsonb')
  setBy!: Actor;
}
