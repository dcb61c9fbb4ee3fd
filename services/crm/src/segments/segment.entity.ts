import { BrandEntity, BrandRecord } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';
import type { Filter } from './filter.rules.ts';

/** A group of people: those whom a filter finds, or those whom somebody put there. */
@Entity('segment')
export class SegmentEntity extends BrandEntity {
  @Column('text')
  name!: string;

  @Column('text')
  nameKey!: string;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('text')
  kind!: 'DYNAMIC' | 'STATIC';

  @Column('jsonb', { nullable: true })
  filter!: Filter | null;

  @Column('boolean')
  archived!: boolean;

  @Column('integer')
  memberCount!: number;

  @Column('timestamptz', { nullable: true })
  refreshedAt!: Date | null;
}

/** Something that a person did. */
@Entity('behaviour_event')
export class BehaviourEventEntity extends BrandRecord {
  @Column('uuid')
  personId!: string;

  @Column('text')
  event!: string;

  @Column('timestamptz')
  happenedAt!: Date;
}
