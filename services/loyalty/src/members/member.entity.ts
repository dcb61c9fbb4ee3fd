import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';

export const memberStates = {
  ACTIVE: 'Earns and spends.',
  SUSPENDED: 'Neither earns nor spends for now.',
  CLOSED: 'Has left; what was there expires by its own time.',
} as const;
export type MemberStatus = keyof typeof memberStates;

/** A wallet: whose it is, and what the ledger sums up to. */
@Entity('member')
export class MemberEntity extends BrandEntity {
  @Column('uuid')
  programId!: string;

  /** What events and people call the member by. */
  @Column('text')
  number!: string;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('uuid', { nullable: true })
  partnerId!: string | null;

  @Column('text')
  status!: MemberStatus;

  @Column('uuid', { nullable: true })
  tierId!: string | null;

  @Column('timestamptz', { nullable: true })
  tierSince!: Date | null;

  @Column('integer')
  balance!: number;

  @Column('integer')
  pending!: number;

  @Column('integer')
  held!: number;

  @Column('integer')
  debt!: number;

  /** Points of this period that count for a tier. */
  @Column('integer')
  qualifying!: number;

  @Column('timestamptz')
  periodStart!: Date;

  @Column('timestamptz')
  periodEnd!: Date;

  /** What the brand owes for the points, as told to finance. */
  @Column('bigint', { transformer: bigintColumn })
  liabilityMinor!: bigint;

  /** Value per point that the liability was told with. */
  @Column('text')
  pointValue!: string;

  /** When something next happens by itself. */
  @Column('timestamptz', { nullable: true })
  nextDueAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  lastEntryAt!: Date | null;

  @Column('integer')
  entryCount!: number;

  @Column('text')
  referralCode!: string;

  @Column('uuid', { nullable: true })
  referrerId!: string | null;

  @Column('timestamptz', { nullable: true })
  referralEarnedAt!: Date | null;

  /** Since when it differs from its ledger: nothing moves (G10). */
  @Column('timestamptz', { nullable: true })
  blockedAt!: Date | null;
}
