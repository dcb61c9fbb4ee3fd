import { BrandRecord } from '@mh-os/persistence';
import { Column, Entity, Index } from 'typeorm';
import type { FieldChange } from './activity.rules.ts';

/** One thing that happened, as its event told it; the id is the event's. Never changed. */
@Entity('activity_entry')
@Index('activity_entry_newest', ['brandId', 'occurredAt', 'id'])
@Index('activity_entry_newest_of_all', ['occurredAt', 'id'])
@Index('activity_entry_of_entity', ['brandId', 'entityType', 'entityId', 'occurredAt'])
export class ActivityEntryEntity extends BrandRecord {
  @Column('timestamptz')
  occurredAt!: Date;

  @Column('text')
  actorKind!: string;

  @Column('text')
  actorId!: string;

  @Column('text', { nullable: true })
  actorName!: string | null;

  /** The event's type. */
  @Column('text')
  action!: string;

  @Column('text')
  summary!: string;

  @Column('text')
  entityType!: string;

  @Column('text')
  entityId!: string;

  @Column('text')
  entityLabel!: string;

  @Column('jsonb')
  changes!: FieldChange[];

  @Column('text')
  correlationId!: string;

  @Column('text', { nullable: true })
  causationId!: string | null;

  /** The service that told it. */
  @Column('text')
  source!: string;

  @Column('jsonb')
  data!: unknown;
}
