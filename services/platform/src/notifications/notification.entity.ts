import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Index, Unique } from 'typeorm';

/** How much it matters. */
export type Severity = 'info' | 'warning' | 'critical';

/** What one person was told, once per topic and key (ADM-9). */
@Entity('notification')
@Unique('notification_once', ['brandId', 'recipientId', 'topic', 'key'])
@Check('notification_severity_check', `severity IN ('info', 'warning', 'critical')`)
@Index('notification_inbox', ['brandId', 'recipientId', 'createdAt', 'id'])
@Index('notification_unread', ['brandId', 'recipientId'], {
  where: 'read_at IS NULL AND archived_at IS NULL AND in_app',
})
export class NotificationEntity extends BrandEntity {
  @Column('uuid')
  recipientId!: string;

  @Column('text')
  topic!: string;

  @Column('text')
  key!: string;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  body!: string | null;

  @Column('text', { nullable: true })
  link!: string | null;

  @Column('text')
  severity!: Severity;

  @Column('boolean')
  mandatory!: boolean;

  /** Whether the inbox shows it; one of a muted topic is kept for its mail and so that it is told once. */
  @Column('boolean')
  inApp!: boolean;

  /** Name of who caused it, where somebody did. */
  @Column('text', { nullable: true })
  sender!: string | null;

  @Column('timestamptz', { nullable: true })
  readAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;
}
