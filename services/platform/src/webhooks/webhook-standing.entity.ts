import { BrandRecord } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';

/** How an endpoint has been answering; apart from the endpoint, whose version people's changes are based on. */
@Entity('webhook_standing')
export class WebhookStandingEntity extends BrandRecord {
  /** Failed tries since the last that was taken. */
  @Column('int')
  failures!: number;

  @Column('timestamptz', { nullable: true })
  failingSince!: Date | null;

  @Column('timestamptz', { nullable: true })
  lastSuccessAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  lastFailureAt!: Date | null;

  @Column('text', { nullable: true })
  lastError!: string | null;
}
