import type { Actor } from '@mh-os/kernel';
import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { ImportFileEntity } from '../imports/import-file.entity.ts';
import type { RecordImportStatus } from './record-import.rules.ts';
import type { RecordOptions } from './record-kind.ts';

/** One run of a file of records: what was asked, what came of it, and until when it can be taken back. */
@Entity('record_import')
@Check('record_import_status_check', `status IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'UNDOING', 'UNDONE')`)
@Index('record_import_newest', ['brandId', 'createdAt'])
@ForeignKey(() => ImportFileEntity, ['brandId', 'fileId'], ['brandId', 'id'], { name: 'record_import_file_fkey' })
export class RecordImportEntity extends BrandEntity {
  @Column('text')
  kind!: string;

  @Column('uuid')
  fileId!: string;

  @Column('text')
  fileName!: string;

  @Column('boolean')
  dryRun!: boolean;

  @Column('jsonb')
  options!: RecordOptions;

  @Column('text')
  status!: RecordImportStatus;

  @Column('uuid')
  jobId!: string;

  @Column('integer')
  rowCount!: number;

  @Column('integer')
  createdCount!: number;

  @Column('integer')
  updatedCount!: number;

  @Column('integer')
  unchangedCount!: number;

  @Column('integer')
  failedCount!: number;

  /** Rows taken back. */
  @Column('integer')
  undoneCount!: number;

  /** Null until it ended, and for trials. */
  @Column('timestamptz', { nullable: true })
  undoUntil!: Date | null;

  /** Why the whole run failed. */
  @Column('jsonb', { nullable: true })
  failure!: { code: string; message: string } | null;

  @Column('jsonb')
  startedBy!: Actor;
}
