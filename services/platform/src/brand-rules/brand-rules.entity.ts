import { BrandEntity as BrandRow } from '@mh-os/persistence';
import { Column, Entity, Unique } from 'typeorm';

/** What a brand has decided; one row a brand, from its first change on. */
@Entity('brand_rules')
@Unique('brand_rules_one', ['brandId'])
export class BrandRulesEntity extends BrandRow {
  /** By brandRulesSchema of the contracts; read through the rules, which fill in what came later. */
  @Column('jsonb')
  rules!: unknown;
}
