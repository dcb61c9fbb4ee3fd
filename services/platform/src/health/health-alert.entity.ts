import { PlatformEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Index } from 'typeorm';

/** Something found unwell, from when to when; one open row per service and kind. */
@Entity('health_alert', { comment: 'mh:platform-wide' })
@Index('health_alert_open', ['service', 'kind'], { unique: true, where: 'closed_at IS NULL' })
@Index('health_alert_latest', ['createdAt'])
@Check('health_alert_severity_check', `severity IN ('warning', 'critical')`)
export class HealthAlertEntity extends PlatformEntity {
  @Column('text')
  service!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  severity!: 'warning' | 'critical';

  @Column('text')
  message!: string;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;
}
