import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';
import type { CustomValues } from '../people/person.entity.ts';

/** A row of `company`. */
@Entity('company')
export class CompanyEntity extends BrandEntity {
  @Column('text')
  number!: string;

  @Column('text')
  name!: string;

  @Column('text')
  nameKey!: string;

  @Column('text', { nullable: true })
  domain!: string | null;

  @Column('text', { nullable: true })
  vatId!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { nullable: true })
  country!: string | null;

  @Column('uuid', { nullable: true })
  parentId!: string | null;

  @Column('uuid', { nullable: true })
  ownerId!: string | null;

  @Column('text', { array: true })
  tags!: string[];

  @Column('jsonb')
  custom!: CustomValues;

  @Column('text')
  source!: string;
}
