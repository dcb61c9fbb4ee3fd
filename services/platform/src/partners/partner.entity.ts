import { BrandEntity as BrandRow } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';
import { PartnerKind, PartnerStatus } from './partner.rules.ts';

/** A company that works with the brand. */
@Entity('partner')
@Unique('partner_name_key', ['brandId', 'legalName'])
@Unique('partner_vat_id_key', ['brandId', 'vatId'])
@Check('partner_status_check', `status IN ('ACTIVE', 'PAUSED', 'ENDED')`)
export class PartnerEntity extends BrandRow {
  @Column('text')
  legalName!: string;

  @Column('text', { array: true })
  kinds!: PartnerKind[];

  @Column('text')
  status!: PartnerStatus;

  @Column('text', { nullable: true })
  vatId!: string | null;

  @Column('text')
  country!: string;

  @Column('text', { nullable: true })
  street!: string | null;

  @Column('text', { nullable: true })
  postalCode!: string | null;

  @Column('text', { nullable: true })
  city!: string | null;

  @Column('text', { nullable: true })
  contactName!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  /** With its country code (E.164). */
  @Column('text', { nullable: true })
  phone!: string | null;
}
