import { PlatformEntity } from '@mh-os/persistence';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { FlagEntity } from './flag.entity.ts';

/** When and how often a flag was evaluated, by brand; the scope of what belongs to none is all zeros. */
@Entity('flag_use', { comment: 'mh:platform-wide' })
@Unique('flag_use_key', ['flagId', 'scopeId'])
@ForeignKey(() => FlagEntity, ['flagId'], ['id'], { name: 'flag_use_flag_fkey' })
export class FlagUseEntity extends PlatformEntity {
  @Column('uuid')
  flagId!: string;

  @Column('uuid')
  scopeId!: string;

  @Column('bigint')
  evaluations!: string;

  @Column('timestamptz')
  lastEvaluatedAt!: Date;
}
