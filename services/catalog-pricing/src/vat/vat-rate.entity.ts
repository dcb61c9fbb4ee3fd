import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';
import type { VatClass } from './vat-class.ts';

/** A VAT percentage of a country and class from an instant on, until the next one begins. */
@Entity('vat_rate')
@Unique('vat_rate_key', ['brandId', 'country', 'vatClass', 'validFrom'])
@Check('vat_rate_class_check', `vat_class IN ('STANDARD', 'REDUCED', 'ZERO')`)
@Check('vat_rate_percent_check', `percent >= 0 AND percent <= 100`)
export class VatRateEntity extends BrandEntity {
  @Column('text')
  country!: string;

  @Column('text')
  vatClass!: VatClass;

  @Column('numeric', { precision: 5, scale: 2 })
  percent!: string;

  @Column('timestamptz')
  validFrom!: Date;
}
