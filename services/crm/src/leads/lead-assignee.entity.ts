import { BrandEntity, BrandRecord, bigintColumn } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';

/** Somebody who gets leads. */
@Entity('lead_assignee')
export class LeadAssigneeEntity extends BrandEntity {
  @Column('text')
  userId!: string;

  @Column('boolean')
  active!: boolean;

  @Column('boolean')
  onDuty!: boolean;

  @Column('timestamptz', { nullable: true })
  awayUntil!: Date | null;

  @Column('integer', { nullable: true })
  capacity!: number | null;

  @Column('text', { array: true })
  territories!: string[];

  @Column('bigint', { transformer: bigintColumn })
  turn!: bigint;
}

/** Something that a lead did. */
@Entity('lead_engagement')
export class LeadEngagementEntity extends BrandRecord {
  @Column('uuid')
  leadId!: string;

  @Column('text')
  event!: string;

  @Column('timestamptz')
  happenedAt!: Date;
}

/** Numbers that count up in a brand: of leads, of deals, of turns. */
@Entity('growth_counter')
export class GrowthCounterEntity extends BrandEntity {
  @Column('text')
  kind!: string;

  @Column('bigint', { transformer: bigintColumn })
  n!: bigint;
}
