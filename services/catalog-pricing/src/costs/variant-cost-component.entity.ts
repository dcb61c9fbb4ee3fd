import { BrandRecord } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import type { CostComponentKind } from './landed-cost.rules.ts';
import { VariantCostEntity } from './variant-cost.entity.ts';

/** A part of a cost; the parts of one cost add up to it. Never changed. */
@Entity('variant_cost_component')
@Unique('variant_cost_component_key', ['brandId', 'costId', 'position'])
@Check('variant_cost_component_amount_check', `amount >= 0`)
@ForeignKey(() => VariantCostEntity, ['brandId', 'costId'], ['brandId', 'id'], {
  name: 'variant_cost_component_cost_fkey',
})
export class VariantCostComponentEntity extends BrandRecord {
  @Column('uuid')
  costId!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  kind!: CostComponentKind;

  @Column('text')
  label!: string;

  @Column('numeric', { precision: 18, scale: 4 })
  amount!: string;
}
