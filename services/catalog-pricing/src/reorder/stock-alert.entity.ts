import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';

/** A shortage, from when it was noticed until it was over. */
@Entity('stock_alert')
export class StockAlertEntity extends BrandEntity {
  @Column('uuid')
  variantId!: string;

  @Column('uuid')
  locationId!: string;

  @Column('integer')
  onHand!: number;

  @Column('integer')
  reorderPoint!: number;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Column('text')
  state!: 'OPEN' | 'CLOSED';
}
