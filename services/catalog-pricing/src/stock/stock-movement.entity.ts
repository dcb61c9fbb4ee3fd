import type { Actor } from '@mh-os/kernel';
import { BrandRecord } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';
import type { MovementKind, StockReason } from './movement.rules.ts';
import { StockLocationEntity } from './stock-location.entity.ts';

/** One side of a change of stock and why; the sides of a posting add up to nothing, all of a place to what lies there. Never changed. */
@Entity('stock_movement')
@Check(
  'stock_movement_kind_check',
  `kind IN ('RECEIPT', 'SALE', 'RETURN', 'ADJUSTMENT', 'TRANSFER', 'WRITE_OFF', 'COUNT')`,
)
@Index('stock_movement_of_variant', ['brandId', 'variantId', 'createdAt'])
@Index('stock_movement_of_item', ['brandId', 'variantId', 'locationId', 'occurredAt'])
@Index('stock_movement_of_cause', ['brandId', 'causeType', 'causeId'], { where: 'cause_id IS NOT NULL' })
@ForeignKey(() => ProductVariantEntity, ['brandId', 'variantId'], ['brandId', 'id'], {
  name: 'stock_movement_variant_fkey',
})
@ForeignKey(() => StockLocationEntity, ['brandId', 'locationId'], ['brandId', 'id'], {
  name: 'stock_movement_location_fkey',
})
export class StockMovementEntity extends BrandRecord {
  /** Both sides of all lines that were posted together. */
  @Column('uuid')
  postingId!: string;

  @Column('text')
  kind!: MovementKind;

  @Column('uuid')
  variantId!: string;

  @Column('uuid')
  locationId!: string;

  /** The other side; unknown of opening stock from before there were two. */
  @Column('uuid', { nullable: true })
  counterpartId!: string | null;

  @Column('uuid', { nullable: true })
  lotId!: string | null;

  @Column('integer')
  delta!: number;

  @Column('integer')
  onHandAfter!: number;

  @Column('text')
  reasonCode!: StockReason;

  @Column('text')
  reason!: string;

  /** What it happened for, e.g. a transfer, and which one. */
  @Column('text', { nullable: true })
  causeType!: string | null;

  @Column('text', { nullable: true })
  causeId!: string | null;

  /** When it happened out there; it may have been told later. */
  @Column('timestamptz')
  occurredAt!: Date;

  @Column('jsonb')
  actor!: Actor;
}
