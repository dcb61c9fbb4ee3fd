import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { CategoryName } from './category.rules.ts';

/** A node of the brand's tree of categories. */
@Entity('category')
@Unique('category_path_key', ['brandId', 'path'])
@Check('category_parent_check', 'parent_id IS DISTINCT FROM id')
@Index('category_of_parent', ['brandId', 'parentId'])
@ForeignKey(() => CategoryEntity, ['brandId', 'parentId'], ['brandId', 'id'], { name: 'category_parent_fkey' })
export class CategoryEntity extends BrandEntity {
  @Column('uuid', { nullable: true })
  parentId!: string | null;

  @Column('text')
  name!: string;

  @Column('text')
  slug!: string;

  /** Slugs from the root, e.g. `hair/styling`. */
  @Column('text')
  path!: string;

  @Column('integer')
  position!: number;

  @Column('jsonb')
  translations!: CategoryName[];
}
