import { PlatformEntity } from '@mh-os/persistence';
import type { AuditDigest } from '@mh-os/persistence';
import { Column, Entity, Unique } from 'typeorm';

/** Ends of all chains at one time, chained onto the digest before and signed. Never changed. */
@Entity('audit_digest', { comment: 'mh:platform-wide' })
@Unique('audit_digest_number_key', ['number'])
export class AuditDigestEntity extends PlatformEntity implements AuditDigest {
  @Column('integer')
  number!: number;

  @Column('text')
  body!: string;

  @Column('text')
  hash!: string;

  @Column('text')
  kid!: string;

  @Column('jsonb')
  publicJwk!: AuditDigest['publicJwk'];

  @Column('text')
  signature!: string;
}
