import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity, Unique } from 'typeorm';
import type { KeptFilter } from './saved-view.rules.ts';

/** A filter, columns and order of the list of products that a person keeps. */
@Entity('saved_view')
@Unique('saved_view_name_key', ['brandId', 'ownerId', 'nameKey'])
export class SavedViewEntity extends BrandEntity {
  @Column('text')
  ownerId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  nameKey!: string;

  @Column('boolean')
  shared!: boolean;

  @Column('jsonb')
  filter!: KeptFilter;

  @Column('text', { array: true })
  columns!: string[];

  @Column('text')
  sort!: string;
}
