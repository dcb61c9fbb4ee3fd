import { PlatformEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { UserEntity } from '../users/user.entity.ts';

/** What a mailed link lets its holder do, once. */
export type LinkPurpose = 'password-reset' | 'email-change';

/** A link that was mailed to a person, by the hash of its token only. */
@Entity('account_link', { comment: 'mh:platform-wide' })
@Unique('account_link_hash_key', ['tokenHash'])
@Index('account_link_of_user', ['userId'])
@ForeignKey(() => UserEntity, ['userId'], ['id'], { name: 'account_link_user_fkey' })
@Check('account_link_purpose_check', `purpose IN ('password-reset', 'email-change')`)
export class AccountLinkEntity extends PlatformEntity {
  @Column('uuid')
  userId!: string;

  @Column('text')
  purpose!: LinkPurpose;

  /** SHA-256, hex. */
  @Column('text')
  tokenHash!: string;

  /** Where an e-mail change leads, in its comparable form. */
  @Column('text', { nullable: true })
  newEmail!: string | null;

  @Column('timestamptz')
  expiresAt!: Date;

  /** When it was used, replaced or withdrawn. */
  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
