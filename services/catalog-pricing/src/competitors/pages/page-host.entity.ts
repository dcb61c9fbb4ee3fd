import { PlatformEntity } from '@mh-os/persistence';
import { Column, Entity, Unique } from 'typeorm';

/** When a host may be asked next; holds no data of any brand. */
@Entity('page_host', { comment: 'mh:platform-wide' })
@Unique('page_host_key', ['host'])
export class PageHostEntity extends PlatformEntity {
  @Column('text')
  host!: string;

  @Column('timestamptz')
  freeAt!: Date;
}
