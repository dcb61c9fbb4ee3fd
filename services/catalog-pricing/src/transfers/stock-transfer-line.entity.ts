import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';

/** A variant of a transfer: how much was sent, has arrived, is known to be lost. */
@Entity('stock_transfer_line')
@Unique('stock_transfer_line_key', ['brandId', 'transferId', 'variantId'])
@Check('stock_transfer_line_sum_check', `quantity > 0 AND received >= 0 AND lost >= 0 AND received + lost <= quantity`)
export class StockTransferLineEntity extends BrandEntity {
  @Column('uuid')
  transferId!: string;

  @Column('uuid')
  variantId!: string;

  @Column('integer')
  quantity!: number;

  @Column('integer')
  received!: number;

  @Column('integer')
  lost!: number;
}
