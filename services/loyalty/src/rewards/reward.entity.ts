import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';
import type { ProgramStatus } from '../programs/program.rules.ts';

export const rewardKinds = {
  VOUCHER: 'A code that takes an amount or a percentage off an order.',
  PRODUCT: 'A thing that is handed out or sent.',
  FREE_TEXT: 'Something in words, such as a consultation.',
} as const;
export type RewardKind = keyof typeof rewardKinds;

/** What members can take for points. */
@Entity('reward')
export class RewardEntity extends BrandEntity {
  @Column('uuid')
  programId!: string;

  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  description!: string;

  @Column('text')
  kind!: RewardKind;

  @Column('text')
  status!: ProgramStatus;

  @Column('integer')
  points!: number;

  /** What is left; null: as many as wanted. */
  @Column('integer', { nullable: true })
  stock!: number | null;

  @Column('integer', { nullable: true })
  perMemberLimit!: number | null;

  @Column('timestamptz', { nullable: true })
  startsAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  endsAt!: Date | null;

  /** The lowest tier that may take it. */
  @Column('uuid', { nullable: true })
  tierId!: string | null;

  @Column('text', { nullable: true })
  sku!: string | null;

  @Column('bigint', { nullable: true, transformer: bigintColumn })
  amountMinor!: bigint | null;

  @Column('text', { nullable: true })
  percent!: string | null;

  /** How long its vouchers are valid. */
  @Column('integer')
  voucherDays!: number;
}
