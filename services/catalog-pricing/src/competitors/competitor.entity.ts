import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity, Unique } from 'typeorm';

/** Somebody whose prices the brand watches. */
@Entity('competitor')
@Unique('competitor_code_key', ['brandId', 'code'])
export class CompetitorEntity extends BrandEntity {
  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  website!: string | null;

  /** Of prices that name none. */
  @Column('text')
  currency!: string;

  /** Whether prices that do not say so are with tax. */
  @Column('boolean')
  pricesIncludeVat!: boolean;

  @Column('boolean')
  active!: boolean;
}
