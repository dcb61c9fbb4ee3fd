import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { defineEvent } from '../define.ts';

export const activityExported = defineEvent({
  type: 'platform.activity.exported',
  version: 1,
  aggregate: 'activity-export',
  description: 'An export of the activity log was asked for.',
  schema: z.object({ label: z.string(), format: z.string(), filtered: z.boolean() }),
});

/** Events of the activity log. */
export const activityEvents = [activityExported] as const;

export const activityPermissions = definePermissions('platform', {
  'platform.activity.read': 'Read the activity log of the brand.',
  'platform.activity.export': 'Export the activity log of the brand.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const activityOperations = defineOperations({
  activity: 'platform.activity.read',
  activityCauses: 'platform.activity.read',
  activityExport: 'platform.activity.export',
  activityExports: 'platform.activity.export',
  startActivityExport: 'platform.activity.export',
});

/** Error codes, each with its meaning. */
export const activityErrors = {
  ACTIVITY_EXPORT_UNFINISHED: 'The export has not ended yet, or it failed.',
} as const;
