import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';

export const holdStates = {
  HELD: 'The points are set aside.',
  COMMITTED: 'They were spent.',
  RELEASED: 'They were given back.',
  EXPIRED: 'Its time was over before anything happened.',
} as const;
export type HoldState = keyof typeof holdStates;

/** Points that are set aside for a while. */
@Entity('points_hold')
export class PointsHoldEntity extends BrandEntity {
  @Column('uuid')
  memberId!: string;

  @Column('uuid')
  entryId!: string;

  @Column('integer')
  points!: number;

  @Column('text')
  state!: HoldState;

  @Column('text')
  reference!: string;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('text')
  endReason!: string;

  @Column('uuid', { nullable: true })
  commitEntryId!: string | null;
}
