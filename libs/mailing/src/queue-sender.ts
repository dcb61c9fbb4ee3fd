import { type Clock, Ctx, newId } from '@mh-os/kernel';
import { type MailTransport, NotHandedOver, type OutgoingMail } from '@mh-os/mail';
import { type Db, type Tx, unlessDeleted } from '@mh-os/persistence';
import { type BeforeApplicationShutdown, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Claimed, MailQueue } from './mail-queue.ts';
import { BATCH, CLAIM_MS, RETRY_MS } from './sending.rules.ts';

/** Mails that are handed over side by side; brands that are served side by side. */
const LANES = 4;
/** Batches of a brand before the others have their turn. */
const TURNS = 20;

/** Whether the server answers at all: where it does not, the next mail need not try. */
export type Delivered = 'next' | 'no-server';

/** How fast a brand sends now. */
export interface Pace {
  readonly paused: boolean;
  readonly perMinute: number;
}

export interface SenderSetup {
  readonly db: Db;
  readonly clock: Clock;
  readonly queue: MailQueue;
  /** Pause between two looks, milliseconds; 0 never looks. */
  readonly lookMs: number;
}

/** Looks for mails that are due and sends them; any number of processes may do so at once. */
export abstract class QueueSender implements OnApplicationBootstrap, BeforeApplicationShutdown {
  protected readonly logger = new Logger('Mail');
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<unknown> | undefined;
  private stopping = false;
  private readonly setup: SenderSetup;

  constructor(setup: SenderSetup) {
    this.setup = setup;
  }

  /** How fast the brand of the transaction sends. */
  protected abstract pace(tx: Tx): Promise<Pace>;
  /** Judges, writes, hands over and books one mail. */
  protected abstract deliver(ctx: Ctx, claimed: Claimed): Promise<Delivered>;

  onApplicationBootstrap(): void {
    if (this.setup.lookMs === 0) return;
    this.timer = setInterval(() => {
      this.looking ??= this.look()
        .catch((error: unknown) => this.logger.warn(`Mails wait: ${String(error)}`))
        .finally(() => (this.looking = undefined));
    }, this.setup.lookMs).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.looking;
  }

  /** One round over all brands with something due; says how many mails were taken up. */
  async look(): Promise<number> {
    const { db, queue, clock } = this.setup;
    const brands = await db.read(worker(null), (tx) => queue.brands(tx, clock.now()));
    let taken = 0;
    await inLanes(brands, async ({ brandId }) => {
      taken += (await this.serve(worker(brandId))) ?? 0;
    });
    return taken;
  }

  /** Sends what is due of one brand, as far as its pace allows. */
  async serve(ctx: Ctx): Promise<number | undefined> {
    const { db, queue, clock } = this.setup;
    const unsure = await unlessDeleted(db.tx(ctx, (tx) => queue.sweep(tx, clock.now())));
    if (unsure) this.logger.warn(`Nobody knows whether ${unsure} mails of brand ${ctx.brandId} went out.`);
    let taken = 0;
    for (let turn = 0; turn < TURNS && !this.stopping; turn += 1) {
      const batch = await unlessDeleted(this.claim(ctx));
      if (!batch || batch.length === 0) break;
      taken += batch.length;
      if (!(await this.send(ctx, batch))) break;
    }
    return taken;
  }

  private claim(ctx: Ctx): Promise<Claimed[]> {
    const { db, queue, clock } = this.setup;
    return db.tx(ctx, async (tx) => {
      const { paused, perMinute } = await this.pace(tx);
      if (paused) return [];
      const now = clock.now();
      return queue.claim(tx, { now, until: new Date(now.getTime() + CLAIM_MS), most: BATCH, perMinute });
    });
  }

  /** Sends a batch; false where the server does not answer: then the rest waits. One mail that fails holds up no other. */
  private async send(ctx: Ctx, batch: readonly Claimed[]): Promise<boolean> {
    const { db, queue, clock } = this.setup;
    const left: string[] = [];
    let answering = true;
    await inLanes(batch, async (claimed) => {
      if (this.stopping || !answering) return void left.push(claimed.id);
      const delivered = await this.deliver(ctx, claimed).catch((error: unknown) => {
        this.logger.error(`Mail ${claimed.id} could not be booked: ${String(error)}`);
        return 'next' as const;
      });
      answering &&= delivered !== 'no-server';
    });
    const now = clock.now();
    const dueAt = answering ? now : new Date(now.getTime() + RETRY_MS[0]!);
    if (left.length > 0) await db.tx(ctx, (tx) => queue.release(tx, now, dueAt, left));
    return answering;
  }
}

/**
 * Hands a mail over and has the result booked, with patience: what stays without one counts as unknown although it is known.
 * `book` is given the fault, or nothing where the server took the mail.
 */
export async function handOver(
  transport: () => Promise<MailTransport>,
  mail: OutgoingMail,
  book: (fault: Error | null) => Promise<unknown>,
): Promise<Delivered> {
  let fault: Error | null = null;
  try {
    await (await transport()).send(mail);
  } catch (error) {
    fault = error as Error;
  }
  for (let attempt = 1; ; attempt += 1)
    try {
      await book(fault);
      return fault instanceof NotHandedOver && fault.noServer ? 'no-server' : 'next';
    } catch (error) {
      if (attempt === 4) throw error;
      await sleep(attempt * 250);
    }
}

/** Runs all, a few at a time. */
async function inLanes<T>(all: readonly T[], run: (one: T) => Promise<unknown>): Promise<void> {
  const waiting = [...all];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await run(next);
  };
  await Promise.all(Array.from({ length: Math.min(LANES, all.length) }, lane));
}

/** The service itself at work for a brand, or to find brands that have work. */
export function worker(brandId: string | null): Ctx {
  const actor = { kind: 'system' as const, id: 'mailing', name: 'Mail' };
  return new Ctx({ brandId, platform: brandId === null, actor, requestId: newId() });
}
