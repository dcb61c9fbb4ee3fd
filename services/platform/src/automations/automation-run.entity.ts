import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AutomationRevisionEntity } from './automation-revision.entity.ts';
import type { EventFacts } from './condition-fields.ts';

export const RUN_STATUSES = ['WAITING', 'SUCCEEDED', 'FAILED', 'DROPPED', 'TRIPPED'] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/** One of the events that a run stands for. */
export interface SampledEvent {
  readonly id: string;
  readonly type: string;
  readonly aggregateId: string;
  readonly label: string;
  readonly occurredAt: string;
}

/** What came of one action. */
export interface ActionResult {
  readonly action: number;
  readonly kind: string;
  readonly status: 'DONE' | 'REQUESTED' | 'FAILED';
  readonly message: string;
  readonly reference: string | null;
}

/** A rule that fired, or was kept from firing by its guard: for one event, or for many that it gathered. */
@Entity('automation_run')
@Unique('automation_run_trigger_key', ['brandId', 'ruleId', 'revision', 'triggerEventId'])
@Index('automation_run_open_key', ['brandId', 'ruleId', 'revision', 'groupKey'], {
  unique: true,
  where: `status = 'WAITING'`,
})
@Index('automation_run_newest', ['brandId', 'createdAt', 'id'])
@Index('automation_run_of_rule', ['brandId', 'ruleId', 'createdAt', 'id'])
@Check('automation_run_status_check', `status IN ('WAITING', 'SUCCEEDED', 'FAILED', 'DROPPED', 'TRIPPED')`)
@Check('automation_run_count_check', `event_count > 0`)
@ForeignKey(() => AutomationRevisionEntity, ['brandId', 'ruleId', 'revision'], ['brandId', 'ruleId', 'revision'], {
  name: 'automation_run_revision_fkey',
})
export class AutomationRunEntity extends BrandEntity {
  @Column('uuid')
  ruleId!: string;

  @Column('int')
  revision!: number;

  @Column('text')
  status!: RunStatus;

  /** Why it is in that state, for people. */
  @Column('text')
  reason!: string;

  @Column('uuid')
  triggerEventId!: string;

  @Column('text', { nullable: true })
  groupKey!: string | null;

  @Column('int')
  eventCount!: number;

  /** The first of the events. */
  @Column('jsonb')
  sample!: SampledEvent[];

  /** The newest of the events: what texts of actions are filled with. */
  @Column('jsonb')
  latest!: EventFacts;

  /** Runs that lie behind its event. */
  @Column('int')
  depth!: number;

  /** Their rules, the last one last. */
  @Column('text', { array: true })
  path!: string[];

  @Column('text')
  correlationId!: string;

  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  @Column('jsonb')
  results!: ActionResult[];
}
