import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const identityProviderChanged = defineEvent({
  type: 'platform.identity-provider.changed',
  version: 1,
  aggregate: 'identity-provider',
  description: 'Sign-in through an identity provider was set up or changed.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const identityProviderRemoved = defineEvent({
  type: 'platform.identity-provider.removed',
  version: 1,
  aggregate: 'identity-provider',
  description: 'Sign-in through an identity provider was removed.',
  schema: z.object({ label: z.string() }),
});

/** Events of sign-in through identity providers. */
export const identityProviderEvents = [identityProviderChanged, identityProviderRemoved] as const;

export const identityProviderPermissions = definePermissions('platform', {
  'platform.identity-provider.read': 'See through which identity providers people may sign in.',
  'platform.identity-provider.write': 'Set up sign-in through identity providers (OpenID Connect).',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const identityProviderOperations = defineOperations({
  identityProviders: 'platform.identity-provider.read',
  createIdentityProvider: 'platform.identity-provider.write',
  updateIdentityProvider: 'platform.identity-provider.write',
  removeIdentityProvider: 'platform.identity-provider.write',
  testIdentityProvider: 'platform.identity-provider.write',
  signInProviders: 'public',
  startOidcSignIn: 'public',
  completeOidcSignIn: 'public',
});

/** Error codes, each with its meaning. */
export const identityProviderErrors = {
  OIDC_ISSUER_INVALID: 'The issuer is not an https address without query, credentials or fragment.',
  OIDC_CLIENT_INVALID: 'The client id is empty, or the secret too long.',
  OIDC_DOMAINS_INVALID: 'These are not domains of e-mail addresses, or a provider of a brand has none.',
  OIDC_SCOPES_INVALID: 'The scopes must contain openid and email.',
  OIDC_ROLES_INVALID: 'Whoever is created at first sign-in needs a brand and at least one role.',
  OIDC_DISCOVERY_FAILED: 'The provider does not answer at its discovery address, or names another issuer.',
  OIDC_PROVIDER_OFF: 'There is no such provider, or it is switched off.',
  OIDC_STATE_INVALID: 'This sign-in is unknown, too old or was completed before.',
  OIDC_REFUSED: 'The provider refused the sign-in, or its answer does not hold.',
  OIDC_EMAIL_UNVERIFIED: 'The provider does not vouch for the e-mail address of the person.',
  OIDC_EMAIL_NOT_ALLOWED: 'The provider may not sign in people of this e-mail domain.',
  OIDC_NO_ACCOUNT: 'Nobody with this e-mail address has access here.',
} as const;
