import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { PromotionEntity } from './promotion.entity.ts';

/** A code that opens a promotion: one for many, or one of many for one use each. */
@Entity('promotion_code')
@Unique('promotion_code_key', ['brandId', 'codeKey'])
@Check('promotion_code_uses_check', `used_count >= 0 AND (most_uses IS NULL OR used_count <= most_uses)`)
@Index('promotion_code_of_promotion', ['brandId', 'promotionId', 'id'])
@ForeignKey(() => PromotionEntity, ['brandId', 'promotionId'], ['brandId', 'id'], {
  name: 'promotion_code_promotion_fkey',
})
export class PromotionCodeEntity extends BrandEntity {
  @Column('uuid')
  promotionId!: string;

  /** As it is shown. */
  @Column('text')
  code!: string;

  /** As it is compared. */
  @Column('text')
  codeKey!: string;

  /** Null: as often as the promotion allows. */
  @Column('integer', { nullable: true })
  mostUses!: number | null;

  @Column('integer')
  usedCount!: number;
}
