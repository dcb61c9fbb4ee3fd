import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';
import { StockLocationEntity } from './stock-location.entity.ts';

/** How much of a variant lies in a location. */
@Entity('stock_item')
@Unique('stock_item_key', ['brandId', 'variantId', 'locationId'])
@Check('stock_item_on_hand_check', `on_hand >= 0`)
@ForeignKey(() => ProductVariantEntity, ['brandId', 'variantId'], ['brandId', 'id'], {
  name: 'stock_item_variant_fkey',
})
@ForeignKey(() => StockLocationEntity, ['brandId', 'locationId'], ['brandId', 'id'], {
  name: 'stock_item_location_fkey',
})
export class StockItemEntity extends BrandEntity {
  @Column('uuid')
  variantId!: string;

  @Column('uuid')
  locationId!: string;

  @Column('integer')
  onHand!: number;
}
