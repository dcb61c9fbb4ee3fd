import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import { Column, Entity, Index } from 'typeorm';
import type { HoldState } from './holds.rules.ts';

/** A part of a customer's credit, kept for an order for a while. */
@Entity('credit_hold')
@Index('credit_hold_of_credit', ['brandId', 'creditId', 'createdAt', 'id'])
export class CreditHoldEntity extends BrandEntity {
  @Column('uuid')
  creditId!: string;

  @Column('bigint', { transformer: bigintColumn })
  amountMinor!: bigint;

  @Column('bigint', { transformer: bigintColumn })
  postedMinor!: bigint;

  @Column('text')
  state!: HoldState;

  /** What it is held for, such as the number of an order. */
  @Column('text')
  reference!: string;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('text')
  endReason!: string;

  /** The payment that it became. */
  @Column('uuid', { nullable: true })
  paymentId!: string | null;
}
