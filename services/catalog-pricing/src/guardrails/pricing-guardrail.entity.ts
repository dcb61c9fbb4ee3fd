import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey } from 'typeorm';
import { ChannelEntity } from '../channels/channel.entity.ts';
import type { GuardrailKind, GuardrailPolicy } from './guardrail.rules.ts';

/** A rule that every price has to keep, whoever sets it. */
@Entity('pricing_guardrail')
@Check('pricing_guardrail_kind_check', `kind IN ('MINIMUM_MARGIN')`)
@Check('pricing_guardrail_policy_check', `policy IN ('BLOCK', 'REQUIRE_APPROVAL', 'WARN')`)
@Check('pricing_guardrail_margin_check', `minimum_margin_percent >= 0 AND minimum_margin_percent < 100`)
@ForeignKey(() => ChannelEntity, ['brandId', 'channelId'], ['brandId', 'id'], {
  name: 'pricing_guardrail_channel_fkey',
})
export class PricingGuardrailEntity extends BrandEntity {
  @Column('text')
  kind!: GuardrailKind;

  /** Null: every channel. */
  @Column('uuid', { nullable: true })
  channelId!: string | null;

  @Column('numeric', { precision: 5, scale: 2 })
  minimumMarginPercent!: string;

  @Column('text')
  policy!: GuardrailPolicy;

  @Column('boolean')
  active!: boolean;
}
