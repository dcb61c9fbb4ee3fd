import { newId } from '@mh-os/kernel';
import { WebhooksService } from '../../src/webhooks/webhooks.service.ts';
import type { Sample } from './sample.ts';

const url = 'https://partner.example/hook';

/** An endpoint of the same address in every brand. */
export const webhooksSample: Sample = {
  async seed(service, ctx) {
    const input = { url, eventTypes: ['platform.user.created'], idempotencyKey: newId() };
    const { endpoint } = await service.app.get(WebhooksService).create(ctx, input);
    return { WebhookEndpoint: endpoint.id };
  },
  // What is sent, and what came of it: the endpoint's own changes are in the chain.
  bookkeeping: ['webhook_delivery', 'webhook_attempt', 'webhook_standing'],
  variables: {
    createWebhookEndpoint: { input: { url, eventTypes: ['*'], idempotencyKey: newId() } },
  },
};
