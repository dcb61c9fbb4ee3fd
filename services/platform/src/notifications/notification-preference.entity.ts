import type { MailChoice } from '@mh-os/contracts';
import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';

/** How a person wants to be told about a topic. */
@Entity('notification_preference')
@Unique('notification_preference_user_key', ['brandId', 'userId', 'topic'])
@Check('notification_preference_mail_check', `mail IN ('immediately', 'digest', 'off')`)
export class NotificationPreferenceEntity extends BrandEntity {
  @Column('uuid')
  userId!: string;

  @Column('text')
  topic!: string;

  @Column('boolean')
  inApp!: boolean;

  @Column('text')
  mail!: MailChoice;
}
