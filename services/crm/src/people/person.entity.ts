import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';

/** Values of own fields by their keys. */
export type CustomValues = Readonly<Record<string, string | number | boolean>>;

/** A row of `person`; how to reach them lies in tables of its own. */
@Entity('person')
export class PersonEntity extends BrandEntity {
  @Column('text')
  number!: string;

  @Column('text', { nullable: true })
  givenName!: string | null;

  @Column('text', { nullable: true })
  familyName!: string | null;

  @Column('text')
  displayName!: string;

  @Column('text')
  nameKey!: string;

  @Column('text', { nullable: true })
  companyName!: string | null;

  @Column('text', { nullable: true })
  language!: string | null;

  @Column('date', { nullable: true })
  birthday!: string | null;

  @Column('text', { nullable: true })
  country!: string | null;

  @Column('uuid', { nullable: true })
  ownerId!: string | null;

  @Column('text', { array: true })
  tags!: string[];

  @Column('jsonb')
  custom!: CustomValues;

  @Column('text')
  source!: string;

  @Column('uuid', { nullable: true })
  mergedIntoId!: string | null;

  @Column('timestamptz', { nullable: true })
  erasedAt!: Date | null;
}
