import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity, Unique } from 'typeorm';
import type { RuleFacts } from './matching/matching.rules.ts';

/** A rule of the brand: what holds a text goes to an account of the books. */
@Entity('bank_rule')
@Unique('bank_rule_name_key', ['brandId', 'name'])
export class BankRuleEntity extends BrandEntity {
  @Column('text')
  name!: string;

  /** The first that fits wins. */
  @Column('integer')
  position!: number;

  @Column('text')
  text!: string;

  @Column('text')
  field!: RuleFacts['field'];

  @Column('text')
  side!: RuleFacts['side'];

  @Column('uuid')
  accountId!: string;

  @Column('boolean')
  active!: boolean;
}
