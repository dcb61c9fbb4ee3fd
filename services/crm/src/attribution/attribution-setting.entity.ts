import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';

/** How a brand puts orders down to campaigns; one row, from the first change on. */
@Entity('attribution_setting')
@Unique('attribution_setting_brand_key', ['brandId'])
@Check('attribution_setting_days_check', `lookback_days BETWEEN 1 AND 365`)
export class AttributionSettingEntity extends BrandEntity {
  @Column('integer')
  lookbackDays!: number;
}
