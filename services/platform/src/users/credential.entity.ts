import { PlatformEntity } from '@mh-os/persistence';
import { Column, Entity, ForeignKey } from 'typeorm';
import { UserEntity } from './user.entity.ts';

/** How a person proves who they are; its id is the person's. Apart from the person, so that no list can select it. */
@Entity('credential', { comment: 'mh:platform-wide' })
@ForeignKey(() => UserEntity, ['id'], ['id'], { name: 'credential_user_fkey' })
export class CredentialEntity extends PlatformEntity {
  @Column('text')
  passwordHash!: string;
}
