import { matchCustomersRpc } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { type JobRun, Jobs, OnJob, Rpc } from '@mh-os/messaging';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { keepBooks } from '../documents/books.ts';
import { bookOrders } from './order-booking.ts';
import { askable, buyerKey, toBuyer } from './order-matching.rules.ts';
import type { Buyer } from './order.types.ts';
import { bookReturns } from './return-booking.ts';

/** Kind of the job that finds out who bought. */
export const MATCH_JOB = 'order-matching';
const BATCH = 50;
const SLOW = { statementTimeoutMs: 15_000 };
/** Pauses grow to this while crm is away. */
const LONGEST_PAUSE_MS = 5 * 60_000;

interface Waiting {
  readonly id: string;
  readonly source: string;
  readonly buyer: Buyer;
  readonly country: string | null;
}

const WAITING = `SELECT o.id, o.source, o.buyer, o.country FROM sales_order o WHERE o.status = 'RECORDED' AND o.id > $1
  ORDER BY o.id LIMIT ${BATCH}`;
const START = '00000000-0000-0000-0000-000000000000';

/** Asks crm who is behind the orders that wait, and books them: invoice, payment, event. */
@Injectable()
export class OrderMatchingJobs {
  private readonly logger = new Logger('Orders');

  constructor(
    private readonly db: Db,
    private readonly rpc: Rpc,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnJob(MATCH_JOB)
  async run(job: JobRun, ctx: Ctx): Promise<unknown> {
    const { tries = 0 } = (job.input ?? {}) as { tries?: number };
    let booked = 0;
    let stuck = 0;
    for (let after = START; ;) {
      const waiting = await this.db.read(ctx, (tx) => tx.query<Waiting>('orders_waiting', WAITING, [after]));
      if (waiting.length === 0) {
        if (stuck > 0) await this.again(ctx, tries + 1);
        return { booked, stuck };
      }
      after = waiting.at(-1)!.id;
      let persons: ReadonlyMap<string, string | null>;
      try {
        persons = await this.match(ctx, waiting);
      } catch (error) {
        if (!(error instanceof DomainError && error.kind === 'unavailable')) throw error;
        // Orders wait where they are: a job of its own asks again, for as long as it takes.
        await this.again(ctx, tries + 1);
        return { booked, waiting: true };
      }
      const done = await this.bookAll(ctx, persons);
      booked += done;
      stuck += persons.size - done;
      await job.report({ progress: booked });
    }
  }

  /** Many at once; where one of them cannot be booked, e.g. into a closed period, it waits alone and holds up no other. */
  private async bookAll(ctx: Ctx, persons: ReadonlyMap<string, string | null>): Promise<number> {
    try {
      return await this.book(ctx, persons);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'user') throw error;
    }
    let booked = 0;
    for (const one of persons)
      try {
        booked += await this.book(ctx, new Map([one]));
      } catch (error) {
        if (!(error instanceof DomainError) || error.kind !== 'user') throw error;
        this.logger.warn(`Order ${one[0]} cannot be booked: ${error.code} ${error.message}`);
      }
    return booked;
  }

  /** Books orders whose buyers are known; returns that came meanwhile follow their order at once. */
  private book(ctx: Ctx, persons: ReadonlyMap<string, string | null>): Promise<number> {
    return this.db.tx(
      ctx,
      (tx) =>
        keepBooks(tx, this.clock.now(), async (books) => {
          const orders = await bookOrders(books, persons);
          await bookReturns(books, orders);
          return orders.length;
        }),
      SLOW,
    );
  }

  /** Person by order; an order whose buyer nobody could tell is of nobody. */
  private async match(ctx: Ctx, waiting: readonly Waiting[]): Promise<Map<string, string | null>> {
    const named = waiting.filter((order) => askable(order.buyer));
    const buyers = new Map(named.map((order) => [buyerKey(order), toBuyer(order)]));
    const found = new Map<string, string | null>();
    if (buyers.size > 0) {
      const { matches } = await this.rpc.call(matchCustomersRpc, { buyers: [...buyers.values()] }, ctx, {
        timeoutMs: 10_000,
      });
      for (const match of matches) found.set(match.key, match.personId);
    }
    return new Map(waiting.map((order) => [order.id, found.get(buyerKey(order)) ?? null]));
  }

  private async again(ctx: Ctx, tries: number): Promise<void> {
    const pause = Math.min(LONGEST_PAUSE_MS, 200 * 2 ** Math.min(tries, 11));
    const runAt = new Date(this.clock.now().getTime() + pause);
    await this.db.tx(ctx, (tx) => this.jobs.enqueue(tx, MATCH_JOB, { tries }, { runAt }));
  }
}
