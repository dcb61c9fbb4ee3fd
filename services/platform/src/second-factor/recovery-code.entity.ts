import { PlatformEntity } from '@mh-os/persistence';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { SecondFactorEntity } from './second-factor.entity.ts';

/** A code for the day when the authenticator app is lost; used once, stored as a keyed digest only. */
@Entity('recovery_code', { comment: 'mh:platform-wide' })
@Unique('recovery_code_key', ['userId', 'codeDigest'])
@ForeignKey(() => SecondFactorEntity, ['userId'], ['id'], { name: 'recovery_code_factor_fkey' })
export class RecoveryCodeEntity extends PlatformEntity {
  @Column('uuid')
  userId!: string;

  @Column('text')
  codeDigest!: string;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
