import type { Actor } from '@mh-os/kernel';
import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { ChannelEntity } from '../channels/channel.entity.ts';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';
import type { PriceBasis } from '../vat/vat.rules.ts';

/** The price of a variant in a channel that is in force; there is never a second one. */
@Entity('product_price')
@Unique('product_price_key', ['brandId', 'variantId', 'channelId'])
@Check('product_price_positive_check', `net_minor > 0 AND gross_minor >= net_minor`)
@Check('product_price_basis_check', `basis IN ('NET', 'GROSS')`)
@ForeignKey(() => ProductVariantEntity, ['brandId', 'variantId'], ['brandId', 'id'], {
  name: 'product_price_variant_fkey',
})
@ForeignKey(() => ChannelEntity, ['brandId', 'channelId'], ['brandId', 'id'], { name: 'product_price_channel_fkey' })
export class ProductPriceEntity extends BrandEntity {
  @Column('uuid')
  variantId!: string;

  @Column('uuid')
  channelId!: string;

  @Column('bigint', { transformer: bigintColumn })
  netMinor!: bigint;

  @Column('bigint', { transformer: bigintColumn })
  grossMinor!: bigint;

  @Column('text')
  currency!: string;

  /** The side that a person set; the other one is derived (P11). */
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
