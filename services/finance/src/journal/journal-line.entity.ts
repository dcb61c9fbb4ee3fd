import { BrandRecord, bigintColumn } from '@mh-os/persistence';
import { Column, Entity, Index, Unique } from 'typeorm';

const amount = { transformer: bigintColumn };

/** One side of an entry; never changed. */
@Entity('journal_line')
@Unique('journal_line_position_key', ['brandId', 'entryId', 'position'])
@Index('journal_line_of_invoice', ['brandId', 'invoiceId'], { where: 'invoice_id IS NOT NULL' })
@Index('journal_line_of_order', ['brandId', 'orderId'], { where: 'order_id IS NOT NULL' })
@Index('journal_line_of_person', ['brandId', 'personId'], { where: 'person_id IS NOT NULL' })
export class JournalLineEntity extends BrandRecord {
  @Column('uuid')
  entryId!: string;

  @Column('integer')
  position!: number;

  @Column('uuid')
  accountId!: string;

  /** Those of the entry, so that sums need no join. */
  @Column('date')
  effectiveOn!: string;

  @Column('bigint', amount)
  seq!: bigint;

  @Column('text')
  currency!: string;

  @Column('bigint', amount)
  debitMinor!: bigint;

  @Column('bigint', amount)
  creditMinor!: bigint;

  /** The amounts in the currency of the books. */
  @Column('bigint', amount)
  baseDebitMinor!: bigint;

  @Column('bigint', amount)
  baseCreditMinor!: bigint;

  /** Of lines in another currency: what one unit was worth, by whom it was told and when. */
  @Column('numeric', { precision: 24, scale: 12, nullable: true })
  rate!: string | null;

  @Column('text', { nullable: true })
  rateSource!: string | null;

  @Column('timestamptz', { nullable: true })
  rateAt!: Date | null;

  @Column('text', { nullable: true })
  text!: string | null;

  @Column('text', { nullable: true })
  vatKey!: string | null;

  @Column('numeric', { precision: 7, scale: 4, nullable: true })
  vatRate!: string | null;

  /** Country that taxes it; null where that is not known, nothing is taxed, or it is older than this column. */
  @Column('text', { nullable: true })
  vatCountry!: string | null;

  @Column('uuid', { nullable: true })
  channelId!: string | null;

  @Column('text', { nullable: true })
  country!: string | null;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('uuid', { nullable: true })
  companyId!: string | null;

  @Column('uuid', { nullable: true })
  partnerId!: string | null;

  @Column('uuid', { nullable: true })
  orderId!: string | null;

  @Column('uuid', { nullable: true })
  invoiceId!: string | null;
}
