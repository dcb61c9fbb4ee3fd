import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { PromotionEntity } from './promotion.entity.ts';

/** How often a customer has used a promotion that is limited per customer. */
@Entity('promotion_customer')
@Unique('promotion_customer_key', ['brandId', 'promotionId', 'customerId'])
@Check('promotion_customer_uses_check', `used_count >= 0`)
@ForeignKey(() => PromotionEntity, ['brandId', 'promotionId'], ['brandId', 'id'], {
  name: 'promotion_customer_promotion_fkey',
})
export class PromotionCustomerEntity extends BrandEntity {
  @Column('uuid')
  promotionId!: string;

  /** Of another service; never checked here. */
  @Column('text')
  customerId!: string;

  @Column('integer')
  usedCount!: number;
}
