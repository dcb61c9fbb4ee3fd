import { notificationRequested, webhookEndpointPaused } from '@mh-os/contracts';
import { type Clock, Ctx, newId } from '@mh-os/kernel';
import { CLOCK, Db, type Tx, Wake } from '@mh-os/persistence';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { systemCtx } from '../platform-scope.ts';
import { SecretKey } from '../secret-key.ts';
import { secretsOf } from './webhook-secrets.ts';
import { WebhookEndpointEntity } from './webhook-endpoint.entity.ts';
import { type Sent, WebhookSender } from './webhook-sender.ts';
import * as model from './webhooks.read-model.ts';
import { decideFate, pauseReason } from './webhooks.rules.ts';

const AT_ONCE = 32;
/** A receiver that hangs holds no more than these. */
const PER_ENDPOINT = 4;
const LEASE_MS = 30_000;
const POLL_MS = 1_000;

/** Sends what is due, many at once, from every replica; a delivery is one process's for as long as its lease. */
@Injectable()
export class WebhookDispatcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Webhooks');
  private readonly wake = new Wake();
  private readonly running = new Map<string, Promise<void>>();
  private readonly perEndpoint = new Map<string, number>();
  private stopping = false;
  private loop: Promise<void> | undefined;

  constructor(
    private readonly db: Db,
    private readonly sender: WebhookSender,
    private readonly secret: SecretKey,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.loop = this.run();
  }

  /** Takes no more, and lets what is on its way arrive. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    this.wake.now();
    await this.loop;
    await Promise.allSettled(this.running.values());
  }

  /** Something is due now. */
  now(): void {
    this.wake.now();
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      const started = await this.round().catch((error: unknown) => {
        this.logger.warn(`Deliveries pause: ${String(error)}`);
        return 0;
      });
      if (started === 0 && !this.stopping) await this.wake.within(POLL_MS);
    }
  }

  /** Starts what is due and fits; how many that were. */
  private async round(): Promise<number> {
    const room = AT_ONCE - this.running.size;
    if (room <= 0) return 0;
    const busy = [...this.perEndpoint].filter(([, count]) => count >= PER_ENDPOINT).map(([id]) => id);
    const due = await this.db.read(systemCtx(), (tx) => model.dueDeliveries(tx, this.clock.now(), busy, room * 2));
    let started = 0;
    for (const delivery of due) if (this.start(delivery)) started++;
    return started;
  }

  private start(due: model.DueDelivery): boolean {
    const { id, endpointId } = due;
    const busy = this.perEndpoint.get(endpointId) ?? 0;
    if (this.running.has(id) || busy >= PER_ENDPOINT || this.running.size >= AT_ONCE) return false;
    this.perEndpoint.set(endpointId, busy + 1);
    const work = this.deliver(due)
      .catch((error: unknown) => this.logger.warn(`Delivery ${id} waits for its lease to end: ${String(error)}`))
      .finally(() => {
        this.running.delete(id);
        const left = (this.perEndpoint.get(endpointId) ?? 1) - 1;
        if (left > 0) this.perEndpoint.set(endpointId, left);
        else this.perEndpoint.delete(endpointId);
        this.wake.now();
      });
    this.running.set(id, work);
    return true;
  }

  private async deliver(due: model.DueDelivery): Promise<void> {
    const ctx = new Ctx({
      brandId: due.brandId,
      actor: { kind: 'system', id: 'webhooks', name: 'Webhooks' },
      requestId: newId(),
    });
    const now = this.clock.now();
    const until = new Date(now.getTime() + LEASE_MS);
    const claimed = await this.db.tx(ctx, (tx) => model.claim(tx, due, now, until));
    if (!claimed) return;
    const { id, url, body } = claimed;
    const secrets = secretsOf(this.secret, due.endpointId, claimed, now);
    const sent = await this.sender.send({ id, url, body, secrets }, now);
    await this.db.tx(ctx, (tx) => this.settle(tx, due, claimed.attempts, sent));
  }

  private async settle(tx: Tx, due: model.DueDelivery, number: number, sent: Sent): Promise<void> {
    const now = this.clock.now();
    const fate = decideFate(sent, number, now, Math.random());
    await model.book(tx, due, { number, sent, fate }, now);
    const standing = await model.stand(tx, due, fate.state === 'DELIVERED' ? null : sent.error, now);
    const reason = fate.state === 'DELIVERED' ? null : pauseReason(standing, sent, now);
    if (reason !== null) await this.pause(tx, due.endpointId, reason);
  }

  private async pause(tx: Tx, endpointId: string, reason: string): Promise<void> {
    const endpoint = await tx.lock(WebhookEndpointEntity, endpointId);
    if (endpoint.status !== 'ACTIVE') return;
    await tx.update(endpoint, { status: 'PAUSED', pauseReason: reason });
    const target = { aggregateId: endpoint.id, aggregateVersion: endpoint.version };
    const label = new URL(endpoint.url).host;
    tx.emit(webhookEndpointPaused, { label, reason }, target);
    tx.emit(
      notificationRequested,
      {
        label: `Webhooks to ${label} are paused`,
        body: reason,
        topic: 'webhook',
        key: `webhook-paused:${endpoint.id}:${endpoint.version}`,
        link: `/webhooks?open=${endpoint.id}`,
        severity: 'warning',
        mandatory: false,
        recipients: { permission: 'platform.webhook.write' },
      },
      target,
    );
  }
}
