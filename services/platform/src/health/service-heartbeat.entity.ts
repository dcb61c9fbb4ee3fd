import type { Heartbeat } from '@mh-os/contracts';
import { PlatformEntity } from '@mh-os/persistence';
import { Column, Entity, Index } from 'typeorm';

/** The last heartbeat of a process; the id is the process's own. */
@Entity('service_heartbeat', { comment: 'mh:platform-wide' })
@Index('service_heartbeat_of_service', ['service', 'seenAt'])
export class ServiceHeartbeatEntity extends PlatformEntity {
  @Column('text')
  service!: string;

  @Column('timestamptz')
  seenAt!: Date;

  @Column('jsonb')
  beat!: Heartbeat;
}
