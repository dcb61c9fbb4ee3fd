import { PlatformEntity } from '@mh-os/persistence';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { SessionEntity } from './session.entity.ts';

/** A refresh token of a session, by its hash only; the session is the family that reuse ends. */
@Entity('refresh_token', { comment: 'mh:platform-wide' })
@Unique('refresh_token_hash_key', ['tokenHash'])
@Index('refresh_token_of_session', ['sessionId'])
@ForeignKey(() => SessionEntity, ['sessionId'], ['id'], { name: 'refresh_token_session_fkey' })
export class RefreshTokenEntity extends PlatformEntity {
  @Column('uuid')
  sessionId!: string;

  /** SHA-256, hex. */
  @Column('text')
  tokenHash!: string;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;

  /** When switching the brand replaced it unused. */
  @Column('timestamptz', { nullable: true })
  supersededAt!: Date | null;

  /** The token that was given out for this one. */
  @Column('uuid', { nullable: true })
  successorId!: string | null;
}
