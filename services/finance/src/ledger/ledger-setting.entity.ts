import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import { Column, Entity, Unique } from 'typeorm';

/** How the brand keeps its books: one row. */
@Entity('ledger_setting')
@Unique('ledger_setting_brand_key', ['brandId'])
export class LedgerSettingEntity extends BrandEntity {
  @Column('text')
  chart!: string;

  @Column('text')
  baseCurrency!: string;

  @Column('text')
  country!: string;

  /** In which days begin and end. */
  @Column('text')
  timeZone!: string;

  /** Month in which the fiscal year starts. */
  @Column('integer')
  yearStartsIn!: number;

  /** Manual entries above this sum need a second person; 0 means every one. */
  @Column('bigint', { transformer: bigintColumn })
  manualLimitMinor!: bigint;
}
