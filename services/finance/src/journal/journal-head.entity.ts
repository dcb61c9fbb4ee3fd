import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import { Column, Entity, Unique } from 'typeorm';

/** The end of the brand's journal: whoever posts holds its lock until the commit, so numbers have no gaps. */
@Entity('journal_head')
@Unique('journal_head_brand_key', ['brandId'])
export class JournalHeadEntity extends BrandEntity {
  @Column('bigint', { transformer: bigintColumn })
  seq!: bigint;

  /** The last number of each fiscal year. */
  @Column('jsonb')
  numbers!: Readonly<Record<string, number>>;

  @Column('text')
  hash!: string;

  @Column('timestamptz')
  recordedAt!: Date;
}
