import { BrandEntity as BrandRow } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { BrandEntity } from '../brands/brand.entity.ts';
import type { InvitationState } from './invitations.rules.ts';

/** A place in the brand that was offered to an address; whether that address has an account is nobody's business. */
@Entity('invitation')
@Unique('invitation_token_key', ['brandId', 'tokenHash'])
@Index('invitation_newest', ['brandId', 'createdAt', 'id'])
@Index('invitation_of_token', ['tokenHash'])
@ForeignKey(() => BrandEntity, ['brandId'], ['id'], { name: 'invitation_brand_fkey' })
@Check('invitation_status_check', `status IN ('PENDING', 'ACCEPTED', 'WITHDRAWN')`)
export class InvitationEntity extends BrandRow {
  @Column('text')
  email!: string;

  @Column('text')
  locale!: string;

  @Column('text', { array: true })
  roles!: string[];

  @Column('uuid')
  invitedBy!: string;

  @Column('text')
  status!: InvitationState;

  /** SHA-256 of the token mailed last, hex: earlier links are dead. */
  @Column('text')
  tokenHash!: string;

  /** How often it was sent. */
  @Column('int')
  round!: number;

  @Column('timestamptz')
  sentAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('uuid', { nullable: true })
  acceptedBy!: string | null;
}
