import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { PromotionEntity } from './promotion.entity.ts';

export type RedemptionStatus = 'RESERVED' | 'COMMITTED' | 'RELEASED' | 'EXPIRED';

/** One use of a promotion by an order: held while the order is placed, then used for good or given back. */
@Entity('promotion_redemption')
@Check('promotion_redemption_status_check', `status IN ('RESERVED', 'COMMITTED', 'RELEASED', 'EXPIRED')`)
@Check('promotion_redemption_amount_check', `amount_minor > 0`)
@Index('promotion_redemption_one', ['brandId', 'orderId', 'promotionId'], {
  unique: true,
  where: `status IN ('RESERVED', 'COMMITTED')`,
})
@Index('promotion_redemption_due', ['expiresAt'], { where: `status = 'RESERVED'` })
@ForeignKey(() => PromotionEntity, ['brandId', 'promotionId'], ['brandId', 'id'], {
  name: 'promotion_redemption_promotion_fkey',
})
export class PromotionRedemptionEntity extends BrandEntity {
  @Column('uuid')
  promotionId!: string;

  @Column('uuid', { nullable: true })
  codeId!: string | null;

  @Column('text')
  orderId!: string;

  @Column('text', { nullable: true })
  customerId!: string | null;

  @Column('bigint', { transformer: bigintColumn })
  amountMinor!: bigint;

  @Column('text')
  currency!: string;

  @Column('text')
  status!: RedemptionStatus;

  @Column('timestamptz')
  expiresAt!: Date;

  /** SHA-256 of the basket that it was reserved for. */
  @Column('text')
  basketHash!: string;
}
