import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { VatClass } from '../vat/vat-class.ts';
import { ProductEntity } from './product.entity.ts';
import type { ProductOption } from './product.rules.ts';

/** What is priced, stocked and sold: one size, colour or scent of a product. */
@Entity('product_variant')
@Unique('product_variant_sku_key', ['brandId', 'skuKey'])
@Unique('product_variant_gtin_key', ['brandId', 'gtin14'])
@Unique('product_variant_options_key', ['brandId', 'productId', 'optionKey'])
@Check('product_variant_vat_class_check', `vat_class IN ('STANDARD', 'REDUCED', 'ZERO')`)
@Check('product_variant_net_content_check', `(net_content_amount IS NULL) = (net_content_unit IS NULL)`)
@Index('product_variant_of_product', ['brandId', 'productId', 'position'])
@ForeignKey(() => ProductEntity, ['brandId', 'productId'], ['brandId', 'id'], { name: 'product_variant_product_fkey' })
export class ProductVariantEntity extends BrandEntity {
  @Column('uuid')
  productId!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  sku!: string;

  /** The SKU as it is compared; see skuKey. */
  @Column('text')
  skuKey!: string;

  @Column('text')
  name!: string;

  /** As written on the label. */
  @Column('text', { nullable: true })
  gtin!: string | null;

  /** Padded to 14 digits: the form that is unique. */
  @Column('text', { nullable: true })
  gtin14!: string | null;

  @Column('jsonb')
  options!: ProductOption[];

  /** The options as they are compared; null where there are none. See optionKey. */
  @Column('text', { nullable: true })
  optionKey!: string | null;

  @Column('text', { nullable: true })
  inci!: string | null;

  @Column('numeric', { precision: 12, scale: 3, nullable: true })
  netContentAmount!: string | null;

  @Column('text', { nullable: true })
  netContentUnit!: string | null;

  @Column('text')
  vatClass!: VatClass;
}
