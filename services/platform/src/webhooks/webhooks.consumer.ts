import { automationWebhookRequested, type Envelope, notificationRequested } from '@mh-os/contracts';
import type { Clock } from '@mh-os/kernel';
import { OnAnyEvent, OnEvent } from '@mh-os/messaging';
import { CLOCK, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { WebhookDispatcher } from './webhook-dispatcher.ts';
import { addDeliveries, addDelivery, endpointsOf } from './webhooks.read-model.ts';
import { bodyOf, patternsOf } from './webhooks.rules.ts';

type Requested = z.infer<typeof automationWebhookRequested.schema>;

/** Makes deliveries out of events, in the transaction that remembers the event as handled. */
@Injectable()
export class WebhooksConsumer {
  constructor(
    private readonly dispatcher: WebhookDispatcher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnAnyEvent()
  async tell(event: Envelope, tx: Tx): Promise<void> {
    const patterns = patternsOf(event.type);
    if (event.brandId === null || patterns.length === 0) return;
    const message = { patterns, key: event.id, type: event.type, body: () => bodyOf(event) };
    if (await addDeliveries(tx, event.brandId, message, this.clock.now())) tx.afterCommit(() => this.dispatcher.now());
  }

  /** What an automation asked for goes out like everything else: signed, to an endpoint that the brand has set up. */
  @OnEvent(automationWebhookRequested)
  async call({ data, brandId, occurredAt }: Envelope<Requested>, tx: Tx): Promise<void> {
    if (brandId === null) return;
    const { target, payload, idempotencyKey, label } = data;
    const endpoints = await endpointsOf(tx, brandId);
    const endpoint = endpoints.find(({ id, url }) => ('url' in target ? url === target.url : id === target.endpointId));
    if (!endpoint) return this.tellUnknown(tx, label, idempotencyKey);
    const type = 'automation.webhook';
    const body = JSON.stringify({ type, timestamp: occurredAt, data: payload });
    await addDelivery(tx, brandId, { endpointId: endpoint.id, key: idempotencyKey, type, body }, this.clock.now());
    tx.afterCommit(() => this.dispatcher.now());
  }

  private tellUnknown(tx: Tx, label: string, key: string): void {
    tx.emit(
      notificationRequested,
      {
        label: `${label}: its webhook was not called`,
        body: 'The automation names an address that no webhook endpoint of the brand has. Set the endpoint up first.',
        topic: 'automation',
        key: `webhook-unknown:${key}`.slice(0, 200),
        link: '/webhooks',
        severity: 'warning',
        mandatory: false,
        recipients: { permission: 'platform.automation.write' },
      },
      { aggregateId: key, aggregateVersion: 1 },
    );
  }
}
