import { defineOperations, definePermissions } from '../access.ts';

/** Events of webhooks. */
export const webhookEvents = [] as const;

export const webhookPermissions = definePermissions('platform', {
  'platform.webhook.read': 'See webhook endpoints and their deliveries.',
  'platform.webhook.write': 'Set up webhook endpoints, send tests, deliver again.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const webhookOperations = defineOperations({});

/** Error codes, each with its meaning. */
export const webhookErrors = {} as const;
