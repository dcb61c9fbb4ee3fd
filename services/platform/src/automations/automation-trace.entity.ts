import { BrandRecord } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';

/** An event that automations led to; the id is the event's. */
@Entity('automation_trace')
export class AutomationTraceEntity extends BrandRecord {
  @Column('int')
  depth!: number;

  @Column('text', { array: true })
  path!: string[];
}
