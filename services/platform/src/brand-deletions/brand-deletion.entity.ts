import { PlatformEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Index } from 'typeorm';
import type { DeletionPart, DeletionState, Doer } from './brand-deletions.rules.ts';

/** The deletion of a brand; what is left of it at the end is the record that it was deleted. */
@Entity('brand_deletion', { comment: 'mh:platform-wide' })
@Index('brand_deletion_one_open', ['ofBrand'], { unique: true, where: `state IN ('PENDING', 'PURGING')` })
@Index('brand_deletion_newest', ['createdAt', 'id'])
@Check('brand_deletion_state_check', `state IN ('PENDING', 'CANCELLED', 'PURGING', 'PURGED')`)
export class BrandDeletionEntity extends PlatformEntity {
  /** Not brand_id: the row outlives the rows that have one. */
  @Column('uuid')
  ofBrand!: string;

  /** Name and short name go with the brand; of the latter a hash stays. */
  @Column('text', { nullable: true })
  name!: string | null;

  @Column('text', { nullable: true })
  slug!: string | null;

  @Column('text')
  slugHash!: string;

  @Column('text')
  state!: DeletionState;

  @Column('text')
  reason!: string;

  @Column('jsonb')
  requestedBy!: Doer;

  /** Null where nobody else of the platform could have confirmed. */
  @Column('jsonb', { nullable: true })
  confirmedBy!: Doer | null;

  @Column('timestamptz')
  dueAt!: Date;

  @Column('jsonb', { nullable: true })
  cancelledBy!: Doer | null;

  @Column('text', { nullable: true })
  cancelReason!: string | null;

  @Column('timestamptz', { nullable: true })
  cancelledAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  begunAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  /** One for every service, from the day it is due. */
  @Column('jsonb')
  parts!: DeletionPart[];

  /** Accounts that were closed because they belonged to no other brand. */
  @Column('int')
  people!: number;
}
