import { defineOperations, definePermissions } from '../access.ts';

/** Events of system health. */
export const healthEvents = [] as const;

export const healthPermissions = definePermissions('platform', {
  'platform.health.read': 'See the health of every service, queue and replica.',
  'platform.dead-letter.manage': 'Read, replay and discard messages that could not be handled.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const healthOperations = defineOperations({});

/** Error codes, each with its meaning. */
export const healthErrors = {} as const;
