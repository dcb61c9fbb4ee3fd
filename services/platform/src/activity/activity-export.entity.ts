import type { Actor } from '@mh-os/kernel';
import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import { Check, Column, Entity, Index } from 'typeorm';
import type { ExportFormat } from './activity-export.rules.ts';

/** The log as a file: what was asked for and what came of it; its bytes lie in chunks of their own. */
@Entity('activity_export')
@Check('activity_export_format_check', `format IN ('CSV', 'JSON_LINES')`)
@Index('activity_export_newest', ['brandId', 'createdAt'])
export class ActivityExportEntity extends BrandEntity {
  @Column('text')
  format!: ExportFormat;

  /** As the log itself takes it. */
  @Column('jsonb')
  filter!: object;

  @Column('uuid')
  jobId!: string;

  @Column('integer')
  rowCount!: number;

  @Column('bigint', { transformer: bigintColumn })
  bytes!: bigint;

  @Column('boolean')
  complete!: boolean;

  @Column('jsonb')
  requestedBy!: Actor;
}
