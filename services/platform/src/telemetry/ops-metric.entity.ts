import { BrandRecord } from '@mh-os/persistence';
import { Column, Entity, Index } from 'typeorm';

/** One measurement of an operational figure. */
@Entity('ops_metric')
@Index('ops_metric_series', ['brandId', 'name', 'measuredAt'])
export class OpsMetricEntity extends BrandRecord {
  @Column('timestamptz')
  measuredAt!: Date;

  @Column('text')
  name!: string;

  @Column('numeric')
  value!: string;

  @Column('text')
  unit!: string;

  @Column('jsonb')
  labels!: Record<string, string>;
}
