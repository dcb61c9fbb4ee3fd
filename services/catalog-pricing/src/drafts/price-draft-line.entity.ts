import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { ChannelEntity } from '../channels/channel.entity.ts';
import type { GuardrailVerdict } from '../guardrails/guardrail.rules.ts';
import { PriceListEntity } from '../price-lists/price-list.entity.ts';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';
import type { PriceBasis } from '../vat/vat.rules.ts';
import { PriceDraftEntity } from './price-draft.entity.ts';

/** One proposed price, with the price that it was written against. */
@Entity('price_draft_line')
@Unique('price_draft_line_key', ['brandId', 'draftId', 'variantId', 'channelId', 'priceListId', 'minQuantity'])
@Check('price_draft_line_positive_check', `(net_minor > 0 OR unit_price > 0) AND gross_minor >= net_minor`)
@Check('price_draft_line_window_check', `list_from < list_to`)
@Index('price_draft_line_in_order', ['brandId', 'draftId', 'position', 'id'])
@Index('price_draft_line_of_variant', ['brandId', 'variantId', 'channelId'])
@ForeignKey(() => PriceDraftEntity, ['brandId', 'draftId'], ['brandId', 'id'], { name: 'price_draft_line_draft_fkey' })
@ForeignKey(() => ProductVariantEntity, ['brandId', 'variantId'], ['brandId', 'id'], {
  name: 'price_draft_line_variant_fkey',
})
@ForeignKey(() => ChannelEntity, ['brandId', 'channelId'], ['brandId', 'id'], { name: 'price_draft_line_channel_fkey' })
@ForeignKey(() => PriceListEntity, ['brandId', 'priceListId'], ['brandId', 'id'], {
  name: 'price_draft_line_list_fkey',
})
export class PriceDraftLineEntity extends BrandEntity {
  @Column('uuid')
  draftId!: string;

  @Column('integer')
  position!: number;

  @Column('uuid')
  variantId!: string;

  /** For a price of a list: the channel by whose VAT and side it is shown. */
  @Column('uuid')
  channelId!: string;

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

  /** Version of the price that the line was written against; 0 where there was none. */
  @Column('integer')
  baseVersion!: number;

  @Column('bigint', { nullable: true, transformer: bigintColumn })
  baseNetMinor!: bigint | null;

  @Column('bigint', { nullable: true, transformer: bigintColumn })
  baseGrossMinor!: bigint | null;

  /** The price list that the price belongs to; null for the channel's standard price. */
  @Column('uuid', { nullable: true })
  priceListId!: string | null;

  /** Quantity from which the price of the list holds. */
  @Column('integer', { nullable: true })
  minQuantity!: number | null;

  /** The price of the list, exactly. */
  @Column('numeric', { precision: 18, scale: 4, nullable: true })
  unitPrice!: string | null;

  /** The list's own price when the line was written. */
  @Column('numeric', { precision: 18, scale: 4, nullable: true })
  baseUnitPrice!: string | null;

  /** First instant at which the price of the list holds; at once where null or past. */
  @Column('timestamptz', { nullable: true })
  listFrom!: Date | null;

  @Column('timestamptz', { nullable: true })
  listTo!: Date | null;

  /** What the guardrails said when the line was last judged. */
  @Column('jsonb')
  verdicts!: GuardrailVerdict[];
}
