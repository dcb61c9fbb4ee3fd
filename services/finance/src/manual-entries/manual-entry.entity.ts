import type { Actor } from '@mh-os/kernel';
import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import { Column, Entity, Index } from 'typeorm';
import type { ManualLine, ManualStatus } from './manual-entries.rules.ts';

/** An entry that a person writes, until it is posted. */
@Entity('manual_entry')
@Index('manual_entry_newest', ['brandId', 'createdAt', 'id'])
export class ManualEntryEntity extends BrandEntity {
  @Column('text')
  status!: ManualStatus;

  @Column('date')
  effectiveOn!: string;

  @Column('text')
  description!: string;

  @Column('jsonb')
  lines!: readonly ManualLine[];

  /** Sum of one side in the currency of the books, as it was written. */
  @Column('bigint', { transformer: bigintColumn })
  totalMinor!: bigint;

  @Column('text')
  currency!: string;

  @Column('jsonb')
  author!: Actor;

  @Column('jsonb', { nullable: true })
  decidedBy!: Actor | null;

  @Column('text', { nullable: true })
  decisionNote!: string | null;

  /** The entry of the journal that it became. */
  @Column('uuid', { nullable: true })
  entryId!: string | null;
}
