import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';

export const redemptionStates = {
  REDEEMED: 'Paid with points, not handed out yet.',
  FULFILLED: 'Handed out.',
  CANCELLED: 'Points and stock are back.',
} as const;
export type RedemptionState = keyof typeof redemptionStates;

/** A reward that a member took. */
@Entity('redemption')
export class RedemptionEntity extends BrandEntity {
  @Column('uuid')
  memberId!: string;

  @Column('uuid')
  rewardId!: string;

  /** The spend. */
  @Column('uuid')
  entryId!: string;

  @Column('uuid', { nullable: true })
  voucherId!: string | null;

  @Column('integer')
  points!: number;

  @Column('text')
  state!: RedemptionState;

  @Column('text')
  rewardName!: string;

  @Column('text')
  note!: string;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
