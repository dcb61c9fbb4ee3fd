import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { CategoryEntity } from '../categories/category.entity.ts';
import { ChannelEntity } from '../channels/channel.entity.ts';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';
import type { GuardrailKind, GuardrailPolicy, PriceSide } from './guardrail.types.ts';

/** A rule that every price has to keep, whoever sets it. What is set besides the scope follows from the kind. */
@Entity('pricing_guardrail')
@Check('pricing_guardrail_policy_check', `policy IN ('BLOCK', 'REQUIRE_APPROVAL', 'WARN')`)
@Check('pricing_guardrail_scope_check', `variant_id IS NULL OR category_id IS NULL`)
@Index('pricing_guardrail_of_variant', ['brandId', 'variantId'])
@ForeignKey(() => ChannelEntity, ['brandId', 'channelId'], ['brandId', 'id'], {
  name: 'pricing_guardrail_channel_fkey',
})
@ForeignKey(() => ChannelEntity, ['brandId', 'referenceChannelId'], ['brandId', 'id'], {
  name: 'pricing_guardrail_reference_fkey',
})
@ForeignKey(() => CategoryEntity, ['brandId', 'categoryId'], ['brandId', 'id'], {
  name: 'pricing_guardrail_category_fkey',
})
@ForeignKey(() => ProductVariantEntity, ['brandId', 'variantId'], ['brandId', 'id'], {
  name: 'pricing_guardrail_variant_fkey',
})
export class PricingGuardrailEntity extends BrandEntity {
  @Column('text')
  kind!: GuardrailKind;

  /** Null: every channel. */
  @Column('uuid', { nullable: true })
  channelId!: string | null;

  @Column('uuid', { nullable: true })
  variantId!: string | null;

  @Column('uuid', { nullable: true })
  categoryId!: string | null;

  @Column('numeric', { precision: 5, scale: 2, nullable: true })
  minimumMarginPercent!: string | null;

  @Column('numeric', { precision: 7, scale: 2, nullable: true })
  maximumIncreasePercent!: string | null;

  @Column('numeric', { precision: 5, scale: 2, nullable: true })
  maximumDecreasePercent!: string | null;

  @Column('integer', { nullable: true })
  windowDays!: number | null;

  /** As text, for what is approved is plain JSON. */
  @Column('bigint', { nullable: true })
  amountMinor!: string | null;

  @Column('text', { nullable: true })
  currency!: string | null;

  @Column('text', { nullable: true })
  basis!: PriceSide | null;

  @Column('uuid', { nullable: true })
  referenceChannelId!: string | null;

  @Column('numeric', { precision: 5, scale: 2, nullable: true })
  tolerancePercent!: string | null;

  @Column('numeric', { precision: 5, scale: 2, nullable: true })
  maximumUndercutPercent!: string | null;

  @Column('text')
  policy!: GuardrailPolicy;

  @Column('boolean')
  active!: boolean;
}
