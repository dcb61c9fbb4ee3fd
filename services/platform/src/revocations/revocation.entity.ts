import { PlatformEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Index } from 'typeorm';

/** What a revocation names; see revocations.ts. */
export type RevocationKind = 'session' | 'user' | 'membership' | 'brand' | 'api-key' | 'key';

/** Access tokens that are over before their time. Kept for as long as such a token could live, then dropped. */
@Entity('revocation', { comment: 'mh:platform-wide' })
@Index('revocation_by_xid', ['xid'])
@Check('revocation_kind_check', `kind IN ('session', 'user', 'membership', 'brand', 'api-key', 'key')`)
export class RevocationEntity extends PlatformEntity {
  @Column('text')
  kind!: RevocationKind;

  @Column('text')
  subject!: string;

  /** Number of the transaction that wrote it: readers go on from the oldest one that was open when they read last. */
  @Column('bigint')
  xid!: string;
}
