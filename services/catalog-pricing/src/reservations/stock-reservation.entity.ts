import type { Actor } from '@mh-os/kernel';
import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { ChannelEntity } from '../channels/channel.entity.ts';
import type { ReservationState } from './reservation.rules.ts';

/** Pieces that are promised to somebody for a while. */
@Entity('stock_reservation')
@Check('stock_reservation_state_check', `state IN ('HELD', 'COMMITTED', 'RELEASED', 'EXPIRED')`)
@Check('stock_reservation_end_check', `(state = 'HELD') = (ended_at IS NULL)`)
@Index('stock_reservation_due', ['expiresAt'], { where: `state = 'HELD'` })
@Index('stock_reservation_newest', ['brandId', 'createdAt'])
@Index('stock_reservation_of_reference', ['brandId', 'reference'])
@ForeignKey(() => ChannelEntity, ['brandId', 'channelId'], ['brandId', 'id'], {
  name: 'stock_reservation_channel_fkey',
})
export class StockReservationEntity extends BrandEntity {
  @Column('text')
  state!: ReservationState;

  /** What it is for, in the words of who asked, e.g. an order number. */
  @Column('text')
  reference!: string;

  @Column('uuid', { nullable: true })
  channelId!: string | null;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('text')
  endReason!: string;

  @Column('jsonb')
  actor!: Actor;
}
