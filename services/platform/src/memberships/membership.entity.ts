import { BrandEntity as BrandRow } from '@mh-os/persistence';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { BrandEntity } from '../brands/brand.entity.ts';
import { UserEntity } from '../users/user.entity.ts';

/** A person's place in a brand: the name they go by there and their roles. */
@Entity('membership')
@Unique('membership_user_key', ['brandId', 'userId'])
@Index('membership_of_user', ['userId'])
@ForeignKey(() => BrandEntity, ['brandId'], ['id'], { name: 'membership_brand_fkey' })
@ForeignKey(() => UserEntity, ['userId'], ['id'], { name: 'membership_user_fkey' })
export class MembershipEntity extends BrandRow {
  @Column('uuid')
  userId!: string;

  /** The brand's own record of the name: a brand never sees what another brand wrote. */
  @Column('text')
  name!: string;

  @Column('text')
  locale!: string;

  /** Keys of roles of brand scope; none means that the person cannot work here now. */
  @Column('text', { array: true })
  roles!: string[];
}
