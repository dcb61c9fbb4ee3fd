import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';

/** What was counted of a variant, or of a lot of it, and when. */
@Entity('stock_count_line')
@Unique('stock_count_line_key', ['brandId', 'countId', 'variantId', 'lotId'])
@Check('stock_count_line_counted_check', `counted >= 0 AND (counted IS NULL) = (counted_at IS NULL)`)
export class StockCountLineEntity extends BrandEntity {
  @Column('uuid')
  countId!: string;

  @Column('uuid')
  variantId!: string;

  @Column('uuid', { nullable: true })
  lotId!: string | null;

  @Column('integer', { nullable: true })
  counted!: number | null;

  @Column('timestamptz', { nullable: true })
  countedAt!: Date | null;

  /** What lay there by the ledger when it was counted. */
  @Column('integer', { nullable: true })
  expected!: number | null;
}
