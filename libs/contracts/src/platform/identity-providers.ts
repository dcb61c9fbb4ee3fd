import { defineOperations, definePermissions } from '../access.ts';

/** Events of sign-in through identity providers. */
export const identityProviderEvents = [] as const;

export const identityProviderPermissions = definePermissions('platform', {
  'platform.identity-provider.read': 'See through which identity providers people may sign in.',
  'platform.identity-provider.write': 'Set up sign-in through identity providers (OpenID Connect).',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const identityProviderOperations = defineOperations({});

/** Error codes, each with its meaning. */
export const identityProviderErrors = {} as const;
