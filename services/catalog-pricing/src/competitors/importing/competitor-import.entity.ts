import type { Actor } from '@mh-os/kernel';
import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Index } from 'typeorm';

/** One row of a file that could not be recorded. */
export interface ImportFault {
  readonly row: number;
  readonly code: string;
  readonly message: string;
}

/** A file of competitors' prices and what came of it. */
@Entity('competitor_import')
@Check('competitor_import_status_check', `status IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED')`)
@Index('competitor_import_newest', ['brandId', 'createdAt', 'id'])
export class CompetitorImportEntity extends BrandEntity {
  @Column('uuid')
  fileId!: string;

  @Column('text')
  fileName!: string;

  /** Whether a reference that is not mapped yet is mapped by the row's SKU and pack. */
  @Column('boolean')
  mapUnknown!: boolean;

  @Column('text')
  status!: 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED';

  @Column('integer')
  rowCount!: number;

  @Column('integer')
  recordedCount!: number;

  @Column('integer')
  unchangedCount!: number;

  @Column('integer')
  failedCount!: number;

  /** The first hundred. */
  @Column('jsonb')
  faults!: ImportFault[];

  @Column('uuid')
  jobId!: string;

  @Column('jsonb')
  startedBy!: Actor;

  @Column('jsonb', { nullable: true })
  failure!: { code: string; message: string } | null;
}
