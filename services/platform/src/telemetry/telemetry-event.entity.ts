import { BrandRecord } from '@mh-os/persistence';
import { Check, Column, Entity, Index } from 'typeorm';

/** Something that happened in a client: seen, clicked, broken. Holds no person. */
@Entity('telemetry_event')
@Index('telemetry_event_newest', ['brandId', 'occurredAt', 'id'])
@Check('telemetry_event_kind_check', `kind IN ('PAGE_VIEW', 'CALL_TO_ACTION', 'ERROR', 'TIMING')`)
export class TelemetryEventEntity extends BrandRecord {
  @Column('timestamptz')
  occurredAt!: Date;

  @Column('text')
  kind!: string;

  /** Which client, e.g. `storefront`. */
  @Column('text')
  source!: string;

  /** A random key of the visit; never a person's. */
  @Column('text')
  session!: string;

  @Column('text')
  path!: string;

  @Column('text')
  name!: string;

  @Column('numeric', { nullable: true })
  value!: string | null;

  @Column('jsonb')
  properties!: Record<string, string>;
}
