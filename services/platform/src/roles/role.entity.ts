import { PlatformEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';

/** A named set of permissions, the same in every brand. */
@Entity('role', { comment: 'mh:platform-wide' })
@Unique('role_key_key', ['key'])
@Check('role_scope_check', `scope IN ('platform', 'brand')`)
export class RoleEntity extends PlatformEntity {
  @Column('text')
  key!: string;

  @Column('text')
  name!: string;

  @Column('text')
  description!: string;

  @Column('text')
  scope!: 'platform' | 'brand';

  @Column('text', { array: true })
  permissions!: string[];
}
