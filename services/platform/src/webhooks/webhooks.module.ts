import { Module } from '@nestjs/common';
import { KeysModule } from '../keys/keys.module.ts';
import { WebhookDeliveriesResolver } from './webhook-deliveries.resolver.ts';
import { WebhookDeliveriesService } from './webhook-deliveries.service.ts';
import { WebhookDispatcher } from './webhook-dispatcher.ts';
import { WebhookSender } from './webhook-sender.ts';
import { WebhooksConsumer } from './webhooks.consumer.ts';
import { WebhooksResolver } from './webhooks.resolver.ts';
import { WebhooksRetention } from './webhooks.retention.ts';
import { WebhooksService } from './webhooks.service.ts';

@Module({
  imports: [KeysModule],
  providers: [
    WebhookDeliveriesResolver,
    WebhookDeliveriesService,
    WebhookDispatcher,
    WebhookSender,
    WebhooksConsumer,
    WebhooksResolver,
    WebhooksRetention,
    WebhooksService,
  ],
  exports: [WebhooksService],
})
export class WebhooksModule {}
