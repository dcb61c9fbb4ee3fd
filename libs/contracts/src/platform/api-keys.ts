import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const apiKeyCreated = defineEvent({
  type: 'platform.api-key.created',
  version: 1,
  aggregate: 'api-key',
  description: 'An API key was made.',
  schema: z.object({ label: z.string(), scopes: z.array(z.string()) }),
});

export const apiKeyChanged = defineEvent({
  type: 'platform.api-key.changed',
  version: 1,
  aggregate: 'api-key',
  description: 'An API key was given a new secret, or lost its old one.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const apiKeyRevoked = defineEvent({
  type: 'platform.api-key.revoked',
  version: 1,
  aggregate: 'api-key',
  description: 'An API key was revoked.',
  schema: z.object({ label: z.string() }),
});

/** Events of API keys. */
export const apiKeyEvents = [apiKeyCreated, apiKeyChanged, apiKeyRevoked] as const;

export const apiKeyPermissions = definePermissions('platform', {
  'platform.api-key.read': 'See the API keys of the brand.',
  'platform.api-key.write': 'Create, rotate and revoke API keys of the brand.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const apiKeyOperations = defineOperations({
  apiKeys: 'platform.api-key.read',
  apiKeyScopes: 'platform.api-key.write',
  createApiKey: 'platform.api-key.write',
  rotateApiKey: 'platform.api-key.write',
  endApiKeyOverlap: 'platform.api-key.write',
  revokeApiKey: 'platform.api-key.write',
});

/** Error codes, each with its meaning. */
export const apiKeyErrors = {
  API_KEY_SCOPE_UNKNOWN: 'There is no permission of this name.',
  API_KEY_SCOPE_REFUSED:
    'A program may not have this permission: it decides, gives access, or is for the platform only.',
  API_KEY_SCOPE_BEYOND_OWN: 'Whoever makes the key does not hold this permission.',
  API_KEY_SCOPES_EMPTY: 'A key needs at least one permission.',
  API_KEY_EXPIRY_INVALID: 'The expiry lies in the past or more than five years ahead.',
  API_KEY_ADDRESS_INVALID: 'This is neither an IP address nor a range of addresses, such as 203.0.113.0/24.',
  API_KEY_OVER: 'The key was revoked or has expired.',
  API_KEY_ROTATING: 'Both secrets of the key are in use: end the overlap before the next rotation.',
  API_KEY_OVERLAP_INVALID: 'Two secrets live side by side for 0 to 168 hours.',
} as const;
