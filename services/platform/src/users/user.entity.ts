import { PlatformEntity } from '@mh-os/persistence';
import { Column, Entity, Unique } from 'typeorm';

/** A person, once on the platform however many brands they work for. */
@Entity('app_user', { comment: 'mh:platform-wide' })
@Unique('app_user_email_key', ['email'])
export class UserEntity extends PlatformEntity {
  /** In its comparable form (emailKey), never as somebody wrote it: that would tell who wrote it first. */
  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  @Column('text')
  locale!: string;

  /** Roles of platform scope, held outside of any brand. */
  @Column('text', { array: true })
  platformRoles!: string[];

  /** Where the person worked last: the brand that the next sign-in opens. */
  @Column('uuid', { nullable: true })
  lastBrandId!: string | null;
}
