import { defineOperations, definePermissions } from '../access.ts';

/** Events of API keys. */
export const apiKeyEvents = [] as const;

export const apiKeyPermissions = definePermissions('platform', {
  'platform.api-key.read': 'See the API keys of the brand.',
  'platform.api-key.write': 'Create, rotate and revoke API keys of the brand.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const apiKeyOperations = defineOperations({});

/** Error codes, each with its meaning. */
export const apiKeyErrors = {} as const;
