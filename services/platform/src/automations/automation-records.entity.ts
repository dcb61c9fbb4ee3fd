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

/** An event that automations led to; the id is the event's. */
@Entity('automation_trace')
export class AutomationTraceEntity extends BrandRecord {
  @Column('int')
  depth!: number;

  @Column('text', { array: true })
  path!: string[];
}

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
