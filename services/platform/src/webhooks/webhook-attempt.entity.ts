import { BrandRecord } from '@mh-os/persistence';
import { Column, Entity, Index } from 'typeorm';

/** One try of a delivery and what came of it. */
@Entity('webhook_attempt')
@Index('webhook_attempt_of_delivery', ['brandId', 'deliveryId', 'number'])
export class WebhookAttemptEntity extends BrandRecord {
  @Column('uuid')
  deliveryId!: string;

  @Column('int')
  number!: number;

  @Column('int')
  durationMs!: number;

  @Column('int', { nullable: true })
  status!: number | null;

  @Column('text', { nullable: true })
  error!: string | null;

  /** The beginning of what the receiver answered. */
  @Column('text')
  response!: string;
}
