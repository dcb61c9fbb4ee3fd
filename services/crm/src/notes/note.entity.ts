import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';

/** A note about a person, a company or a deal; one on a deal of a person is theirs as well. */
@Entity('crm_note')
export class CrmNoteEntity extends BrandEntity {
  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('uuid', { nullable: true })
  companyId!: string | null;

  @Column('uuid', { nullable: true })
  dealId!: string | null;

  @Column('text')
  text!: string;

  @Column('boolean')
  pinned!: boolean;

  @Column('uuid', { nullable: true })
  authorId!: string | null;

  @Column('text', { nullable: true })
  authorName!: string | null;
}
