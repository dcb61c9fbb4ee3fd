import { type Connection, CurrentCtx, CurrentLoaders, type Loaders, PageArgs, toConnection } from '@mh-os/graphql';
import { type Ctx, pageRequest } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { WebhookDeliveriesService } from './webhook-deliveries.service.ts';
import {
  WebhookAttempt,
  WebhookDeliveryConnection,
  WebhookDeliveryPayload,
  WebhookDeliveryType,
} from './webhook.type.ts';
import { RedeliverWebhookInput, SendTestWebhookInput, WebhookDeliveryFilter } from './webhooks.inputs.ts';

@Resolver(() => WebhookDeliveryType)
export class WebhookDeliveriesResolver {
  constructor(private readonly deliveries: WebhookDeliveriesService) {}

  @Query(() => WebhookDeliveryConnection, { nullable: true, description: 'The log of deliveries, newest first.' })
  async webhookDeliveries(
    @CurrentCtx() ctx: Ctx,
    @Args() args: PageArgs,
    @Args('where', { nullable: true, description: 'Which deliveries to show.' }) where?: WebhookDeliveryFilter,
  ): Promise<Connection<WebhookDeliveryType>> {
    const page = await this.deliveries.page(ctx, where, pageRequest(args, 2));
    return toConnection<WebhookDeliveryType>(page, () => this.deliveries.count(ctx, where));
  }

  @Query(() => WebhookDeliveryType, { nullable: true, description: 'One delivery.' })
  webhookDelivery(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the delivery.' }) id: string,
  ): Promise<WebhookDeliveryType> {
    return this.deliveries.get(ctx, id);
  }

  @ResolveField('tries', () => [WebhookAttempt], { description: 'Its tries, in order.' })
  async tries(@Parent() { id }: WebhookDeliveryType, @CurrentLoaders() loaders: Loaders): Promise<WebhookAttempt[]> {
    const loader = loaders.for(this, 'tries', (ctx, ids: readonly string[]) => this.deliveries.attempts(ctx, ids));
    return (await loader.load(id)) ?? [];
  }

  @Mutation(() => WebhookDeliveryPayload, { description: 'Sends a test message to an endpoint.' })
  async sendTestWebhook(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which endpoint.' }) { endpointId, idempotencyKey }: SendTestWebhookInput,
  ): Promise<WebhookDeliveryPayload> {
    return { delivery: await this.deliveries.test(ctx, endpointId, idempotencyKey) };
  }

  @Mutation(() => WebhookDeliveryPayload, { description: 'Sends a finished delivery again.' })
  async redeliverWebhook(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which delivery.' }) { id }: RedeliverWebhookInput,
  ): Promise<WebhookDeliveryPayload> {
    return { delivery: await this.deliveries.redeliver(ctx, id) };
  }
}
