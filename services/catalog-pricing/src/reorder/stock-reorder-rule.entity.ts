import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity, Unique } from 'typeorm';

/** When and how much of a variant is ordered for a location. */
@Entity('stock_reorder_rule')
@Unique('stock_reorder_rule_key', ['brandId', 'variantId', 'locationId'])
export class StockReorderRuleEntity extends BrandEntity {
  @Column('uuid')
  variantId!: string;

  @Column('uuid')
  locationId!: string;

  @Column('integer')
  reorderPoint!: number;

  @Column('integer')
  target!: number;

  @Column('integer')
  packSize!: number;

  @Column('integer')
  safetyDays!: number;

  @Column('integer', { nullable: true })
  leadDays!: number | null;

  /** Whether the point is what is sold until goods arrive and some days more, instead of a fixed one. */
  @Column('boolean')
  byDemand!: boolean;
}
