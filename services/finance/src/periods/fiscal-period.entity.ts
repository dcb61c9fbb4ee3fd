import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity, Unique } from 'typeorm';
import type { PeriodStatus } from './periods.rules.ts';

/** A month of a fiscal year. */
@Entity('fiscal_period')
@Unique('fiscal_period_key', ['brandId', 'year', 'number'])
@Unique('fiscal_period_start_key', ['brandId', 'startsOn'])
export class FiscalPeriodEntity extends BrandEntity {
  /** The calendar year in which the fiscal year starts. */
  @Column('integer')
  year!: number;

  @Column('integer')
  number!: number;

  @Column('date')
  startsOn!: string;

  /** Its last day. */
  @Column('date')
  endsOn!: string;

  @Column('text')
  status!: PeriodStatus;
}
