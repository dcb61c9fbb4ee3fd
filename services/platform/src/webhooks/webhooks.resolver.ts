import { allEvents } from '@mh-os/contracts';
import { CurrentCtx, CurrentLoaders, type Loaders } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, Resolver, ResolveReference } from '@nestjs/graphql';
import {
  RemoveWebhookEndpointPayload,
  WebhookEndpointPayload,
  WebhookEndpointType,
  WebhookEventType,
} from './webhook.type.ts';
import {
  CreateWebhookEndpointInput,
  RotateWebhookSecretInput,
  UpdateWebhookEndpointInput,
  WebhookEndpointInput,
} from './webhooks.inputs.ts';
import { webhookTypes } from './webhooks.rules.ts';
import { WebhooksService } from './webhooks.service.ts';

const descriptions = new Map(allEvents.map(({ type, description }) => [type, description]));

@Resolver(() => WebhookEndpointType)
export class WebhooksResolver {
  constructor(private readonly webhooks: WebhooksService) {}

  @Query(() => [WebhookEndpointType], { nullable: true, description: 'Webhook endpoints of the brand, oldest first.' })
  webhookEndpoints(@CurrentCtx() ctx: Ctx): Promise<WebhookEndpointType[]> {
    return this.webhooks.list(ctx);
  }

  @Query(() => WebhookEndpointType, { nullable: true, description: 'One webhook endpoint.' })
  async webhookEndpoint(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the endpoint.' }) id: string,
  ): Promise<WebhookEndpointType | null> {
    return (await this.webhooks.byIds(ctx, [id])).get(id) ?? null;
  }

  @Query(() => [WebhookEventType], {
    nullable: true,
    description: 'Event types that endpoints can be told of, by name.',
  })
  webhookEventTypes(@CurrentCtx() ctx: Ctx): WebhookEventType[] {
    ctx.require('platform.webhook.read');
    return webhookTypes.map((type) => ({ type, description: descriptions.get(type) ?? '' }));
  }

  @Mutation(() => WebhookEndpointPayload, { description: 'Sets a webhook endpoint up; its secret is shown this once.' })
  createWebhookEndpoint(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The endpoint.' }) input: CreateWebhookEndpointInput,
  ): Promise<WebhookEndpointPayload> {
    return this.webhooks.create(ctx, input);
  }

  @Mutation(() => WebhookEndpointPayload, { description: 'Changes a webhook endpoint.' })
  async updateWebhookEndpoint(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What to change.' }) input: UpdateWebhookEndpointInput,
  ): Promise<WebhookEndpointPayload> {
    return { endpoint: await this.webhooks.update(ctx, input) };
  }

  @Mutation(() => WebhookEndpointPayload, { description: 'Makes a new secret; for a time the old one signs as well.' })
  rotateWebhookSecret(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which endpoint.' }) { overlapHours, ...of }: RotateWebhookSecretInput,
  ): Promise<WebhookEndpointPayload> {
    return this.webhooks.rotate(ctx, of, overlapHours);
  }

  @Mutation(() => WebhookEndpointPayload, { description: 'Sends nothing more to an endpoint until it is resumed.' })
  async pauseWebhookEndpoint(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which endpoint.' }) input: WebhookEndpointInput,
  ): Promise<WebhookEndpointPayload> {
    return { endpoint: await this.webhooks.pause(ctx, input) };
  }

  @Mutation(() => WebhookEndpointPayload, { description: 'Sends to an endpoint again, what still waits first.' })
  async resumeWebhookEndpoint(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which endpoint.' }) input: WebhookEndpointInput,
  ): Promise<WebhookEndpointPayload> {
    return { endpoint: await this.webhooks.resume(ctx, input) };
  }

  @Mutation(() => RemoveWebhookEndpointPayload, { description: 'Removes an endpoint; its log stays.' })
  async removeWebhookEndpoint(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which endpoint.' }) input: WebhookEndpointInput,
  ): Promise<RemoveWebhookEndpointPayload> {
    return { removedId: await this.webhooks.remove(ctx, input) };
  }

  @ResolveReference()
  reference(@Parent() { id }: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<WebhookEndpointType | null> {
    return loaders.for(this, 'byId', (ctx, ids: readonly string[]) => this.webhooks.byIds(ctx, ids)).load(id);
  }
}
