import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Index, Unique } from 'typeorm';

/** One message to one endpoint, until it was taken or given up. */
@Entity('webhook_delivery')
@Unique('webhook_delivery_once', ['brandId', 'endpointId', 'dedupeKey'])
@Index('webhook_delivery_due', ['nextAttemptAt'], { where: `state = 'PENDING'` })
@Index('webhook_delivery_newest', ['brandId', 'createdAt', 'id'])
@Check('webhook_delivery_state_check', `state IN ('PENDING', 'DELIVERED', 'FAILED')`)
export class WebhookDeliveryEntity extends BrandEntity {
  @Column('uuid')
  endpointId!: string;

  /** Of its cause: the event's id, the automation's key, a test's own id. */
  @Column('text')
  dedupeKey!: string;

  @Column('text')
  eventType!: string;

  /** The message, byte for byte as it is signed. */
  @Column('text')
  body!: string;

  @Column('text')
  state!: 'PENDING' | 'DELIVERED' | 'FAILED';

  @Column('int')
  attempts!: number;

  @Column('timestamptz')
  nextAttemptAt!: Date;

  /** Somebody is sending it until then. */
  @Column('timestamptz', { nullable: true })
  leaseUntil!: Date | null;

  @Column('int', { nullable: true })
  lastStatus!: number | null;

  @Column('text', { nullable: true })
  lastError!: string | null;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;
}
