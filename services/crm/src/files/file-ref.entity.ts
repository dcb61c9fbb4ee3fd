import type { Actor } from '@mh-os/kernel';
import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';
import { registerChildTable } from '../duplicates/merge-registry.ts';

/** A file that a record points to; the file itself is elsewhere. */
@Entity('crm_file_ref')
export class CrmFileRefEntity extends BrandEntity {
  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('uuid', { nullable: true })
  companyId!: string | null;

  @Column('uuid', { nullable: true })
  dealId!: string | null;

  @Column('uuid', { nullable: true })
  noteId!: string | null;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('text', { nullable: true })
  fileId!: string | null;

  @Column('text')
  mediaType!: string;

  @Column('bigint', { nullable: true, transformer: bigintColumn })
  sizeBytes!: bigint | null;

  @Column('text', { nullable: true })
  sha256!: string | null;

  @Column('jsonb')
  addedBy!: Actor;
}

registerChildTable({ table: 'crm_file_ref', column: 'person_id' });
