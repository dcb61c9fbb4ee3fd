import { PlatformEntity } from '@mh-os/persistence';
import { Column, Entity, ForeignKey } from 'typeorm';
import { UserEntity } from '../users/user.entity.ts';

/** A person's authenticator app; its id is the person's. It counts only once confirmed. */
@Entity('second_factor', { comment: 'mh:platform-wide' })
@ForeignKey(() => UserEntity, ['id'], ['id'], { name: 'second_factor_user_fkey' })
export class SecondFactorEntity extends PlatformEntity {
  /** The shared secret, wrapped with a key of MH_SECRET_KEY. */
  @Column('bytea')
  secretWrapped!: Buffer;

  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  /** The 30-second step of the last accepted code: no code of it or before is taken again. */
  @Column('int')
  lastStep!: number;

  /** Wrong codes in a row. */
  @Column('int')
  failures!: number;

  @Column('timestamptz', { nullable: true })
  lockedUntil!: Date | null;
}
