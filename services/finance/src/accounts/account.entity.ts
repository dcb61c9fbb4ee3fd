import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';

/** A row of `account`. */
@Entity()
@Unique('account_code_key', ['brandId', 'code'])
@Check('account_name_check', `char_length(name) BETWEEN 1 AND 200`)
export class AccountEntity extends BrandEntity {
  @Column('text')
  code!: string;

  @Column('text')
  name!: string;
}
