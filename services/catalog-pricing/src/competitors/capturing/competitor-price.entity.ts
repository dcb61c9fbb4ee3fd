import type { Actor } from '@mh-os/kernel';
import { BrandRecord, bigintColumn } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { CompetitorListingEntity } from '../listings/competitor-listing.entity.ts';
import type { CaptureSource } from './capture.rules.ts';

/** A price of a competitor as it was seen at an instant. Never changed (P18). */
@Entity('competitor_price')
@Unique('competitor_price_at_key', ['brandId', 'listingId', 'capturedAt'])
@Check('competitor_price_source_check', `source IN ('API', 'CSV', 'PAGE')`)
@Check('competitor_price_positive_check', `amount_minor > 0`)
@Check('competitor_price_pack_check', `pack_amount > 0 AND pack_unit IN ('ml', 'l', 'g', 'kg', 'pcs')`)
@ForeignKey(() => CompetitorListingEntity, ['brandId', 'listingId'], ['brandId', 'id'], {
  name: 'competitor_price_listing_fkey',
})
export class CompetitorPriceEntity extends BrandRecord {
  @Column('uuid')
  listingId!: string;

  @Column('text')
  source!: CaptureSource;

  @Column('timestamptz')
  capturedAt!: Date;

  @Column('bigint', { transformer: bigintColumn })
  amountMinor!: bigint;

  @Column('text')
  currency!: string;

  @Column('boolean')
  includesVat!: boolean;

  /** As it was then: packs shrink. */
  @Column('numeric', { precision: 12, scale: 3 })
  packAmount!: string;

  @Column('text')
  packUnit!: string;

  /** Null: not said. */
  @Column('boolean', { nullable: true })
  inStock!: boolean | null;

  @Column('text', { nullable: true })
  url!: string | null;

  /** SHA-256 of what was seen: the page, the row of the file, the message. */
  @Column('text')
  evidenceHash!: string;

  @Column('jsonb')
  recordedBy!: Actor;
}
