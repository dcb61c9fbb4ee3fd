import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import { Column, Entity, Unique } from 'typeorm';
import type { ItemStatus } from './payouts.rules.ts';

/** A payment to one payee in a payout; whom, where to and how much never change. */
@Entity('payout_item')
@Unique('payout_item_position_key', ['brandId', 'payoutId', 'position'])
@Unique('payout_item_end_to_end_key', ['brandId', 'endToEndId'])
@Unique('payout_item_payee_key', ['brandId', 'payoutId', 'payeeId'])
export class PayoutItemEntity extends BrandEntity {
  @Column('uuid')
  payoutId!: string;

  @Column('integer')
  position!: number;

  @Column('uuid')
  payeeId!: string;

  @Column('bigint', { transformer: bigintColumn })
  amountMinor!: bigint;

  /** What was owed in the currency of the books. */
  @Column('bigint', { transformer: bigintColumn })
  baseMinor!: bigint;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  iban!: string | null;

  @Column('text', { nullable: true })
  bic!: string | null;

  @Column('text')
  endToEndId!: string;

  @Column('text')
  remittance!: string;

  @Column('text')
  status!: ItemStatus;

  /** What was under way in the currency of the books since it was sent. */
  @Column('bigint', { transformer: bigintColumn, nullable: true })
  sentBaseMinor!: bigint | null;

  @Column('text')
  reason!: string;

  /** The line of the bank statement that settled it. */
  @Column('text', { nullable: true })
  bankLineId!: string | null;

  /** Account of the books that it was paid from; the main bank account where null. */
  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
