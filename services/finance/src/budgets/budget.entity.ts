import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import { Column, Entity, Unique } from 'typeorm';

/** What is planned for an account in a month, of one channel or of none. */
@Entity('budget')
@Unique('budget_key', ['brandId', 'accountId', 'channelId', 'month'])
export class BudgetEntity extends BrandEntity {
  @Column('uuid')
  accountId!: string;

  @Column('uuid', { nullable: true })
  channelId!: string | null;

  /** Its first day. */
  @Column('date')
  month!: string;

  /** In the currency of the books and the sign of the account: planned sales and planned costs are both positive. */
  @Column('bigint', { transformer: bigintColumn })
  amountMinor!: bigint;
}
