import { BrandEntity as BrandRow } from '@mh-os/persistence';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { PartnerEntity } from './partner.entity.ts';

/** A member of the brand who works for a partner. Goes with the membership. */
@Entity('partner_user')
@Unique('partner_user_key', ['brandId', 'partnerId', 'userId'])
@Index('partner_user_of_person', ['brandId', 'userId'])
@ForeignKey(() => PartnerEntity, ['brandId', 'partnerId'], ['brandId', 'id'], { name: 'partner_user_partner_fkey' })
export class PartnerUserEntity extends BrandRow {
  @Column('uuid')
  partnerId!: string;

  @Column('uuid')
  userId!: string;
}
