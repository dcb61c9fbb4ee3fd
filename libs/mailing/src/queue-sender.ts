import { type Clock, type Ctx, inLanes } from '@mh-os/kernel';
import { type MailTransport, NotHandedOver, type OutgoingMail } from '@mh-os/mail';
import type { Rounds } from '@mh-os/messaging';
import { type Db, type Tx, unlessDeleted } from '@mh-os/persistence';
import { Logger } from '@nestjs/common';
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
  readonly rounds: Rounds;
  readonly clock: Clock;
  readonly queue: MailQueue;
}

/** As whom a service sends. */
export const MAIL_WORKER = { id: 'mailing', name: 'Mail' };

/** Looks for mails that are due and sends them; any number of processes may do so at once. */
export abstract class QueueSender {
  protected readonly logger = new Logger('Mail');
  private readonly setup: SenderSetup;

  constructor(setup: SenderSetup) {
    this.setup = setup;
  }

  /** How fast the brand of the transaction sends. */
  protected abstract pace(tx: Tx): Promise<Pace>;
  /** Judges, writes, hands over and books one mail. */
  protected abstract deliver(ctx: Ctx, claimed: Claimed): Promise<Delivered>;

  /** One round over all brands with something due; says how many mails were taken up. The service says how often. */
  look(): Promise<number> {
    const { queue, clock, rounds } = this.setup;
    return rounds.each(
      MAIL_WORKER,
      (tx) => queue.brands(tx, clock.now()),
      (ctx) => this.serve(ctx),
      LANES,
    );
  }

  /** Sends what is due of one brand, as far as its pace allows. */
  async serve(ctx: Ctx): Promise<number | undefined> {
    const { db, queue, clock, rounds } = this.setup;
    const unsure = await unlessDeleted(db.tx(ctx, (tx) => queue.sweep(tx, clock.now())));
    if (unsure) this.logger.warn(`Nobody knows whether ${unsure} mails of brand ${ctx.brandId} went out.`);
    let taken = 0;
    for (let turn = 0; turn < TURNS && !rounds.stopping; turn += 1) {
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
    const { db, queue, clock, rounds } = this.setup;
    const left: string[] = [];
    let answering = true;
    await inLanes(LANES, batch, async (claimed) => {
      if (rounds.stopping || !answering) return void left.push(claimed.id);
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
