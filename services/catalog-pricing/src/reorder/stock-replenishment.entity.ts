import type { Actor } from '@mh-os/kernel';
import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity, Index } from 'typeorm';

/** Goods that were ordered for a location. */
@Entity('stock_replenishment')
@Index('stock_replenishment_newest', ['brandId', 'createdAt'])
export class StockReplenishmentEntity extends BrandEntity {
  @Column('uuid')
  variantId!: string;

  @Column('uuid')
  locationId!: string;

  @Column('integer')
  quantity!: number;

  @Column('integer')
  received!: number;

  @Column('text')
  reference!: string;

  @Column('date', { nullable: true })
  expectedOn!: string | null;

  @Column('jsonb')
  actor!: Actor;

  @Column('text')
  state!: 'OPEN' | 'CLOSED';
}
