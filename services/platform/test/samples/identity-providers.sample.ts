import { newId } from '@mh-os/kernel';
import { IdentityProvidersService } from '../../src/identity-providers/identity-providers.service.ts';
import type { Sample } from './sample.ts';

const facts = {
  name: 'Same provider',
  issuer: 'https://login.example.invalid',
  clientId: 'mh-os',
  scopes: ['openid', 'email'],
  emailDomains: ['example.com'],
  createPeople: false,
  roles: [],
  trustsSecondFactor: false,
};

/** A provider of the same issuer in every brand; nothing answers there. */
export const identityProvidersSample: Sample = {
  async seed(service, ctx) {
    const providers = service.app.get(IdentityProvidersService, { strict: false });
    return { IdentityProvider: (await providers.create(ctx, { ...facts, idempotencyKey: newId() })).id };
  },
  variables: {
    createIdentityProvider: { input: { ...facts, idempotencyKey: newId() } },
    completeOidcSignIn: { input: { handle: 'unknown', query: 'code=a&state=b' } },
  },
};
