import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';
import type { CustomSubject, CustomType } from './custom-field.rules.ts';

/** An own field of the brand. */
@Entity('custom_field')
export class CustomFieldEntity extends BrandEntity {
  @Column('text')
  subject!: CustomSubject;

  @Column('text')
  key!: string;

  @Column('text')
  label!: string;

  @Column('text')
  type!: CustomType;

  @Column('text', { array: true })
  choices!: string[];

  @Column('integer')
  place!: number;
}
