import { defineOperations, definePermissions } from '../access.ts';

/** Events of notifications. */
export const notificationEvents = [] as const;

export const notificationPermissions = definePermissions('platform', {
  'platform.notification.send': 'Send a notification to people of the brand.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const notificationOperations = defineOperations({});

/** Error codes, each with its meaning. */
export const notificationErrors = {} as const;
