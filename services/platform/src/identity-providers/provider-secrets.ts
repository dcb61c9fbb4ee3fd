import { unwrap, wrap } from '@mh-os/kernel';
import { Injectable } from '@nestjs/common';
import { SecretKey } from '../secret-key.ts';
import type { IdentityProviderEntity } from './identity-provider.entity.ts';
import type { OidcClientFacts } from './oidc-client.ts';

/** What is kept of providers and sign-ins only in wrapped form. */
@Injectable()
export class ProviderSecrets {
  private readonly key: Buffer;

  constructor(private readonly secret: SecretKey) {
    this.key = secret.keyFor('identity-provider');
  }

  /** Wraps a secret of the row with this id. */
  wrap(id: string, plain: string): Buffer {
    return wrap(this.key, id, plain);
  }

  /** Stands for a secret where requests are compared. */
  digest(plain: string): string {
    return this.secret.digest('identity-provider', plain);
  }

  unwrap(id: string, wrapped: Buffer): string {
    return unwrap(this.key, id, wrapped);
  }

  /** A provider with its secret in the clear, for speaking to it. */
  facts(provider: IdentityProviderEntity): OidcClientFacts {
    const { id, version, issuer, clientId, scopes, clientSecretWrapped } = provider;
    const clientSecret = clientSecretWrapped && this.unwrap(id, clientSecretWrapped);
    return { id, version, issuer, clientId, clientSecret, scopes };
  }
}
