import type { Actor } from '@mh-os/kernel';
import { BrandRecord } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';
import { StockLocationEntity } from './stock-location.entity.ts';

/** One change of stock and why; the sum of all is what lies there. Never changed. */
@Entity('stock_movement')
@Check('stock_movement_after_check', `on_hand_after >= 0`)
@Index('stock_movement_of_variant', ['brandId', 'variantId', 'createdAt'])
@ForeignKey(() => ProductVariantEntity, ['brandId', 'variantId'], ['brandId', 'id'], {
  name: 'stock_movement_variant_fkey',
})
@ForeignKey(() => StockLocationEntity, ['brandId', 'locationId'], ['brandId', 'id'], {
  name: 'stock_movement_location_fkey',
})
export class StockMovementEntity extends BrandRecord {
  @Column('uuid')
  variantId!: string;

  @Column('uuid')
  locationId!: string;

  @Column('integer')
  delta!: number;

  @Column('integer')
  onHandAfter!: number;

  @Column('text')
  reason!: string;

  @Column('jsonb')
  actor!: Actor;
}
