import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';
import type { LocationKind } from '../stock-locations/location.rules.ts';
import { StockLocationEntity } from './stock-location.entity.ts';

/** How much of a variant lies in a location and how much of that is promised. */
@Entity('stock_item')
@Unique('stock_item_key', ['brandId', 'variantId', 'locationId'])
@Check('stock_item_on_hand_check', `on_hand >= 0 OR location_kind = 'VIRTUAL'`)
@Check('stock_item_reserved_check', `reserved >= 0`)
@Check('stock_item_available_check', `reserved <= greatest(on_hand, 0) OR allows_backorder`)
@ForeignKey(() => ProductVariantEntity, ['brandId', 'variantId'], ['brandId', 'id'], {
  name: 'stock_item_variant_fkey',
})
@ForeignKey(() => StockLocationEntity, ['brandId', 'locationId'], ['brandId', 'id'], {
  name: 'stock_item_location_fkey',
})
@ForeignKey(
  () => StockLocationEntity,
  ['brandId', 'locationId', 'locationKind', 'allowsBackorder'],
  ['brandId', 'id', 'kind', 'allowsBackorder'],
  { name: 'stock_item_rules_fkey', onUpdate: 'CASCADE' },
)
export class StockItemEntity extends BrandEntity {
  @Column('uuid')
  variantId!: string;

  @Column('uuid')
  locationId!: string;

  /** As the location says; kept equal by a foreign key. */
  @Column('text', { default: 'WAREHOUSE' })
  locationKind!: LocationKind;

  @Column('boolean', { default: false })
  allowsBackorder!: boolean;

  @Column('integer')
  onHand!: number;

  @Column('integer', { default: 0 })
  reserved!: number;

  /** Whether what lies there is known lot by lot. */
  @Column('boolean', { default: false })
  tracksLots!: boolean;

  /** When it was found to differ from its ledger: until somebody has rebuilt it, nothing moves (G10). */
  @Column('timestamptz', { nullable: true })
  blockedAt!: Date | null;
}
