import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';

/** A row of `company`. */
@Entity()
@Unique('company_code_key', ['brandId', 'code'])
@Check('company_name_check', `char_length(name) BETWEEN 1 AND 200`)
export class CompanyEntity extends BrandEntity {
  @Column('text')
  code!: string;

  @Column('text')
  name!: string;
}
