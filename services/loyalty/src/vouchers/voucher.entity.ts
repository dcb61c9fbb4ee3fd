import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';

export const voucherStates = { ISSUED: 'Can be used once.', USED: 'Was used.', CANCELLED: 'Is void.' } as const;
export type VoucherState = keyof typeof voucherStates;

/** A code that works once. */
@Entity('voucher')
export class VoucherEntity extends BrandEntity {
  @Column('text')
  code!: string;

  @Column('uuid', { nullable: true })
  rewardId!: string | null;

  /** The only member who can use it; anybody where null. */
  @Column('uuid', { nullable: true })
  memberId!: string | null;

  @Column('text')
  name!: string;

  @Column('bigint', { nullable: true, transformer: bigintColumn })
  amountMinor!: bigint | null;

  @Column('text')
  currency!: string;

  @Column('text', { nullable: true })
  percent!: string | null;

  @Column('text')
  state!: VoucherState;

  @Column('timestamptz')
  validFrom!: Date;

  @Column('timestamptz', { nullable: true })
  validUntil!: Date | null;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;

  @Column('text')
  reference!: string;
}
