import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';

/** A note about a person or a company. */
@Entity('crm_note')
export class CrmNoteEntity extends BrandEntity {
  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('uuid', { nullable: true })
  companyId!: string | null;

  @Column('text')
  text!: string;

  @Column('boolean')
  pinned!: boolean;

  @Column('uuid', { nullable: true })
  authorId!: string | null;

  @Column('text', { nullable: true })
  authorName!: string | null;
}
