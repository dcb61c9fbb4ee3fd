import { PlatformEntity } from '@mh-os/persistence';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { UserEntity } from '../users/user.entity.ts';

/** A sign-in whose password was right and whose second factor is awaited; by the hash of its token only. */
@Entity('sign_in_challenge', { comment: 'mh:platform-wide' })
@Unique('sign_in_challenge_hash_key', ['tokenHash'])
@ForeignKey(() => UserEntity, ['userId'], ['id'], { name: 'sign_in_challenge_user_fkey' })
export class SignInChallengeEntity extends PlatformEntity {
  @Column('uuid')
  userId!: string;

  /** SHA-256, hex. */
  @Column('text')
  tokenHash!: string;

  /** The brand that was asked for, as it was sent. */
  @Column('text', { nullable: true })
  requestedBrand!: string | null;

  @Column('text', { nullable: true })
  device!: string | null;

  /** The only brand that the session will be good in; see SessionEntity. */
  @Column('uuid', { nullable: true })
  boundBrandId!: string | null;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
