import type { Actor } from '@mh-os/kernel';
import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity, Unique } from 'typeorm';
import type { PayeeKind } from './payouts.rules.ts';

/** Somebody whom the brand pays, with the account that it pays to. */
@Entity('payee')
@Unique('payee_number_key', ['brandId', 'number'])
@Unique('payee_ref_key', ['brandId', 'kind', 'refId'])
export class PayeeEntity extends BrandEntity {
  @Column('text')
  number!: string;

  @Column('text')
  kind!: PayeeKind;

  /** Whose id it is where they are kept: in crm, platform or the catalogue. */
  @Column('uuid')
  refId!: string;

  /** As the bank writes it; empty until somebody says it. */
  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  iban!: string | null;

  @Column('text', { nullable: true })
  bic!: string | null;

  /** Who wrote the account last: they do not approve what is paid to it. */
  @Column('jsonb', { nullable: true })
  accountBy!: Actor | null;
}
