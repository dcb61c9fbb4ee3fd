import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { NotificationEntity } from './notification.entity.ts';

/** A notification that is still to be mailed; has its id. The row goes in the transaction that hands the mail over. */
@Entity('notification_mail')
@Check('notification_mail_mode_check', `mode IN ('single', 'digest')`)
@Index('notification_mail_due', ['dueAt'])
@Index('notification_mail_of_person', ['brandId', 'recipientId'])
@ForeignKey(() => NotificationEntity, ['brandId', 'id'], ['brandId', 'id'], {
  name: 'notification_mail_notification_fkey',
  onDelete: 'CASCADE',
})
export class NotificationMailEntity extends BrandEntity {
  @Column('uuid')
  recipientId!: string;

  @Column('timestamptz')
  dueAt!: Date;

  /** Alone, or together with the others that are due. */
  @Column('text')
  mode!: 'single' | 'digest';
}
