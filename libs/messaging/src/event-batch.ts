import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { DomainError, inLanes } from '@mh-os/kernel';
import { handleOnce, isBrandDeleted, isConnectionError } from '@mh-os/persistence';
import type { Db } from '@mh-os/persistence';
import type { JsMsg } from '@nats-io/jetstream';
import type { DeadLetters } from './dead-letters.ts';
import type { HandlerFailure } from './decorators.ts';
import type { Handlers } from './handlers.ts';
import { readEvent } from './incoming.ts';
import type { Incoming } from './incoming.ts';
import { AggregateOrder } from './order.ts';

/** What handling needs. */
export interface BatchOptions {
  /** Name in inbox and dead letters: the service. */
  readonly consumer: string;
  readonly db: Db;
  readonly handlers: Handlers;
  readonly deadLetters: DeadLetters;
  readonly retryMs: readonly number[];
  readonly brandOf: (subject: string) => string | null;
  readonly stopped: AbortSignal;
}

interface Item extends Incoming {
  readonly message: JsMsg;
  readonly aggregate: string;
}

/** Brands whose events are handled at the same time. */
const LANES = 4;
/** Questions of a brand's events that are asked at the same time, before any of them is handled. */
const QUESTIONS = 8;
/** Deliveries after which an event that never came to an end (it kills its process) is a dead letter unseen. */
const MOST_DELIVERIES = 30;

/** Handles what arrived together: per brand one transaction, and one by one when that fails. */
export class EventBatch {
  private readonly logger = new Logger('Events');
  private readonly order = new AggregateOrder();
  private readonly options: BatchOptions;
  readonly metrics = { handled: 0, retried: 0, deadLettered: 0 };

  constructor(options: BatchOptions) {
    this.options = options;
  }

  /** Never throws: every message ends acknowledged, sent back for later, or as a dead letter. */
  async handle(messages: readonly JsMsg[]): Promise<void> {
    const byBrand = new Map<string | null, Item[]>();
    for (const message of messages) {
      const item = await this.read(message);
      if (!item) continue;
      const brand = byBrand.get(item.event.brandId);
      if (brand) brand.push(item);
      else byBrand.set(item.event.brandId, [item]);
    }
    await inLanes(LANES, [...byBrand.values()], (group) => this.handleGroup(group));
  }

  private async read(message: JsMsg): Promise<Item | undefined> {
    try {
      const { consumer, handlers, brandOf } = this.options;
      const incoming = readEvent(consumer, handlers, brandOf(message.subject), message.string());
      if (incoming) {
        const item = { ...incoming, message, aggregate: `${incoming.event.brandId}:${incoming.event.aggregateId}` };
        if (this.tries(item) <= MOST_DELIVERIES) return item;
        throw new DomainError('EVENT_UNFINISHED', `Delivered ${MOST_DELIVERIES} times without an end.`);
      }
      message.ack();
    } catch (error) {
      await this.bury(message, error);
    }
    return undefined;
  }

  private tries({ message, aggregate }: Item): number {
    return message.info.deliveryCount - this.order.untried(aggregate, message.seq);
  }

  private async handleGroup(group: readonly Item[]): Promise<void> {
    const ready = await this.answered(group.filter((item) => !this.mustWait(item)));
    if (ready.length === 0) return;
    try {
      await this.whenPossible(() => handleOnce(this.options.db, this.options.consumer, ready));
      for (const item of ready) this.finish(item);
    } catch (error) {
      // What comes late for a deleted brand is nobody's any more.
      if (isBrandDeleted(error)) return ready.forEach((item) => this.finish(item));
      const [first] = ready;
      if (ready.length === 1 && first) await this.failed(first, error);
      else for (const item of ready) await this.handleGroup([item]);
    }
  }

  /**
   * Asks what handling needs to know, side by side, and tells whose questions were answered, in their order. One that fails is a
   * failed try of its own event; what comes after that in the same aggregate waits.
   */
  private async answered(items: readonly Item[]): Promise<Item[]> {
    const failures = new Map<Item, unknown>();
    await inLanes(QUESTIONS, items, (item) =>
      this.whenPossible(item.prepare).catch((error: unknown) => failures.set(item, error)),
    );
    const ready: Item[] = [];
    for (const item of items) {
      const error = failures.get(item);
      if (isBrandDeleted(error)) this.finish(item);
      else if (failures.has(item)) await this.failed(item, error);
      else if (failures.size === 0 || !this.mustWait(item)) ready.push(item);
    }
    return ready;
  }

  /** An outage of the database is not the events' fault: it is waited for here, in order, without counting as a try. */
  private async whenPossible(work: () => Promise<unknown>): Promise<void> {
    for (let pause = 250; ; pause = Math.min(2 * pause, 2_000))
      try {
        await work();
        return;
      } catch (error) {
        if (this.options.stopped.aborted || !isOutage(error)) throw error;
        await sleep(pause, undefined, { signal: this.options.stopped }).catch(() => undefined);
      }
  }

  private mustWait({ aggregate, message }: Item): boolean {
    const now = Date.now();
    const wait = this.order.waitFor(aggregate, message.seq, now);
    if (wait === 0) return false;
    this.order.hold(aggregate, message.seq, now + wait, false);
    message.nak(wait);
    return true;
  }

  private finish({ aggregate, message }: Item): void {
    this.order.release(aggregate, message.seq);
    this.metrics.handled++;
    message.ack();
  }

  private async failed(item: Item, error: unknown): Promise<void> {
    const { message, aggregate, event } = item;
    // Told to stop during an outage: another replica takes it at once.
    if (isOutage(error)) return message.nak();
    const tries = this.tries(item);
    const pause = this.options.retryMs[tries - 1];
    await this.tell(item, { error, tries, last: pause === undefined });
    if (pause === undefined) {
      this.order.release(aggregate, message.seq);
      return this.bury(message, error, item);
    }
    this.metrics.retried++;
    this.logger.warn(`${event.type} ${event.id} failed, try ${tries}, again in ${pause} ms: ${String(error)}`);
    this.order.hold(aggregate, message.seq, Date.now() + pause, true);
    message.nak(pause);
  }

  /** Lets the handler say that it failed; should even that fail, the try counts all the same. */
  private async tell({ event, ctx }: Item, failure: HandlerFailure): Promise<void> {
    const wanted = this.options.handlers.failuresOf(this.options.consumer, event.type, event.version);
    if (wanted.length === 0) return;
    const telling = this.options.db.tx(ctx, async (tx) => {
      for (const tell of wanted) await tell(event, failure, tx);
    });
    await telling.catch((reason: unknown) => this.logger.warn(`Nobody was told of a failure: ${String(reason)}`));
  }

  /** To the dead letters first, then off the stream: a crash between the two brings it here again, not away. */
  private async bury(message: JsMsg, error: unknown, item?: Item): Promise<void> {
    try {
      await this.options.deadLetters.add(this.options.consumer, message, error, item?.event);
      this.metrics.deadLettered++;
      message.term();
    } catch (failure) {
      this.logger.error(`Dead letter could not be kept, comes again: ${String(failure)}`);
      message.nak(1_000);
    }
  }
}

/** The database is away; not a statement or a lock that took too long, which may well be the event's own doing. */
function isOutage(error: unknown): boolean {
  return error instanceof DomainError && isConnectionError(error.cause);
}
