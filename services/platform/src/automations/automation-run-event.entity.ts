import { BrandRecord } from '@mh-os/persistence';
import { Column, Entity, Unique } from 'typeorm';

/** That a revision has taken an event: at most once, whatever is delivered again (ADM-7). */
@Entity('automation_run_event')
@Unique('automation_run_event_key', ['brandId', 'ruleId', 'revision', 'eventId'])
export class AutomationRunEventEntity extends BrandRecord {
  @Column('uuid')
  ruleId!: string;

  @Column('int')
  revision!: number;

  @Column('uuid')
  eventId!: string;

  @Column('uuid')
  runId!: string;
}
