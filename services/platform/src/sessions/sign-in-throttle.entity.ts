import { PlatformEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';

/** Recent failed sign-ins of one account or one network address; its id is derived from that, which is not kept. */
@Entity('sign_in_throttle', { comment: 'mh:platform-wide' })
export class SignInThrottleEntity extends PlatformEntity {
  @Column('timestamptz', { array: true })
  attempts!: Date[];
}
