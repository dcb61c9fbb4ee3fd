import { z } from 'zod';
import { changeSchema, defineEvent } from '../define.ts';
import { defineOperations, definePermissions } from '../access.ts';
import { topicPattern } from './notification-topics.ts';

export * from './notification-topics.ts';

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
    /** What people subscribe to or mute: a topic of the catalogue, or one below it, e.g. `automation.stopped`. */
    topic: z.string().regex(topicPattern),
    /** Told once per recipient, topic and key, however often it is requested. */
    key: z.string().min(1).max(200),
    /** Where a click leads in the console: a path. */
    link: z.string().startsWith('/').optional(),
    severity: z.enum(['info', 'warning', 'critical']).default('info'),
    /** Ignores muting and quiet hours: for what must be known. */
    mandatory: z.boolean().default(false),
    /** People who are not told although they are among the recipients, e.g. whoever caused it. */
    except: z.array(z.uuid()).max(100).optional(),
    /** Users by id; or everybody of the brand who holds the permission; or who has one of the roles; or everybody. */
    recipients: z.union([
      z.object({ userIds: z.array(z.uuid()).min(1).max(1000) }),
      z.object({ permission: z.string() }),
      z.object({ roles: z.array(z.string()).min(1).max(50) }),
      z.object({ everyone: z.literal(true) }),
    ]),
  }),
});

export const notificationSent = defineEvent({
  type: 'platform.notification.sent',
  version: 1,
  aggregate: 'notification-message',
  description: 'Somebody sent a notification to people of the brand.',
  schema: z.object({ label: z.string(), topic: z.string(), recipients: z.int() }),
});

export const notificationChoiceChanged = defineEvent({
  type: 'platform.notification-choice.changed',
  version: 1,
  aggregate: 'notification-choice',
  description: 'A person chose what to be told, where or when.',
  schema: z.object({ label: z.string(), userId: z.string(), changes: z.array(changeSchema) }),
});

/** Events of notifications. */
export const notificationEvents = [notificationRequested, notificationSent, notificationChoiceChanged] as const;

export const notificationPermissions = definePermissions('platform', {
  'platform.notification.send': 'Send a notification to people of the brand.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const notificationOperations = defineOperations({
  notifications: 'self',
  unreadNotificationCount: 'self',
  notificationTopics: 'self',
  notificationPreferences: 'self',
  markNotificationsRead: 'self',
  markAllNotificationsRead: 'self',
  archiveNotifications: 'self',
  setNotificationPreference: 'self',
  setQuietHours: 'self',
  setNotificationDigest: 'self',
  sendNotification: 'platform.notification.send',
});

/** Error codes, each with its meaning. */
export const notificationErrors = {
  NOTIFICATION_TOPIC_UNKNOWN: 'There is no such topic of notifications; the answer lists those that exist.',
  NOTIFICATION_TOPIC_MANDATORY: 'This topic is always told: it can be neither muted nor held back.',
  NOTIFICATION_RECIPIENT_UNKNOWN: 'A recipient does not work for the brand, or no recipient was named.',
  NOTIFICATION_PERSON_REQUIRED: 'Only people have an inbox; keys and automations have none.',
  NOTIFICATION_LINK_INVALID: 'A link is a path inside of the console, beginning with a single slash.',
  TIME_ZONE_UNKNOWN: 'This is not a time zone of the IANA list, such as Europe/Berlin.',
  TIME_OF_DAY_INVALID: 'A time of day is written HH:MM, from 00:00 to 23:59.',
  QUIET_HOURS_INVALID: 'Quiet hours begin and end at different times and name at least one day of the week.',
} as const;
