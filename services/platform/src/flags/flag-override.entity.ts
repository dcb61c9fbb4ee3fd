import type { Serve } from '@mh-os/flags';
import { BrandRecord } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import type { FieldChange } from '@mh-os/kernel';

import type { Author } from '../author.ts';
import { FlagEntity } from './flag.entity.ts';

/** What a brand has set for itself, one row a change: the newest holds, and one without `serve` takes it back. */
@Entity('flag_override')
@Unique('flag_override_key', ['brandId', 'flagId', 'overrideVersion'])
@Check('flag_override_version_check', `override_version > 0`)
@ForeignKey(() => FlagEntity, ['flagId'], ['id'], { name: 'flag_override_flag_fkey' })
export class FlagOverrideEntity extends BrandRecord {
  @Column('uuid')
  flagId!: string;

  @Column('int')
  overrideVersion!: number;

  @Column('boolean')
  enabled!: boolean;

  @Column('jsonb', { nullable: true })
  serve!: Serve | null;

  @Column('jsonb')
  changes!: FieldChange[];

  @Column('jsonb')
  author!: Author;

  @Column('text', { nullable: true })
  comment!: string | null;
}
