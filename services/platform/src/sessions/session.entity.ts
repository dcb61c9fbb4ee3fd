import { PlatformEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { UserEntity } from '../users/user.entity.ts';

/** Why a session is over. */
export type SessionEnd =
  'signed-out' | 'token-reuse' | 'expired' | 'ended-elsewhere' | 'ended-by-admin' | 'password-changed' | 'removed';

/** One sign-in and everything that was refreshed from it. */
@Entity('session', { comment: 'mh:platform-wide' })
@Index('session_of_user', ['userId', 'endedAt'])
@ForeignKey(() => UserEntity, ['userId'], ['id'], { name: 'session_user_fkey' })
@Check(
  'session_end_check',
  `end_reason IN ('signed-out', 'token-reuse', 'expired', 'ended-elsewhere', 'ended-by-admin', 'password-changed', 'removed')`,
)
export class SessionEntity extends PlatformEntity {
  @Column('uuid')
  userId!: string;

  /** The brand that its access tokens are for. */
  @Column('uuid', { nullable: true })
  currentBrandId!: string | null;

  /** What the person signed in with, as their client described itself. */
  @Column('text', { nullable: true })
  device!: string | null;

  /** The network address that the sign-in came from. */
  @Column('text', { nullable: true })
  address!: string | null;

  @Column('timestamptz')
  lastUsedAt!: Date;

  /** The only brand that the session is good in: the one whose own identity provider vouched for the person. */
  @Column('uuid', { nullable: true })
  boundBrandId!: string | null;

  /** Whether an identity provider that is trusted with it checked a second factor at sign-in. */
  @Column('boolean')
  vouchedFactor!: boolean;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('text', { nullable: true })
  endReason!: SessionEnd | null;
}
