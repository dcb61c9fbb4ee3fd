import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity, Unique } from 'typeorm';

/** A group of customers that price lists can be for. */
@Entity('customer_segment')
@Unique('customer_segment_code_key', ['brandId', 'code'])
export class CustomerSegmentEntity extends BrandEntity {
  @Column('text')
  code!: string;

  @Column('text')
  name!: string;
}
