import type { Actor } from '@mh-os/kernel';
import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import { Check, Column, Entity } from 'typeorm';

/** An uploaded file; its bytes lie in chunks of their own. */
@Entity('import_file')
@Check('import_file_status_check', `status IN ('UPLOADING', 'COMPLETE')`)
export class ImportFileEntity extends BrandEntity {
  @Column('text')
  name!: string;

  @Column('text')
  status!: 'UPLOADING' | 'COMPLETE';

  @Column('bigint', { transformer: bigintColumn })
  bytes!: bigint;

  @Column('text', { nullable: true })
  sha256!: string | null;

  @Column('jsonb')
  uploadedBy!: Actor;
}
