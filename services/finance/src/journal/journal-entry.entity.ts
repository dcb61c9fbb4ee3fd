import type { Actor } from '@mh-os/kernel';
import { BrandRecord, bigintColumn } from '@mh-os/persistence';
import { Column, Entity, Index, Unique } from 'typeorm';

/** An entry of the journal; never changed. `createdAt` is when it was recorded. */
@Entity('journal_entry')
@Unique('journal_entry_seq_key', ['brandId', 'seq'])
@Unique('journal_entry_number_key', ['brandId', 'fiscalYear', 'number'])
@Unique('journal_entry_source_key', ['brandId', 'sourceType', 'sourceId', 'kind'])
@Unique('journal_entry_reverses_key', ['brandId', 'reversesId'])
@Index('journal_entry_newest', ['brandId', 'effectiveOn', 'seq'])
@Index('journal_entry_of_period', ['brandId', 'periodId'])
export class JournalEntryEntity extends BrandRecord {
  /** Place among all entries of the brand, in the order of their commits. */
  @Column('bigint', { transformer: bigintColumn })
  seq!: bigint;

  @Column('integer')
  fiscalYear!: number;

  /** Number in the fiscal year, without gaps. */
  @Column('integer')
  number!: number;

  @Column('uuid')
  periodId!: string;

  @Column('date')
  effectiveOn!: string;

  @Column('text')
  kind!: string;

  /** The document that it comes from: together with the kind it is posted once. */
  @Column('text')
  sourceType!: string;

  @Column('text')
  sourceId!: string;

  @Column('text')
  description!: string;

  /** Stands for the description in the chain, so that the words of an erased person can go. */
  @Column('bytea')
  textHash!: Buffer;

  @Column('text')
  baseCurrency!: string;

  /** Sum of one side in the currency of the books. */
  @Column('bigint', { transformer: bigintColumn })
  totalMinor!: bigint;

  @Column('integer')
  lineCount!: number;

  @Column('uuid', { nullable: true })
  reversesId!: string | null;

  @Column('jsonb')
  actor!: Actor;

  @Column('text')
  prevHash!: string;

  @Column('text')
  hash!: string;
}
