import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

const endpoint = (type: string, description: string) =>
  defineEvent({
    type: `platform.webhook-endpoint.${type}`,
    version: 1,
    aggregate: 'webhook-endpoint',
    description,
    schema: z.object({ label: z.string(), changes: z.array(changeSchema).optional(), reason: z.string().optional() }),
  });

export const webhookEndpointCreated = endpoint('created', 'A webhook endpoint was set up.');
export const webhookEndpointUpdated = endpoint('updated', 'A webhook endpoint was changed.');
export const webhookEndpointPaused = endpoint(
  'paused',
  'A webhook endpoint was paused: by a person, or as it did not answer.',
);
export const webhookEndpointResumed = endpoint('resumed', 'A webhook endpoint was switched on again.');
export const webhookEndpointRemoved = endpoint('removed', 'A webhook endpoint was removed.');
export const webhookRedelivered = endpoint('redelivered', 'A delivery to a webhook endpoint was asked for again.');

/** Events of webhooks. */
export const webhookEvents = [
  webhookEndpointCreated,
  webhookEndpointUpdated,
  webhookEndpointPaused,
  webhookEndpointResumed,
  webhookEndpointRemoved,
  webhookRedelivered,
] as const;

export const webhookPermissions = definePermissions('platform', {
  'platform.webhook.read': 'See webhook endpoints and their deliveries.',
  'platform.webhook.write': 'Set up webhook endpoints, send tests, deliver again.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const webhookOperations = defineOperations({
  webhookEndpoints: 'platform.webhook.read',
  webhookEndpoint: 'platform.webhook.read',
  webhookDeliveries: 'platform.webhook.read',
  webhookDelivery: 'platform.webhook.read',
  webhookEventTypes: 'platform.webhook.read',
  createWebhookEndpoint: 'platform.webhook.write',
  updateWebhookEndpoint: 'platform.webhook.write',
  rotateWebhookSecret: 'platform.webhook.write',
  pauseWebhookEndpoint: 'platform.webhook.write',
  resumeWebhookEndpoint: 'platform.webhook.write',
  removeWebhookEndpoint: 'platform.webhook.write',
  sendTestWebhook: 'platform.webhook.write',
  redeliverWebhook: 'platform.webhook.write',
});

/** Error codes, each with its meaning. */
export const webhookErrors = {
  WEBHOOK_URL_INVALID: 'The address is not an https URL without user and fragment, or leads into a private network.',
  WEBHOOK_EVENT_UNKNOWN: 'There is no such event type; allowed are known types, `<domain>.*` and `*`.',
  WEBHOOK_LIMIT: 'A brand has at most 50 webhook endpoints.',
  WEBHOOK_PAUSED: 'The endpoint is paused; resume it first.',
  WEBHOOK_DELIVERY_PENDING: 'This delivery is still under way.',
} as const;
