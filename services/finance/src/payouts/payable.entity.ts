import type { Actor } from '@mh-os/kernel';
import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import { Column, Entity, Index, Unique } from 'typeorm';
import type { PayableReason, PayableStatus } from './payouts.rules.ts';

/** Something that is owed to somebody; below zero where it takes back what was owed. */
@Entity('payable')
@Unique('payable_source_key', ['brandId', 'sourceType', 'sourceId'])
@Index('payable_newest', ['brandId', 'accruedOn', 'id'])
@Index('payable_of_payee', ['brandId', 'payeeId', 'accruedOn', 'id'])
export class PayableEntity extends BrandEntity {
  @Column('uuid')
  payeeId!: string;

  @Column('text')
  reason!: PayableReason;

  /** What it is owed for; the same source is owed once (F11). */
  @Column('text')
  sourceType!: string;

  @Column('text')
  sourceId!: string;

  @Column('text')
  description!: string;

  @Column('text')
  currency!: string;

  @Column('bigint', { transformer: bigintColumn })
  amountMinor!: bigint;

  /** What of it was taken back. */
  @Column('bigint', { transformer: bigintColumn })
  reversedMinor!: bigint;

  /** What it was booked with in the currency of the books. */
  @Column('bigint', { transformer: bigintColumn })
  baseMinor!: bigint;

  @Column('date')
  accruedOn!: string;

  @Column('date')
  dueOn!: string;

  @Column('text')
  status!: PayableStatus;

  @Column('uuid', { nullable: true })
  reversesId!: string | null;

  @Column('uuid', { nullable: true })
  orderId!: string | null;

  /** The account that is debited; that of the reason when null. */
  @Column('text', { nullable: true })
  accountCode!: string | null;

  @Column('jsonb')
  author!: Actor;

  @Column('jsonb', { nullable: true })
  decidedBy!: Actor | null;

  @Column('text', { nullable: true })
  decisionNote!: string | null;

  @Column('text')
  bodyHash!: string;
}
