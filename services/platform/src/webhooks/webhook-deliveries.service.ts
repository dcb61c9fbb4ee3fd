import { webhookRedelivered } from '@mh-os/contracts';
import {
  assertId,
  type Clock,
  type Ctx,
  DomainError,
  newId,
  notFound,
  type Page,
  type PageRequest,
} from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { WebhookDeliveryEntity } from './webhook-delivery.entity.ts';
import { WebhookDispatcher } from './webhook-dispatcher.ts';
import * as model from './webhooks.read-model.ts';
import { present } from './webhooks.service.ts';

const READ = 'platform.webhook.read';
const WRITE = 'platform.webhook.write';
const TEST_TYPE = 'webhook.test';

/** What was sent to endpoints, and sending it again. */
@Injectable()
export class WebhookDeliveriesService {
  constructor(
    private readonly db: Db,
    private readonly dispatcher: WebhookDispatcher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The log of deliveries, newest first. */
  page(ctx: Ctx, where: object | null | undefined, request: PageRequest): Promise<Page<model.DeliveryRow>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => model.pageOfDeliveries(tx, ctx.requireBrand(), where, request));
  }

  /** How many deliveries match. */
  count(ctx: Ctx, where: object | null | undefined): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => model.countDeliveries(tx, ctx.requireBrand(), where));
  }

  /** One delivery. */
  async get(ctx: Ctx, id: string): Promise<model.DeliveryRow> {
    ctx.require(READ);
    return toRow(await this.db.read(ctx, (tx) => rowOf(tx, assertId(id, 'id'))));
  }

  /** The tries of deliveries. */
  async attempts(ctx: Ctx, ids: readonly string[]): Promise<Map<string, model.AttemptRow[]>> {
    ctx.require(READ);
    const rows = await this.db.read(ctx, (tx) => model.attemptsOf(tx, ctx.requireBrand(), ids));
    return Map.groupBy(rows, (row) => row.deliveryId);
  }

  /** Sends a made-up message to one endpoint, like any other. */
  async test(ctx: Ctx, endpointId: string, idempotencyKey: string): Promise<model.DeliveryRow> {
    ctx.require(WRITE);
    const brandId = ctx.requireBrand();
    const id = await this.db.tx(ctx, (tx) =>
      tx.idempotent('sendTestWebhook', idempotencyKey, { endpointId }, async () => {
        const endpoint = await present(tx, endpointId);
        if (endpoint.status !== 'ACTIVE') throw paused();
        const now = this.clock.now();
        const key = newId();
        const data = { message: 'This is a test. Nothing has happened.', endpointId };
        const body = JSON.stringify({ type: TEST_TYPE, timestamp: now.toISOString(), data });
        const added = { endpointId, key, type: TEST_TYPE, body };
        const target = { aggregateId: endpoint.id, aggregateVersion: endpoint.version };
        tx.emit(webhookRedelivered, { label: new URL(endpoint.url).host, reason: 'test' }, target);
        return model.addDelivery(tx, brandId, added, now);
      }),
    );
    this.dispatcher.now();
    return this.get(ctx, id);
  }

  /** Sends a finished delivery again, with a full set of tries; the receiver knows it by its id. */
  async redeliver(ctx: Ctx, id: string): Promise<model.DeliveryRow> {
    ctx.require(WRITE);
    const row = await this.db.tx(ctx, async (tx) => {
      const delivery = await tx.lock(WebhookDeliveryEntity, assertId(id, 'id'));
      if (delivery.state === 'PENDING')
        throw new DomainError('WEBHOOK_DELIVERY_PENDING', 'This delivery is still under way.', { path: ['id'] });
      const endpoint = await present(tx, delivery.endpointId);
      if (endpoint.status !== 'ACTIVE') throw paused();
      const again = { state: 'PENDING' as const, attempts: 0, nextAttemptAt: this.clock.now(), finishedAt: null };
      await tx.update(delivery, again);
      const target = { aggregateId: endpoint.id, aggregateVersion: endpoint.version };
      tx.emit(webhookRedelivered, { label: new URL(endpoint.url).host, reason: delivery.eventType }, target);
      tx.afterCommit(() => this.dispatcher.now());
      return delivery;
    });
    return toRow(row);
  }
}

async function rowOf(tx: ReadTx, id: string): Promise<WebhookDeliveryEntity> {
  const found = await tx.findOne(WebhookDeliveryEntity, { id });
  if (!found) throw notFound('WebhookDelivery', id);
  return found;
}

function toRow(entity: WebhookDeliveryEntity): model.DeliveryRow {
  const { id, endpointId, eventType, state, attempts, body, lastStatus, lastError, nextAttemptAt, createdAt } = entity;
  const { finishedAt } = entity;
  return {
    id,
    endpointId,
    eventType,
    state,
    attempts,
    body,
    lastStatus,
    lastError,
    nextAttemptAt,
    createdAt,
    finishedAt,
  };
}

function paused(): DomainError {
  return new DomainError('WEBHOOK_PAUSED', 'The endpoint is paused; resume it first.', { path: ['endpointId'] });
}
