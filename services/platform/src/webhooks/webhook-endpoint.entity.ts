import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity } from 'typeorm';

/** An address of a partner that is told of events. */
@Entity('webhook_endpoint')
@Check('webhook_endpoint_status_check', `status IN ('ACTIVE', 'PAUSED', 'REMOVED')`)
@Check('webhook_endpoint_previous_check', '(previous_wrapped IS NULL) = (previous_until IS NULL)')
export class WebhookEndpointEntity extends BrandEntity {
  @Column('text')
  url!: string;

  @Column('text')
  description!: string;

  /** Event types, `<domain>.*` or `*`. */
  @Column('text', { array: true })
  eventTypes!: string[];

  @Column('text')
  status!: 'ACTIVE' | 'PAUSED' | 'REMOVED';

  @Column('text', { nullable: true })
  pauseReason!: string | null;

  /** The secret that signs, encrypted. */
  @Column('bytea')
  secretWrapped!: Buffer;

  /** The secret before the last rotation, which signs as well until then. */
  @Column('bytea', { nullable: true })
  previousWrapped!: Buffer | null;

  @Column('timestamptz', { nullable: true })
  previousUntil!: Date | null;
}
