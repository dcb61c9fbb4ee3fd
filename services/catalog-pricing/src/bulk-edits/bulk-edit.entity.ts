import type { Actor } from '@mh-os/kernel';
import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity } from 'typeorm';
import type { KeptFilter } from '../saved-views/saved-view.rules.ts';
import type { EditPatch } from './bulk-edit.rules.ts';

export type BulkEditStatus = 'QUEUED' | 'RUNNING' | 'DONE' | 'UNDOING' | 'UNDONE' | 'FAILED';

/** One change of many products; its rows are in bulk_edit_row. */
@Entity('bulk_edit')
@Check('bulk_edit_status_check', `status IN ('QUEUED', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE', 'FAILED')`)
export class BulkEditEntity extends BrandEntity {
  @Column('text')
  label!: string;

  @Column('jsonb')
  filter!: KeptFilter;

  @Column('jsonb')
  patch!: EditPatch;

  @Column('text')
  status!: BulkEditStatus;

  @Column('uuid', { nullable: true })
  jobId!: string | null;

  @Column('integer')
  matched!: number;

  @Column('integer')
  changed!: number;

  @Column('integer')
  failed!: number;

  @Column('integer')
  unchanged!: number;

  @Column('integer')
  undone!: number;

  @Column('integer')
  refused!: number;

  @Column('jsonb')
  startedBy!: Actor;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;
}
