import type { Actor } from '@mh-os/kernel';
import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import { Column, Entity, Index } from 'typeorm';
import type { ExportFormat, ExportKind } from './export.rules.ts';

/** Figures of the books as a file; its bytes lie in chunks of their own. */
@Entity('finance_export')
@Index('finance_export_newest', ['brandId', 'createdAt'])
export class FinanceExportEntity extends BrandEntity {
  @Column('text')
  kind!: ExportKind;

  @Column('text')
  format!: ExportFormat;

  @Column('date')
  startsOn!: string;

  @Column('date')
  endsOn!: string;

  /** As the books were known then. */
  @Column('timestamptz', { nullable: true })
  recordedUntil!: Date | null;

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
