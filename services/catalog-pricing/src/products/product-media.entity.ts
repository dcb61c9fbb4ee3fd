import { BrandRecord } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import type { MediaKind } from './media.rules.ts';
import { ProductEntity } from './product.entity.ts';
import { ProductVariantEntity } from './product-variant.entity.ts';

/** Where a picture, film or document of a product lies. */
@Entity('product_media')
@Unique('product_media_position_key', ['brandId', 'productId', 'position'])
@Check('product_media_kind_check', `kind IN ('IMAGE', 'VIDEO', 'DOCUMENT')`)
@Check('product_media_url_check', `url LIKE 'https://%' OR url LIKE 'object:%'`)
@ForeignKey(() => ProductEntity, ['brandId', 'productId'], ['brandId', 'id'], { name: 'product_media_product_fkey' })
@ForeignKey(() => ProductVariantEntity, ['brandId', 'variantId'], ['brandId', 'id'], {
  name: 'product_media_variant_fkey',
})
export class ProductMediaEntity extends BrandRecord {
  @Column('uuid')
  productId!: string;

  @Column('uuid', { nullable: true })
  variantId!: string | null;

  @Column('text')
  kind!: MediaKind;

  @Column('text')
  url!: string;

  @Column('jsonb')
  alt!: { locale: string; text: string }[];

  @Column('integer')
  position!: number;
}
