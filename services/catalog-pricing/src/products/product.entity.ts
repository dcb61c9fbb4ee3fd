import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { ProductStatus, ProductTranslation } from './product.rules.ts';

/** What the brand sells, in one or more variants. */
@Entity('product')
@Unique('product_external_ref_key', ['brandId', 'externalRef'])
@Check('product_status_check', `status IN ('DRAFT', 'ACTIVE', 'ARCHIVED')`)
@Index('product_by_name', ['brandId', 'name'])
@Index('product_by_created_at', ['brandId', 'createdAt'])
@Index('product_by_updated_at', ['brandId', 'updatedAt'])
export class ProductEntity extends BrandEntity {
  @Column('text')
  name!: string;

  @Column('text')
  description!: string;

  @Column('jsonb')
  translations!: ProductTranslation[];

  @Column('text')
  status!: ProductStatus;

  @Column('text', { nullable: true })
  category!: string | null;

  /** Brand on the label, where it is not the tenant's own. */
  @Column('text', { nullable: true })
  brandName!: string | null;

  @Column('text', { array: true })
  tags!: string[];

  /** How the system that it was imported from calls it. */
  @Column('text', { nullable: true })
  externalRef!: string | null;
}
