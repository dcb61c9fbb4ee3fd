import { BrandRecord } from '@mh-os/persistence';
import { Column, Entity, Unique } from 'typeorm';

/** How many events a rule saw in five minutes and what became of them. */
@Entity('automation_tally')
@Unique('automation_tally_key', ['brandId', 'ruleId', 'bucket'])
export class AutomationTallyEntity extends BrandRecord {
  @Column('uuid')
  ruleId!: string;

  @Column('timestamptz')
  bucket!: Date;

  @Column('int')
  seen!: number;

  @Column('int')
  started!: number;

  @Column('int')
  gathered!: number;

  @Column('int')
  conditionFalse!: number;

  @Column('int')
  conditionError!: number;

  @Column('int')
  ownWrite!: number;

  @Column('int')
  tripped!: number;

  @Column('text', { nullable: true })
  lastError!: string | null;
}
