import { defineOperations, definePermissions } from '../access.ts';

/** Events of connected systems. */
export const integrationEvents = [] as const;

export const integrationPermissions = definePermissions('platform', {
  'platform.integration.read': 'See connected systems and their health.',
  'platform.integration.write': 'Connect and disconnect systems.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const integrationOperations = defineOperations({});

/** Error codes, each with its meaning. */
export const integrationErrors = {} as const;
