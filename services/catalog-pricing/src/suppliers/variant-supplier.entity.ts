import { BrandRecord } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';
import { SupplierEntity } from './supplier.entity.ts';

/** On which terms a supplier sells a variant to the brand. */
@Entity('variant_supplier')
@Unique('variant_supplier_key', ['brandId', 'variantId', 'supplierId'])
@Check('variant_supplier_minimum_check', 'minimum_quantity >= 1')
@Check('variant_supplier_lead_time_check', 'lead_time_days BETWEEN 0 AND 730')
@Check('variant_supplier_price_check', 'amount >= 0 AND (amount IS NULL) = (currency IS NULL)')
@Index('variant_supplier_preferred_key', ['brandId', 'variantId'], { unique: true, where: 'preferred' })
@Index('variant_supplier_of_supplier', ['brandId', 'supplierId'])
@ForeignKey(() => ProductVariantEntity, ['brandId', 'variantId'], ['brandId', 'id'], {
  name: 'variant_supplier_variant_fkey',
})
@ForeignKey(() => SupplierEntity, ['brandId', 'supplierId'], ['brandId', 'id'], {
  name: 'variant_supplier_supplier_fkey',
})
export class VariantSupplierEntity extends BrandRecord {
  @Column('uuid')
  variantId!: string;

  @Column('uuid')
  supplierId!: string;

  @Column('text', { nullable: true })
  supplierSku!: string | null;

  @Column('numeric', { precision: 18, scale: 4, nullable: true })
  amount!: string | null;

  @Column('text', { nullable: true })
  currency!: string | null;

  @Column('integer')
  minimumQuantity!: number;

  @Column('integer', { nullable: true })
  leadTimeDays!: number | null;

  @Column('boolean')
  preferred!: boolean;
}
