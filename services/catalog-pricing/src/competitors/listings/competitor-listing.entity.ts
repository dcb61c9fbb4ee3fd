import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { ProductVariantEntity } from '../../products/product-variant.entity.ts';
import { CompetitorEntity } from '../competitor.entity.ts';

/** A competitor's product that is compared with one variant of ours. */
@Entity('competitor_listing')
@Unique('competitor_listing_ref_key', ['brandId', 'competitorId', 'externalRef'])
@Check('competitor_listing_pack_check', `pack_amount > 0 AND pack_unit IN ('ml', 'l', 'g', 'kg', 'pcs')`)
@Index('competitor_listing_of_variant', ['brandId', 'variantId', 'id'])
@ForeignKey(() => CompetitorEntity, ['brandId', 'competitorId'], ['brandId', 'id'], {
  name: 'competitor_listing_competitor_fkey',
})
@ForeignKey(() => ProductVariantEntity, ['brandId', 'variantId'], ['brandId', 'id'], {
  name: 'competitor_listing_variant_fkey',
})
export class CompetitorListingEntity extends BrandEntity {
  @Column('uuid')
  competitorId!: string;

  @Column('uuid')
  variantId!: string;

  /** How the competitor calls it: an article number, a slug. */
  @Column('text')
  externalRef!: string;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  url!: string | null;

  /** What is in the competitor's pack, of prices that do not say. */
  @Column('numeric', { precision: 12, scale: 3 })
  packAmount!: string;

  @Column('text')
  packUnit!: string;

  @Column('boolean')
  active!: boolean;
}
