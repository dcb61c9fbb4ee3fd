import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';
import type { AccountRole, AccountType, ReportLine } from './charts/index.ts';
import type { Side } from './accounts.rules.ts';

/** An account of the brand's chart. */
@Entity('account')
@Unique('account_code_key', ['brandId', 'code'])
@Unique('account_role_key', ['brandId', 'role', 'vatKey'])
@Check('account_name_check', `char_length(name) BETWEEN 1 AND 200`)
export class AccountEntity extends BrandEntity {
  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  type!: AccountType;

  /** The side on which it grows. */
  @Column('text')
  normalSide!: Side;

  @Column('text')
  reportLine!: ReportLine;

  /** What documents post to it by themselves. */
  @Column('text', { nullable: true })
  role!: AccountRole | null;

  /** Tax treatment that it is for within its role; empty for every other. */
  @Column('text')
  vatKey!: string;

  @Column('boolean')
  active!: boolean;
}
