import { defineOperations, definePermissions } from '../access.ts';

/** Events of feature flags. */
export const flagEvents = [] as const;

export const flagPermissions = definePermissions('platform', {
  'platform.flag.read': 'See feature flags.',
  'platform.flag.write': 'Create, change and archive feature flags.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const flagOperations = defineOperations({});

/** Error codes, each with its meaning. */
export const flagErrors = {} as const;
