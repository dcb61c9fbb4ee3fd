import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Db, Housekeeping, RelayDb, replayOutbox } from '@mh-os/persistence';
import { auditAnswers } from './audit-answers.ts';
import { DEFAULT_RETRY_MS, MESSAGING_OPTIONS } from './config.ts';
import type { MessagingConfig, MessagingOptions } from './config.ts';
import { StreamConsumer } from './consumer.ts';
import { deadLetterAnswers } from './dead-letter-rpc.ts';
import { DeadLetters } from './dead-letters.ts';
import { Handlers } from './handlers.ts';
import { Heart } from './heart.ts';
import { JobWorker } from './job-worker.ts';
import { NatsLink } from './nats-link.ts';
import { privacyAnswers } from './privacy-answers.ts';
import { OutboxRelay } from './relay.ts';
import { RpcServer } from './rpc-server.ts';

/** Figures for `/metrics`, flat. */
export type MessagingMetrics = Readonly<Record<string, number>>;

type RpcAnswers = Handlers['rpcs'];

/** Starts and stops everything that moves events, requests and jobs; tells how it goes. */
@Injectable()
export class Messaging implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  /** Name in readiness; libs/host finds it by this shape. */
  readonly healthName = 'nats';
  private readonly relay: OutboxRelay;
  private readonly housekeeping: Housekeeping;
  private readonly worker: JobWorker;
  private readonly heart: Heart;
  private consumers: StreamConsumer[] = [];
  private intake: Promise<void> | undefined;
  private closed: Promise<void> | undefined;
  private readonly config: MessagingConfig;

  constructor(
    @Inject(MESSAGING_OPTIONS) private readonly options: MessagingOptions,
    @Inject(Db) private readonly db: Db,
    @Inject(RelayDb) private readonly relayDb: RelayDb,
    @Inject(NatsLink) private readonly link: NatsLink,
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(RpcServer) private readonly rpcServer: RpcServer,
    @Inject(DeadLetters) private readonly deadLetters: DeadLetters,
  ) {
    this.config = typeof options.config === 'function' ? options.config() : options.config;
    const { jobConcurrency: concurrency = 2, jobLeaseMs: leaseMs = 15_000 } = this.config;
    this.relay = new OutboxRelay(relayDb, link, options.service, db.outbox);
    this.housekeeping = new Housekeeping(relayDb);
    this.worker = new JobWorker(relayDb, handlers, db.jobAdded, { concurrency, leaseMs });
    const parts = () => handlers.heartbeatParts;
    this.heart = new Heart(options.service, link, parts, this.config.heartbeatMs ?? 5_000);
    db.beforeClose(() => this.close());
  }

  async onApplicationBootstrap(): Promise<void> {
    this.handlers.discover();
    if (this.rpcServer.signs)
      this.handlers.rpcs.push(
        ...(deadLetterAnswers(this.options.service, this.deadLetters) as RpcAnswers),
        ...auditAnswers(this.relayDb, this.options.service),
        ...privacyAnswers(this.db, this.options.service),
      );
    this.relay.start();
    this.housekeeping.start();
    this.worker.start();
    this.consumers = this.handlers
      .consumers()
      .flatMap((consumer) => this.handlers.domains(consumer).map((domain) => this.consumerOf(consumer, domain)));
    for (const consumer of this.consumers) consumer.start();
    // Not awaited: a service serves reads and writes while the message server is away.
    if (this.handlers.rpcs.length > 0) void this.rpcServer.start();
    this.heart.start();
  }

  /** Takes no more events, requests and jobs; resolves when those in hand are done. */
  stopIntake(): Promise<void> {
    this.intake ??= Promise.all([
      ...this.consumers.map((consumer) => consumer.stop()),
      this.rpcServer.stop(),
      this.worker.stop(),
    ]).then(() => undefined);
    return this.intake;
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.stopIntake();
  }

  onApplicationShutdown(): Promise<void> {
    return this.close();
  }

  /** Stops intake, then the relay, then leaves the message server. */
  close(): Promise<void> {
    this.closed ??= (async () => {
      await this.stopIntake();
      await this.heart.stop();
      this.housekeeping.stop();
      await this.relay.stop();
      await this.link.close();
    })();
    return this.closed;
  }

  /** Throws unless the message server answers; for readiness. */
  ping(): Promise<void> {
    return this.link.ping();
  }

  /** Publishes again every event committed since then; returns how many. Consumers ignore what they know. */
  replayOutbox(since: Date): Promise<number> {
    return replayOutbox(this.relayDb, since);
  }

  /** Outbox depth and lag, events handled, retried and given up. */
  async metrics(): Promise<MessagingMetrics> {
    const { leader, depth, lagSeconds, published } = this.relay.metrics;
    const sum = (name: 'handled' | 'retried' | 'deadLettered' | 'queued') =>
      this.consumers.reduce((total, consumer) => total + consumer.metrics[name], 0);
    return {
      mh_outbox_depth: depth,
      mh_outbox_lag_seconds: lagSeconds,
      mh_outbox_published_total: published,
      mh_outbox_leader: leader ? 1 : 0,
      mh_events_handled_total: sum('handled'),
      mh_events_retried_total: sum('retried'),
      mh_events_dead_lettered_total: sum('deadLettered'),
      mh_events_in_hand: sum('queued'),
      mh_dead_letters_open: await this.deadLetters.countOpen().catch(() => Number.NaN),
      mh_nats_connected: this.link.connected ? 1 : 0,
    };
  }

  /** This lib's part of the heartbeat: what waits, and what was given up. */
  async heartbeat(): Promise<object> {
    const { depth, lagSeconds } = this.relay.metrics;
    const { total: open, idle, waiting } = this.db.poolStats();
    const backlogs = await Promise.allSettled(this.consumers.map((consumer) => consumer.backlog()));
    return {
      outbox: { depth, lagSeconds },
      consumers: byDomain(backlogs.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))),
      deadLetters: await this.deadLetters.countOpen().catch(() => undefined),
      pool: { open, idle, waiting },
    };
  }

  private consumerOf(consumer: string, domain: string): StreamConsumer {
    const { retryMs = DEFAULT_RETRY_MS, ackWaitMs = 5_000, batchSize = 200 } = this.config;
    return new StreamConsumer(this.link, {
      ...{ consumer, domain, retryMs, ackWaitMs, batchSize },
      db: this.db,
      handlers: this.handlers,
      deadLetters: this.deadLetters,
      brandOf: (subject) => this.link.brandOf(subject),
    });
  }
}

interface Backlog {
  readonly domain: string;
  readonly waiting: number;
  readonly inHand: number;
}

/** What waits of each stream, over all consumers that this service has there. */
function byDomain(backlogs: readonly Backlog[]): Backlog[] {
  const sums = new Map<string, Backlog>();
  for (const { domain, waiting, inHand } of backlogs) {
    const sum = sums.get(domain);
    sums.set(domain, { domain, waiting: waiting + (sum?.waiting ?? 0), inHand: inHand + (sum?.inHand ?? 0) });
  }
  return [...sums.values()];
}
