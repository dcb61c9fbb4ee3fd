import { BrandRecord } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { StockItemEntity } from '../stock/stock-item.entity.ts';
import { StockReservationEntity } from './stock-reservation.entity.ts';

/** How many pieces of a variant a reservation takes from one location. */
@Entity('stock_reservation_line')
@Unique('stock_reservation_line_key', ['brandId', 'reservationId', 'variantId', 'locationId'])
@Check('stock_reservation_line_quantity_check', `quantity > 0`)
@Index('stock_reservation_line_of_item', ['brandId', 'variantId', 'locationId'])
@ForeignKey(() => StockReservationEntity, ['brandId', 'reservationId'], ['brandId', 'id'], {
  name: 'stock_reservation_line_reservation_fkey',
})
@ForeignKey(() => StockItemEntity, ['brandId', 'variantId', 'locationId'], ['brandId', 'variantId', 'locationId'], {
  name: 'stock_reservation_line_item_fkey',
})
export class StockReservationLineEntity extends BrandRecord {
  @Column('uuid')
  reservationId!: string;

  @Column('uuid')
  variantId!: string;

  @Column('uuid')
  locationId!: string;

  @Column('integer')
  quantity!: number;
}
