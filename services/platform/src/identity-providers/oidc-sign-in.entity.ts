import { PlatformEntity } from '@mh-os/persistence';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { IdentityProviderEntity } from './identity-provider.entity.ts';

/** A sign-in on its way through a provider: used once, within ten minutes. */
@Entity('oidc_sign_in', { comment: 'mh:platform-wide' })
@Unique('oidc_sign_in_handle_key', ['handleHash'])
@Index('oidc_sign_in_expiry', ['expiresAt'])
@ForeignKey(() => IdentityProviderEntity, ['providerId'], ['id'], {
  name: 'oidc_sign_in_provider_fkey',
  onDelete: 'CASCADE',
})
export class OidcSignInEntity extends PlatformEntity {
  @Column('uuid')
  providerId!: string;

  /** SHA-256 of what ties the answer to the browser that asked. */
  @Column('text')
  handleHash!: string;

  @Column('text')
  state!: string;

  @Column('text')
  nonce!: string;

  /** PKCE verifier, wrapped. */
  @Column('bytea')
  verifierWrapped!: Buffer;

  @Column('timestamptz')
  expiresAt!: Date;
}
