import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';
import type { LotState } from './lot.rules.ts';

/** Pieces of a variant that were made together. */
@Entity('stock_lot')
@Unique('stock_lot_code_key', ['brandId', 'variantId', 'code'])
@Unique('stock_lot_variant_key', ['brandId', 'id', 'variantId'])
@Check('stock_lot_state_check', `state IN ('OPEN', 'HELD', 'RECALLED')`)
@Index('stock_lot_by_expiry', ['brandId', 'expiresOn'])
@ForeignKey(() => ProductVariantEntity, ['brandId', 'variantId'], ['brandId', 'id'], { name: 'stock_lot_variant_fkey' })
export class StockLotEntity extends BrandEntity {
  @Column('uuid')
  variantId!: string;

  @Column('text')
  code!: string;

  @Column('date', { nullable: true })
  expiresOn!: string | null;

  @Column('text')
  note!: string;

  @Column('text')
  state!: LotState;
}
