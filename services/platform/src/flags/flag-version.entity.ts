import { PlatformEntity } from '@mh-os/persistence';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { FieldChange } from '@mh-os/kernel';

import { FlagEntity } from './flag.entity.ts';
import type { Definition } from './flag-definition.rules.ts';
import type { Author } from '../author.ts';

/** A flag as it was after one change; never changed itself. */
@Entity('flag_version', { comment: 'mh:platform-wide' })
@Unique('flag_version_key', ['flagId', 'flagVersion'])
@Index('flag_version_newest', ['flagId', 'createdAt'])
@ForeignKey(() => FlagEntity, ['flagId'], ['id'], { name: 'flag_version_flag_fkey' })
export class FlagVersionEntity extends PlatformEntity {
  @Column('uuid')
  flagId!: string;

  @Column('int')
  flagVersion!: number;

  @Column('jsonb')
  definition!: Definition & { readonly status: string; readonly enabled: boolean };

  @Column('jsonb')
  changes!: FieldChange[];

  @Column('jsonb')
  author!: Author;

  @Column('text', { nullable: true })
  comment!: string | null;
}
