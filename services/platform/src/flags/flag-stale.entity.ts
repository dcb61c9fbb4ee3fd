import { PlatformEntity } from '@mh-os/persistence';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { FlagEntity } from './flag.entity.ts';
import type { StaleReason } from './flag-life.rules.ts';

/** A flag that seems to be done with: one row for as long as it seems so. Not a part of the flag, whose version it must not change. */
@Entity('flag_stale', { comment: 'mh:platform-wide' })
@Unique('flag_stale_key', ['flagId'])
@ForeignKey(() => FlagEntity, ['flagId'], ['id'], { name: 'flag_stale_flag_fkey' })
export class FlagStaleEntity extends PlatformEntity {
  @Column('uuid')
  flagId!: string;

  @Column('text')
  reason!: StaleReason;
}
