import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity, Index } from 'typeorm';
import type { FileFault, OrderFilePlan } from './order-file.types.ts';

/** What came of a file so far, in orders and returns; of a trial: what would. */
export interface ImportCounts {
  ordersCreated: number;
  ordersKnown: number;
  returnsCreated: number;
  returnsKnown: number;
  /** Orders and returns that were not taken. */
  refused: number;
  /** Rows that sold nothing. */
  skippedRows: number;
}

export const NO_COUNTS: ImportCounts = {
  ...{ ordersCreated: 0, ordersKnown: 0, returnsCreated: 0, returnsKnown: 0, refused: 0, skippedRows: 0 },
};

/** A file of orders being taken in, or tried. */
@Entity('order_import')
@Index('order_import_newest', ['brandId', 'createdAt'])
export class OrderImportEntity extends BrandEntity {
  @Column('uuid')
  fileId!: string;

  @Column('text')
  fileName!: string;

  @Column('boolean')
  trial!: boolean;

  @Column('jsonb')
  plan!: OrderFilePlan;

  @Column('uuid')
  jobId!: string;

  @Column('integer')
  rowCount!: number;

  @Column('jsonb')
  counts!: ImportCounts;

  /** The first rows that were not taken, with their reasons. */
  @Column('jsonb')
  faults!: FileFault[];

  @Column('boolean')
  complete!: boolean;
}
