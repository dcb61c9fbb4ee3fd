import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';
import type { ImportKindKey } from './import-kind.ts';
import type { CrmImportStatus, MappedColumn } from './import.rules.ts';

/** A file of people, companies or leads: what was asked, what came of it, and until when it can be taken back. */
@Entity('crm_import')
export class CrmImportEntity extends BrandEntity {
  @Column('text')
  kind!: ImportKindKey;

  @Column('text')
  fileName!: string;

  @Column('text')
  status!: CrmImportStatus;

  @Column('jsonb')
  mapping!: MappedColumn[];

  /** Of the last run: whether it only looked. */
  @Column('boolean')
  trial!: boolean;

  @Column('boolean')
  updateKnown!: boolean;

  @Column('text')
  source!: string;

  @Column('uuid', { nullable: true })
  jobId!: string | null;

  @Column('integer')
  rowCount!: number;

  @Column('integer')
  doneCount!: number;

  @Column('integer')
  createdCount!: number;

  @Column('integer')
  updatedCount!: number;

  /** Rows whose records are there already and stayed as they were. */
  @Column('integer')
  knownCount!: number;

  @Column('integer')
  failedCount!: number;

  /** Rows taken back. */
  @Column('integer')
  undoneCount!: number;

  /** Rows that stayed when the import was taken back. */
  @Column('integer')
  keptCount!: number;

  @Column('timestamptz', { nullable: true })
  undoUntil!: Date | null;

  /** Why the whole run failed. */
  @Column('jsonb', { nullable: true })
  failure!: { code: string; message: string } | null;

  @Column('text', { nullable: true })
  startedBy!: string | null;
}
