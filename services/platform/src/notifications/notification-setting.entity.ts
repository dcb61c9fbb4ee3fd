import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';

/** When a person wants to be mailed. */
@Entity('notification_setting')
@Unique('notification_setting_user_key', ['brandId', 'userId'])
@Check(
  'notification_setting_quiet_check',
  `(quiet_from IS NULL) = (quiet_to IS NULL)
   AND quiet_from BETWEEN 0 AND 1439 AND quiet_to BETWEEN 0 AND 1439 AND quiet_from <> quiet_to`,
)
@Check(
  'notification_setting_digest_check',
  `digest_frequency IN ('daily', 'weekly') AND digest_minute BETWEEN 0 AND 1439 AND digest_weekday BETWEEN 1 AND 7`,
)
export class NotificationSettingEntity extends BrandEntity {
  @Column('uuid')
  userId!: string;

  /** Null: the brand's. */
  @Column('text', { nullable: true })
  timeZone!: string | null;

  /** Minutes after midnight. */
  @Column('int', { nullable: true })
  quietFrom!: number | null;

  @Column('int', { nullable: true })
  quietTo!: number | null;

  @Column('int', { array: true })
  quietDays!: number[];

  @Column('text')
  digestFrequency!: 'daily' | 'weekly';

  @Column('int')
  digestMinute!: number;

  @Column('int')
  digestWeekday!: number;
}
