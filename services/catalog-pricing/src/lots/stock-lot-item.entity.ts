import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { StockItemEntity } from '../stock/stock-item.entity.ts';
import { StockLotEntity } from './stock-lot.entity.ts';

/** How much of a lot lies in a location; all lots of an item add up to it. */
@Entity('stock_lot_item')
@Unique('stock_lot_item_key', ['brandId', 'lotId', 'locationId'])
@Check('stock_lot_item_on_hand_check', `on_hand >= 0`)
@Index('stock_lot_item_of_item', ['brandId', 'variantId', 'locationId'])
@ForeignKey(() => StockLotEntity, ['brandId', 'lotId', 'variantId'], ['brandId', 'id', 'variantId'], {
  name: 'stock_lot_item_lot_fkey',
})
@ForeignKey(() => StockItemEntity, ['brandId', 'variantId', 'locationId'], ['brandId', 'variantId', 'locationId'], {
  name: 'stock_lot_item_item_fkey',
})
export class StockLotItemEntity extends BrandEntity {
  @Column('uuid')
  lotId!: string;

  @Column('uuid')
  variantId!: string;

  @Column('uuid')
  locationId!: string;

  @Column('integer')
  onHand!: number;
}
