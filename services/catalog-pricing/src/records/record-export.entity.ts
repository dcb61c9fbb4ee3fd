import type { Actor } from '@mh-os/kernel';
import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import { Check, Column, Entity, Index } from 'typeorm';
import type { RecordFormat } from './record-file.rules.ts';

/** Records as a file: what was asked for and what came of it; its bytes lie in chunks of their own. */
@Entity('record_export')
@Check('record_export_format_check', `format IN ('CSV', 'JSON_LINES')`)
@Index('record_export_newest', ['brandId', 'createdAt'])
export class RecordExportEntity extends BrandEntity {
  @Column('text')
  kind!: string;

  @Column('text')
  format!: RecordFormat;

  /** As the list of products takes it. */
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
