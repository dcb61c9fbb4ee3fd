import { Logger } from '@nestjs/common';
import { Wake } from '@mh-os/persistence';
import type { ConsumerMessages, JsMsg } from '@nats-io/jetstream';
import { EventBatch } from './event-batch.ts';
import type { BatchOptions } from './event-batch.ts';
import type { NatsLink } from './nats-link.ts';

/** How a consumer of one stream works. */
export interface ConsumerOptions extends Omit<BatchOptions, 'stopped'> {
  readonly domain: string;
  readonly ackWaitMs: number;
  readonly batchSize: number;
}

/** Follows one domain's stream through the service's durable consumer, shared by its replicas. */
export class StreamConsumer {
  private readonly logger = new Logger('StreamConsumer');
  private readonly arrived = new Wake();
  private readonly closed = new Wake();
  private readonly queue: JsMsg[] = [];
  /** Messages in this process, by stream sequence: a redelivery of one of them is not taken twice. */
  private readonly here = new Map<number, JsMsg>();
  private readonly batch: EventBatch;
  private readonly link: NatsLink;
  private readonly options: ConsumerOptions;
  private messages: ConsumerMessages | undefined;
  private keepAlive: NodeJS.Timeout | undefined;
  private readonly stopped = new AbortController();
  private running: Promise<unknown> | undefined;

  constructor(link: NatsLink, options: ConsumerOptions) {
    this.link = link;
    this.options = options;
    this.batch = new EventBatch({ ...options, stopped: this.stopped.signal });
  }

  get metrics() {
    return { ...this.batch.metrics, queued: this.here.size };
  }

  /** Events of the stream that nobody of this service has handled: not yet given out, and given out but not ended. */
  async backlog(): Promise<{ domain: string; waiting: number; inHand: number }> {
    const { domain } = this.options;
    const consumer = await this.link.js.consumers.get(this.link.stream(domain), this.options.consumer);
    const { num_pending: waiting, num_ack_pending: inHand } = await consumer.info();
    return { domain, waiting, inHand };
  }

  start(): void {
    this.running ??= Promise.all([this.pull(), this.work()]);
    this.keepAlive ??= setInterval(() => {
      for (const message of this.here.values()) this.quietly(() => message.working());
    }, this.options.ackWaitMs / 3);
  }

  /** Takes no more; finishes the batch in hand and gives the rest back at once. */
  async stop(): Promise<void> {
    this.stopped.abort();
    this.messages?.stop();
    this.arrived.now();
    this.closed.now();
    await this.running;
    clearInterval(this.keepAlive);
    for (const message of this.queue.splice(0)) this.quietly(() => message.nak());
    this.here.clear();
  }

  private async pull(): Promise<void> {
    // Without a server there is no connection to wait for when this process ends.
    const end = new Promise<void>((resolve) => this.stopped.signal.addEventListener('abort', () => resolve()));
    await Promise.race([this.link.ready(), end]);
    while (!this.stopped.signal.aborted)
      try {
        await this.link.ensureConsumer(this.options.domain, this.options.consumer, this.options.ackWaitMs);
        const consumer = await this.link.js.consumers.get(this.link.stream(this.options.domain), this.options.consumer);
        this.messages = await consumer.consume({
          max_messages: 500,
          expires: 5_000,
          callback: (message) => this.take(message),
        });
        if (this.stopped.signal.aborted) this.messages.stop();
        void this.watch(this.messages);
        await this.messages.closed();
      } catch (error) {
        this.logger.warn(`Consumer of ${this.options.domain} pauses: ${String(error)}`);
        if (!this.stopped.signal.aborted) await this.closed.within(500);
      }
  }

  /** The library goes on pulling from what no longer exists; here it is made anew. */
  private async watch(messages: ConsumerMessages): Promise<void> {
    for await (const { type } of messages.status())
      if (type === 'consumer_not_found' || type === 'stream_not_found' || type === 'consumer_deleted') messages.stop();
  }

  private take(message: JsMsg): void {
    if (this.stopped.signal.aborted || this.here.has(message.seq)) return;
    this.here.set(message.seq, message);
    this.queue.push(message);
    this.arrived.now();
  }

  private async work(): Promise<void> {
    while (!this.stopped.signal.aborted) {
      if (this.queue.length === 0) await this.arrived.within(60_000);
      const messages = this.queue.splice(0, this.options.batchSize);
      if (messages.length > 0) await this.batch.handle(messages);
      for (const { seq } of messages) this.here.delete(seq);
    }
  }

  private quietly(act: () => void): void {
    try {
      act();
    } catch {
      // Not connected: the server delivers again after ack_wait.
    }
  }
}
