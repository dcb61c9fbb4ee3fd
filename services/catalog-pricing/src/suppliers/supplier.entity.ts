import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';

/** Someone whom the brand buys from. */
@Entity('supplier')
@Unique('supplier_name_key', ['brandId', 'nameKey'])
@Check('supplier_lead_time_check', 'lead_time_days BETWEEN 0 AND 730')
export class SupplierEntity extends BrandEntity {
  @Column('text')
  name!: string;

  /** The name as it is compared. */
  @Column('text')
  nameKey!: string;

  @Column('text', { nullable: true })
  contact!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('integer', { nullable: true })
  leadTimeDays!: number | null;

  @Column('text')
  note!: string;

  @Column('boolean')
  active!: boolean;
}
