import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import { Column, Entity, Unique } from 'typeorm';

/** What the brand owes a customer for later orders; what is held is never more than that. */
@Entity('customer_credit')
@Unique('customer_credit_key', ['brandId', 'personId', 'currency'])
export class CustomerCreditEntity extends BrandEntity {
  @Column('uuid')
  personId!: string;

  @Column('text')
  currency!: string;

  @Column('bigint', { transformer: bigintColumn })
  balanceMinor!: bigint;

  @Column('bigint', { transformer: bigintColumn })
  heldMinor!: bigint;
}
