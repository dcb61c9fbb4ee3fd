import { BrandEntity as BrandRow } from '@mh-os/persistence';
import { Column, Entity, Unique } from 'typeorm';

/** How a brand speaks; one row a brand, from its first change on. */
@Entity('brand_identity')
@Unique('brand_identity_one', ['brandId'])
export class BrandIdentityEntity extends BrandRow {
  @Column('text')
  tagline!: string;

  @Column('text')
  voice!: string;

  @Column('text', { array: true })
  tone!: string[];

  @Column('text', { array: true })
  keywords!: string[];

  @Column('text', { array: true })
  forbiddenWords!: string[];

  @Column('text', { array: true })
  languages!: string[];
}
