import type { Actor } from '@mh-os/kernel';
import { BrandRecord } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';

/** What one unit of a variant costs from an instant on, until the next cost begins. Never changed. */
@Entity('variant_cost')
@Unique('variant_cost_from_key', ['brandId', 'variantId', 'validFrom'])
@Check('variant_cost_amount_check', `amount >= 0`)
@ForeignKey(() => ProductVariantEntity, ['brandId', 'variantId'], ['brandId', 'id'], {
  name: 'variant_cost_variant_fkey',
})
export class VariantCostEntity extends BrandRecord {
  @Column('uuid')
  variantId!: string;

  @Column('numeric', { precision: 18, scale: 4 })
  amount!: string;

  @Column('text')
  currency!: string;

  @Column('timestamptz')
  validFrom!: Date;

  @Column('jsonb')
  setBy!: Actor;
}
