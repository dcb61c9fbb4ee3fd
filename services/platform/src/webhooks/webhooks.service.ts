import {
  webhookEndpointCreated,
  webhookEndpointPaused,
  webhookEndpointRemoved,
  webhookEndpointResumed,
  webhookEndpointUpdated,
} from '@mh-os/contracts';
import { assertId, changesOf, type Clock, type Ctx, DomainError, notFound, seedId } from '@mh-os/kernel';
import { isPrivateLiteral } from '@mh-os/outside';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type PlatformConfig, PLATFORM_CONFIG } from '../config.ts';
import { SecretKey } from '../secret-key.ts';
import { WebhookDispatcher } from './webhook-dispatcher.ts';
import { WebhookEndpointEntity } from './webhook-endpoint.entity.ts';
import { newWebhookSecret, secretsOf, wrapWebhookSecret } from './webhook-secrets.ts';
import { type EndpointRow, endpointsOf } from './webhooks.read-model.ts';
import { checkTypes, checkUrl } from './webhooks.rules.ts';

const READ = 'platform.webhook.read';
const WRITE = 'platform.webhook.write';
const MOST = 50;
const HOUR_MS = 3_600_000;

/** A new endpoint. */
export interface CreateEndpoint {
  readonly url: string;
  readonly description?: string | null | undefined;
  readonly eventTypes: readonly string[];
  readonly idempotencyKey: string;
}

/** A change; what is left out stays. */
export interface UpdateEndpoint {
  readonly id: string;
  readonly expectedVersion: number;
  readonly url?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly eventTypes?: readonly string[] | null | undefined;
}

/** Which endpoint, at which version. */
export interface OfEndpoint {
  readonly id: string;
  readonly expectedVersion: number;
}

/** An endpoint with the secret that signs: told once, when it is made. */
export interface WithSecret {
  readonly endpoint: EndpointRow;
  readonly secret: string;
}

/** Webhook endpoints of a brand. */
@Injectable()
export class WebhooksService {
  private readonly allowPrivate: boolean;

