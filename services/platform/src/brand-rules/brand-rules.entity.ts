import { BrandEntity as BrandRow } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';

/** What a brand has decided; one row a brand, from its first change on. */
@Entity('brand_rules')
@Unique('brand_rules_one', ['brandId'])
@Check(
  'brand_rules_second_factor_check',
  `(second_factor_since IS NOT NULL) = coalesce((rules ->> 'secondFactorRequired')::boolean, false)`,
)
export class BrandRulesEntity extends BrandRow {
  /** By brandRulesSchema of the contracts; read through the rules, which fill in what came later. */
  @Column('jsonb')
  rules!: unknown;

  /** Since when a second factor is asked for: days of grace count from then, or from when somebody joined. */
  @Column('timestamptz', { nullable: true })
  secondFactorSince!: Date | null;
}
