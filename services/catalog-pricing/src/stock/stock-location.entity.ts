import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity, Unique } from 'typeorm';

/** A place where stock lies. */
@Entity('stock_location')
@Unique('stock_location_code_key', ['brandId', 'code'])
export class StockLocationEntity extends BrandEntity {
  @Column('text')
  code!: string;

  @Column('text')
  name!: string;
}
