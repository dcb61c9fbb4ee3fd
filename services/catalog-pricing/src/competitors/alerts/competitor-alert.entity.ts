import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { ChannelEntity } from '../../channels/channel.entity.ts';
import { CompetitorListingEntity } from '../listings/competitor-listing.entity.ts';
import type { AlertDirection, ClosedReason } from './alert.rules.ts';

/** A competitor's price that crossed a threshold; closed when it is back, too old, or no longer compared. */
@Entity('competitor_alert')
@Check('competitor_alert_direction_check', `direction IN ('BELOW', 'ABOVE')`)
@Check('competitor_alert_status_check', `status IN ('OPEN', 'CLOSED') AND (status = 'OPEN') = (closed_at IS NULL)`)
@Index('competitor_alert_one_open', ['brandId', 'listingId', 'channelId'], { unique: true, where: `status = 'OPEN'` })
@Index('competitor_alert_newest', ['brandId', 'openedAt', 'id'])
@Index('competitor_alert_of_variant', ['brandId', 'variantId', 'channelId'])
@ForeignKey(() => CompetitorListingEntity, ['brandId', 'listingId'], ['brandId', 'id'], {
  name: 'competitor_alert_listing_fkey',
})
@ForeignKey(() => ChannelEntity, ['brandId', 'channelId'], ['brandId', 'id'], { name: 'competitor_alert_channel_fkey' })
export class CompetitorAlertEntity extends BrandEntity {
  @Column('uuid')
  listingId!: string;

  @Column('uuid')
  variantId!: string;

  @Column('uuid')
  channelId!: string;

  @Column('text')
  direction!: AlertDirection;

  @Column('text')
  status!: 'OPEN' | 'CLOSED';

  /** When it was opened. */
  @Column('numeric', { precision: 12, scale: 2 })
  distancePercent!: string;

  @Column('timestamptz')
  openedAt!: Date;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Column('text', { nullable: true })
  closedReason!: ClosedReason | null;
}
