import type { Actor } from '@mh-os/kernel';
import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { ChannelEntity } from '../channels/channel.entity.ts';
import { ImportFileEntity } from './import-file.entity.ts';
import type { ErrorPolicy, ImportPlan, ImportPresetName, ImportStatus } from './import.types.ts';

/** One run of a file through the importer: what was asked and what came of it. */
@Entity('product_import')
@Check('product_import_status_check', `status IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'UNDOING', 'UNDONE')`)
@Check('product_import_policy_check', `error_policy IN ('SKIP_ROWS', 'ALL_OR_NOTHING')`)
@Index('product_import_newest', ['brandId', 'createdAt'])
@ForeignKey(() => ImportFileEntity, ['brandId', 'fileId'], ['brandId', 'id'], { name: 'product_import_file_fkey' })
@ForeignKey(() => ChannelEntity, ['brandId', 'channelId'], ['brandId', 'id'], { name: 'product_import_channel_fkey' })
export class ProductImportEntity extends BrandEntity {
  @Column('uuid')
  fileId!: string;

  @Column('text')
  fileName!: string;

  @Column('text')
  preset!: ImportPresetName;

  @Column('jsonb')
  plan!: ImportPlan;

  @Column('boolean')
  dryRun!: boolean;

  @Column('text')
  errorPolicy!: ErrorPolicy;

  @Column('uuid')
  channelId!: string;

  @Column('text')
  status!: ImportStatus;

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

  /** Products taken back. */
  @Column('integer', { default: 0 })
  undoneCount!: number;

  /** Null until it ended, and for checks. */
  @Column('timestamptz', { nullable: true })
  undoUntil!: Date | null;

  /** What is worth knowing beside errors: skipped columns, prices in other currencies. */
  @Column('jsonb')
  notices!: string[];

  @Column('uuid', { nullable: true })
  draftId!: string | null;

  /** Why the whole import failed. */
  @Column('jsonb', { nullable: true })
  failure!: { code: string; message: string } | null;

  @Column('jsonb')
  startedBy!: Actor;
}
