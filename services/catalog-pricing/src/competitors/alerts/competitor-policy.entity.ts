import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';

/** What a brand has decided about competitors' prices; one row at most. */
@Entity('competitor_policy')
@Unique('competitor_policy_one', ['brandId'])
@Check('competitor_policy_age_check', `max_age_hours BETWEEN 1 AND 8760`)
@Check(
  'competitor_policy_percent_check',
  `alert_below_percent > 0 AND alert_below_percent <= 100 AND alert_above_percent > 0 AND alert_above_percent <= 100`,
)
export class CompetitorPolicyEntity extends BrandEntity {
  @Column('integer')
  maxAgeHours!: number;

  @Column('numeric', { precision: 5, scale: 2 })
  alertBelowPercent!: string;

  @Column('numeric', { precision: 5, scale: 2 })
  alertAbovePercent!: string;
}
