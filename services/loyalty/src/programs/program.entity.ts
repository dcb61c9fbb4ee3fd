import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';

/** A row of `program`. */
@Entity()
@Unique('program_code_key', ['brandId', 'code'])
@Check('program_name_check', `char_length(name) BETWEEN 1 AND 200`)
export class ProgramEntity extends BrandEntity {
  @Column('text')
  code!: string;

  @Column('text')
  name!: string;
}
