import { defineOperations, definePermissions } from '../access.ts';

/** Events of the activity log. */
export const activityEvents = [] as const;

export const activityPermissions = definePermissions('platform', {
  'platform.activity.read': 'Read the activity log of the brand.',
  'platform.activity.export': 'Export the activity log of the brand.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const activityOperations = defineOperations({
  activity: 'platform.activity.read',
});

/** Error codes, each with its meaning. */
export const activityErrors = {} as const;
