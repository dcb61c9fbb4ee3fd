import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';

/** Who does what at a company, from when to when. */
@Entity('company_person')
export class CompanyPersonEntity extends BrandEntity {
  @Column('uuid')
  personId!: string;

  @Column('uuid')
  companyId!: string;

  @Column('text')
  role!: string;

  @Column('date', { nullable: true })
  since!: string | null;

  @Column('date', { nullable: true })
  until!: string | null;
}
