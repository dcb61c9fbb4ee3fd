import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { CompetitorListingEntity } from '../listings/competitor-listing.entity.ts';
import type { PageOutcome } from './page.types.ts';

/** A page on which a listing's price stands, and what came of reading it. Off until a person switches it on. */
@Entity('competitor_page')
@Unique('competitor_page_listing_key', ['brandId', 'listingId'])
@Index('competitor_page_due', ['nextReadAt'], { where: 'enabled' })
@ForeignKey(() => CompetitorListingEntity, ['brandId', 'listingId'], ['brandId', 'id'], {
  name: 'competitor_page_listing_fkey',
})
export class CompetitorPageEntity extends BrandEntity {
  @Column('uuid')
  listingId!: string;

  @Column('text')
  url!: string;

  /** CSS selector of the price where the page has no structured offer. */
  @Column('text', { nullable: true })
  selector!: string | null;

  /** How numbers are written there, e.g. de-DE. */
  @Column('text')
  locale!: string;

  @Column('boolean')
  enabled!: boolean;

  @Column('text', { nullable: true })
  etag!: string | null;

  @Column('text', { nullable: true })
  lastModified!: string | null;

  @Column('timestamptz')
  nextReadAt!: Date;

  @Column('timestamptz', { nullable: true })
  lastReadAt!: Date | null;

  @Column('text', { nullable: true })
  outcome!: PageOutcome | null;

  @Column('text', { nullable: true })
  message!: string | null;

  @Column('integer')
  failures!: number;
}
