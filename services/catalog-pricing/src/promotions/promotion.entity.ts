import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import type { Actor } from '@mh-os/kernel';
import { Check, Column, Entity, Index } from 'typeorm';
import type { StoredReward } from './stored-reward.ts';
import type { PromotionCombination, PromotionKind, PromotionScope, PromotionStatus } from './promotion.types.ts';

/** A rule that makes baskets cheaper. */
@Entity('promotion')
@Check('promotion_status_check', `status IN ('DRAFT', 'PENDING', 'ACTIVE', 'PAUSED', 'ENDED')`)
@Check('promotion_kind_check', `kind IN ('PERCENTAGE', 'FIXED_AMOUNT', 'BUY_X_GET_Y', 'BUNDLE_PRICE')`)
@Check('promotion_combination_check', `combination IN ('EXCLUSIVE', 'STACKABLE', 'BEST_OF')`)
@Check('promotion_window_check', `starts_at IS NULL OR ends_at IS NULL OR starts_at < ends_at`)
@Check('promotion_uses_check', `used_count >= 0 AND (limit_total IS NULL OR used_count <= limit_total)`)
@Check('promotion_budget_check', `used_minor >= 0 AND (budget_minor IS NULL OR used_minor <= budget_minor)`)
@Check('promotion_pending_check', `(status = 'PENDING') = (approval_id IS NOT NULL)`)
@Index('promotion_newest', ['brandId', 'createdAt', 'id'])
@Index('promotion_by_status', ['brandId', 'status', 'priority'])
export class PromotionEntity extends BrandEntity {
  @Column('text')
  name!: string;

  @Column('text')
  status!: PromotionStatus;

  @Column('text')
  kind!: PromotionKind;

  @Column('text')
  combination!: PromotionCombination;

  @Column('integer')
  priority!: number;

  @Column('text')
  currency!: string;

  @Column('jsonb')
  reward!: StoredReward;

  @Column('jsonb')
  scope!: PromotionScope;

  @Column('uuid', { array: true })
  channelIds!: string[];

  @Column('text', { array: true })
  segmentIds!: string[];

  @Column('boolean')
  firstOrderOnly!: boolean;

  @Column('bigint', { nullable: true, transformer: bigintColumn })
  minimumBasketMinor!: bigint | null;

  @Column('boolean')
  needsCode!: boolean;

  @Column('timestamptz', { nullable: true })
  startsAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  endsAt!: Date | null;

  @Column('integer', { nullable: true })
  limitTotal!: number | null;

  @Column('integer', { nullable: true })
  limitPerCustomer!: number | null;

  @Column('bigint', { nullable: true, transformer: bigintColumn })
  budgetMinor!: bigint | null;

  /** Reserved and committed uses. */
  @Column('integer')
  usedCount!: number;

  @Column('bigint', { transformer: bigintColumn })
  usedMinor!: bigint;

  @Column('jsonb')
  author!: Actor;

  /** The request that a second person decides, while it waits. */
  @Column('uuid', { nullable: true })
  approvalId!: string | null;

  @Column('text', { nullable: true })
  approvalHash!: string | null;
}
