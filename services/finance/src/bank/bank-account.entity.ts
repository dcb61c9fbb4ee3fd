import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';
import type { CsvPreset } from './reading/csv-presets.ts';

/** An account of the brand at a bank, and the account of the books that stands for it. */
@Entity('bank_account')
@Unique('bank_account_iban_key', ['brandId', 'iban'])
@Unique('bank_account_account_key', ['brandId', 'accountId'])
@Check('bank_account_name_check', `char_length(name) BETWEEN 1 AND 100`)
export class BankAccountEntity extends BrandEntity {
  @Column('text')
  name!: string;

  @Column('text')
  iban!: string;

  @Column('text')
  bic!: string;

  @Column('text')
  currency!: string;

  @Column('uuid')
  accountId!: string;

  @Column('jsonb')
  csvPresets!: readonly CsvPreset[];

  @Column('boolean')
  active!: boolean;
}
