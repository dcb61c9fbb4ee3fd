import { z } from 'zod';
import { defineEvent } from '../define.ts';
import { defineOperations, definePermissions } from '../access.ts';

/** Any service tells people by emitting this in its transaction; platform puts it into inboxes, once per key (ADM-9). */
export const notificationRequested = defineEvent({
  type: 'platform.notification.requested',
  version: 1,
  aggregate: 'notification-request',
  description: 'People were to be told something.',
  schema: z.object({
    /** The title, as people read it. */
    label: z.string().min(1).max(200),
    body: z.string().max(2000).optional(),
    /** What people subscribe to or mute, e.g. `approval`, `health`, `automation`. */
    topic: z.string().regex(/^[a-z-]+(\.[a-z-]+)*$/),
    /** Told once per recipient, topic and key, however often it is requested. */
    key: z.string().min(1).max(200),
    /** Where a click leads in the console: a path. */
    link: z.string().startsWith('/').optional(),
    severity: z.enum(['info', 'warning', 'critical']).default('info'),
    /** Ignores muting and quiet hours: for what must be known. */
    mandatory: z.boolean().default(false),
    /** Users by id; or everybody of the brand who holds the permission. */
    recipients: z.union([
      z.object({ userIds: z.array(z.uuid()).min(1).max(1000) }),
      z.object({ permission: z.string() }),
    ]),
  }),
});

/** Events of notifications. */
export const notificationEvents = [notificationRequested] as const;

export const notificationPermissions = definePermissions('platform', {
  'platform.notification.send': 'Send a notification to people of the brand.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const notificationOperations = defineOperations({});

/** Error codes, each with its meaning. */
export const notificationErrors = {} as const;
