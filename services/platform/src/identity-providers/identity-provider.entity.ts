import { PlatformEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { BrandEntity } from '../brands/brand.entity.ts';

/** An OpenID Connect provider through which people sign in: of one brand, or of the platform. */
@Entity('identity_provider', { comment: 'mh:platform-wide' })
@Index('identity_provider_of_brand', ['ownerBrandId'])
@ForeignKey(() => BrandEntity, ['ownerBrandId'], ['id'], { name: 'identity_provider_brand_fkey' })
@Check('identity_provider_domains_check', 'owner_brand_id IS NULL OR cardinality(email_domains) > 0')
@Check('identity_provider_people_check', 'NOT create_people OR (owner_brand_id IS NOT NULL AND cardinality(roles) > 0)')
export class IdentityProviderEntity extends PlatformEntity {
  /** Null for a provider of the platform. */
  @Column('uuid', { nullable: true })
  ownerBrandId!: string | null;

  @Column('text')
  name!: string;

  @Column('text')
  issuer!: string;

  @Column('text')
  clientId!: string;

  /** Wrapped with the service's secret; null for a public client, which proves itself by PKCE alone. */
  @Column('bytea', { nullable: true })
  clientSecretWrapped!: Buffer | null;

  @Column('text', { array: true })
  scopes!: string[];

  /** Whom it may sign in; empty (platform only) for everybody. */
  @Column('text', { array: true })
  emailDomains!: string[];

  /** Whether people nobody added become members, with `roles`. */
  @Column('boolean')
  createPeople!: boolean;

  @Column('text', { array: true })
  roles!: string[];

  /** Whether its word that a second factor was checked counts. */
  @Column('boolean')
  trustsSecondFactor!: boolean;

  @Column('boolean')
  enabled!: boolean;
}
