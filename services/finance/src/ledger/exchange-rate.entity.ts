import type { Actor } from '@mh-os/kernel';
import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity, Unique } from 'typeorm';

/** What one unit of a currency was worth on a day, in the currency of the books. */
@Entity('exchange_rate')
@Unique('exchange_rate_key', ['brandId', 'currency', 'onDate'])
export class ExchangeRateEntity extends BrandEntity {
  @Column('text')
  currency!: string;

  @Column('date')
  onDate!: string;

  @Column('numeric', { precision: 24, scale: 12 })
  rate!: string;

  @Column('text')
  source!: string;

  @Column('timestamptz')
  readAt!: Date;

  /** Why it was told by hand; empty where a file told it. */
  @Column('text')
  reason!: string;

  @Column('jsonb', { nullable: true })
  toldBy!: Actor | null;
}
