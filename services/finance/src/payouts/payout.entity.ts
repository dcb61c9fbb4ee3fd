import type { Actor } from '@mh-os/kernel';
import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import { Column, Entity, Index, Unique } from 'typeorm';
import type { PayoutStatus } from './payouts.rules.ts';

/** The account that a payout is paid from. */
export interface Debtor {
  readonly name: string;
  readonly iban: string;
  readonly bic: string;
}

/** Payments of what is owed, sent to the bank together. */
@Entity('payout')
@Unique('payout_number_key', ['brandId', 'number'])
@Index('payout_newest', ['brandId', 'createdAt', 'id'])
export class PayoutEntity extends BrandEntity {
  @Column('text')
  number!: string;

  @Column('text')
  status!: PayoutStatus;

  @Column('text')
  currency!: string;

  @Column('date')
  executionOn!: string;

  @Column('bigint', { transformer: bigintColumn })
  minimumMinor!: bigint;

  @Column('bigint', { transformer: bigintColumn })
  totalMinor!: bigint;

  @Column('integer')
  itemCount!: number;

  @Column('jsonb')
  debtor!: Debtor;

  @Column('jsonb')
  author!: Actor;

  @Column('jsonb', { nullable: true })
  approvedBy!: Actor | null;

  @Column('timestamptz', { nullable: true })
  approvedAt!: Date | null;

  @Column('jsonb', { nullable: true })
  sentBy!: Actor | null;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('text')
  endReason!: string;
}
