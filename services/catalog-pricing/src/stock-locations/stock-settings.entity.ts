import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';

/** How a brand keeps its stock; one row. */
@Entity('stock_settings')
@Unique('stock_settings_brand_key', ['brandId'])
@Check('stock_settings_minutes_check', `reservation_minutes BETWEEN 1 AND 43200`)
@Check('stock_settings_warning_check', `expiry_warning_days BETWEEN 0 AND 3650`)
export class StockSettingsEntity extends BrandEntity {
  /** How long a reservation holds where it names no time of its own. */
  @Column('integer')
  reservationMinutes!: number;

  /** How many days before its date a lot counts as expiring soon. */
  @Column('integer')
  expiryWarningDays!: number;

  /** Where the brand's days begin, as the IANA list names it. */
  @Column('text')
  timeZone!: string;

  @Column('timestamptz', { nullable: true })
  driftCheckedAt!: Date | null;
}
