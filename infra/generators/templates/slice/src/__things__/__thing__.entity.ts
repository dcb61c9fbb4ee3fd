import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';

/** A row of `__thing_snake__`. */
@Entity()
@Unique('__thing_snake___code_key', ['brandId', 'code'])
@Check('__thing_snake___name_check', `char_length(name) BETWEEN 1 AND 200`)
export class __Thing__Entity extends BrandEntity {
  @Column('text')
  code!: string;

  @Column('text')
  name!: string;
}