  constructor(
    private readonly db: Db,
    private readonly key: SecretKey,
    private readonly dispatcher: WebhookDispatcher,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PLATFORM_CONFIG) config: PlatformConfig,
  ) {
    this.allowPrivate = config.MH_WEBHOOK_ALLOW_PRIVATE;
  }

  /** All endpoints of the brand. */
  list(ctx: Ctx): Promise<EndpointRow[]> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => endpointsOf(tx, ctx.requireBrand()));
  }

  /** Endpoints by id. */
  async byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, EndpointRow>> {
    const rows = await this.list(ctx);
    return new Map(rows.filter(({ id }) => ids.includes(id)).map((row) => [row.id, row]));
  }

  /** Sets an endpoint up; a repeat with the same key gets the same endpoint and, once more, its secret. */
  async create(ctx: Ctx, input: CreateEndpoint): Promise<WithSecret> {
    ctx.require(WRITE);
    const brandId = ctx.requireBrand();
    const eventTypes = checkTypes(input.eventTypes);
    const url = this.url(input.url);
    const description = (input.description ?? '').trim();
    const id = seedId('platform.webhook-endpoint', brandId, ctx.actor.id, input.idempotencyKey);
    const secret = newWebhookSecret();
    return this.db.tx(ctx, async (tx) => {
      await tx.idempotent('createWebhookEndpoint', input.idempotencyKey, { url, description, eventTypes }, async () => {
        await this.assertRoom(tx, brandId);
        const secretWrapped = wrapWebhookSecret(this.key, id, secret);
        const values = { url, description, eventTypes, secretWrapped, status: 'ACTIVE' as const };
        const made = await tx.insert(WebhookEndpointEntity, { id, ...values });
        tx.emit(webhookEndpointCreated, { label: hostOf(made) }, targetOf(made));
        return id;
      });
      const kept = await tx.get(WebhookEndpointEntity, id);
      const [present = ''] = secretsOf(this.key, id, kept, this.clock.now());
      return { endpoint: await one(tx, brandId, id), secret: present };
    });
  }

  /** Changes an endpoint. */
  update(ctx: Ctx, { id, expectedVersion, ...input }: UpdateEndpoint): Promise<EndpointRow> {
    const patch = {
      ...(input.url == null ? {} : { url: this.url(input.url) }),
      ...(input.description == null ? {} : { description: input.description.trim() }),
      ...(input.eventTypes == null ? {} : { eventTypes: checkTypes(input.eventTypes) }),
    };
    return this.change(ctx, { id, expectedVersion }, async (tx, endpoint) => {
      const changes = changesOf(endpoint, patch);
      await tx.update(endpoint, patch, expectedVersion);
      tx.emit(webhookEndpointUpdated, { label: hostOf(endpoint), changes }, targetOf(endpoint));
    });
  }

  /** A new secret; for so long the old one signs as well. */
  async rotate(ctx: Ctx, of: OfEndpoint, overlapHours: number): Promise<WithSecret> {
    const secret = newWebhookSecret();
    const previousUntil = new Date(this.clock.now().getTime() + overlapHours * HOUR_MS);
    const endpoint = await this.change(ctx, of, async (tx, kept) => {
      const secretWrapped = wrapWebhookSecret(this.key, kept.id, secret);
      await tx.update(kept, { secretWrapped, previousWrapped: kept.secretWrapped, previousUntil }, of.expectedVersion);
      const changes = [{ field: 'secret', before: null, after: 'rotated' }];
      tx.emit(webhookEndpointUpdated, { label: hostOf(kept), changes }, targetOf(kept));
    });
    return { endpoint, secret };
  }

  /** Sends nothing more until it is resumed; what comes meanwhile is not kept for it. */
  pause(ctx: Ctx, of: OfEndpoint): Promise<EndpointRow> {
    return this.change(ctx, of, async (tx, endpoint) => {
      const pauseReason = `Paused by ${ctx.actor.name ?? 'a person'}.`;
      await tx.update(endpoint, { status: 'PAUSED', pauseReason }, of.expectedVersion);
      tx.emit(webhookEndpointPaused, { label: hostOf(endpoint), reason: 'by a person' }, targetOf(endpoint));
    });
  }

  /** Sends again, what still waits first. */
  resume(ctx: Ctx, of: OfEndpoint): Promise<EndpointRow> {
    return this.change(ctx, of, async (tx, endpoint) => {
      await tx.update(endpoint, { status: 'ACTIVE', pauseReason: null }, of.expectedVersion);
      const calm = 'UPDATE webhook_standing SET failures = 0, failing_since = NULL WHERE brand_id = $1 AND id = $2';
      await tx.query('webhook_calm', calm, [endpoint.brandId, endpoint.id]);
      tx.emit(webhookEndpointResumed, { label: hostOf(endpoint) }, targetOf(endpoint));
      tx.afterCommit(() => this.dispatcher.now());
    });
  }

  /** Removes an endpoint; what waits for it is given up, what was sent stays in the log. */
  async remove(ctx: Ctx, of: OfEndpoint): Promise<string> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const endpoint = await present(tx, of.id);
      await tx.update(endpoint, { status: 'REMOVED', pauseReason: null }, of.expectedVersion);
      const giveUp = `UPDATE webhook_delivery SET state = 'FAILED', last_error = 'The endpoint was removed.', finished_at = $3,
        updated_at = $3, version = version + 1 WHERE brand_id = $1 AND endpoint_id = $2 AND state = 'PENDING'`;
      await tx.query('webhook_give_up', giveUp, [endpoint.brandId, endpoint.id, this.clock.now()]);
      tx.emit(webhookEndpointRemoved, { label: hostOf(endpoint) }, targetOf(endpoint));
      return endpoint.id;
    });
  }

  private change(
    ctx: Ctx,
    { id }: OfEndpoint,
    work: (tx: Tx, endpoint: WebhookEndpointEntity) => Promise<void>,
  ): Promise<EndpointRow> {
    ctx.require(WRITE);
    const brandId = ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      await work(tx, await present(tx, id));
      return one(tx, brandId, id);
    });
  }

  private url(given: string): string {
    const url = checkUrl(given, this.allowPrivate);
    if (this.allowPrivate || !isPrivateLiteral(new URL(url).hostname)) return url;
    throw new DomainError('WEBHOOK_URL_INVALID', 'This address leads into a private network.', { path: ['url'] });
  }

  private async assertRoom(tx: Tx, brandId: string): Promise<void> {
    await tx.query('webhook_room', `SELECT pg_advisory_xact_lock(hashtextextended('webhooks:' || $1, 0))`, [brandId]);
    if ((await endpointsOf(tx, brandId)).length < MOST) return;
    throw new DomainError('WEBHOOK_LIMIT', `A brand has at most ${MOST} webhook endpoints; remove one first.`, {
      details: { allowed: MOST },
    });
  }
}

/** An endpoint that is there, locked. */
export async function present(tx: Tx, id: string): Promise<WebhookEndpointEntity> {
  const endpoint = await tx.lock(WebhookEndpointEntity, assertId(id, 'id'));
  if (endpoint.status === 'REMOVED') throw notFound('WebhookEndpoint', id);
  return endpoint;
}

async function one(tx: Tx, brandId: string, id: string): Promise<EndpointRow> {
  const found = (await endpointsOf(tx, brandId)).find((row) => row.id === id);
  if (!found) throw notFound('WebhookEndpoint', id);
  return found;
}

const hostOf = ({ url }: WebhookEndpointEntity): string => new URL(url).host;
const targetOf = ({ id, version }: WebhookEndpointEntity) => ({ aggregateId: id, aggregateVersion: version });
