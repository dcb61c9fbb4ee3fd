import { type Clock, Ctx, newId } from '@mh-os/kernel';
import { CLOCK, Db, unlessDeleted } from '@mh-os/persistence';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { CRM_CONFIG, type ServiceConfig } from '../config.ts';
import { MailDelivery } from './mail-delivery.ts';
import { MailSettingsEntity } from './mail-settings.entity.ts';
import { type Claimed, claimMessages, dueBrands, releaseMessages, sweepMessages } from './message-store.ts';
import { BATCH, CLAIM_MS, RETRY_MS } from './sending.rules.ts';

/** Mails that are handed over side by side; brands that are served side by side. */
const LANES = 4;
/** Batches of a brand before the others have their turn. */
const TURNS = 20;

/** Looks for mails that are due and sends them; any number of processes may do so at once. */
@Injectable()
export class MailSender implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Mail');
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<unknown> | undefined;
  private stopping = false;

  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CRM_CONFIG) private readonly config: ServiceConfig,
    private readonly delivery: MailDelivery,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.MH_ENV === 'production' && !this.config.MH_SMTP_URL)
      this.logger.warn('MH_SMTP_URL is not set: mails of brands without a server of their own reach nobody.');
    if (this.config.MH_MAIL_LOOK_MS === 0) return;
    this.timer = setInterval(() => {
      this.looking ??= this.look()
        .catch((error: unknown) => this.logger.warn(`Mails wait: ${String(error)}`))
        .finally(() => (this.looking = undefined));
    }, this.config.MH_MAIL_LOOK_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.looking;
  }

  /** One round over all brands with something due; says how many mails were taken up. */
  async look(): Promise<number> {
    const brands = await this.db.read(worker(null), (tx) => dueBrands(tx, this.clock.now()));
    let taken = 0;
    await inLanes(brands, async ({ brandId }) => {
      taken += (await this.serve(worker(brandId))) ?? 0;
    });
    return taken;
  }

  /** Sends what is due of one brand, as far as its pace allows. */
  async serve(ctx: Ctx): Promise<number | undefined> {
    const unsure = await unlessDeleted(this.db.tx(ctx, (tx) => sweepMessages(tx, this.clock.now())));
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
    return this.db.tx(ctx, async (tx) => {
      const settings = await tx.findOne(MailSettingsEntity, { single: true });
      if (settings?.paused) return [];
      const now = this.clock.now();
      const until = new Date(now.getTime() + CLAIM_MS);
      const perMinute = settings?.perMinute ?? this.config.MH_MAIL_PER_MINUTE;
      return claimMessages(tx, { now, until, most: BATCH, perMinute });
    });
  }

  /** Sends a batch; false where the server does not answer: then the rest waits. One mail that fails holds up no other. */
  private async send(ctx: Ctx, batch: readonly Claimed[]): Promise<boolean> {
    const left: string[] = [];
    let answering = true;
    await inLanes(batch, async (claimed) => {
      if (this.stopping || !answering) return void left.push(claimed.id);
      const delivered = await this.delivery.deliver(ctx, claimed).catch((error: unknown) => {
        this.logger.error(`Mail ${claimed.id} could not be booked: ${String(error)}`);
        return 'next' as const;
      });
      answering &&= delivered !== 'no-server';
    });
    const now = this.clock.now();
    const dueAt = answering ? now : new Date(now.getTime() + RETRY_MS[0]!);
    if (left.length > 0) await this.db.tx(ctx, (tx) => releaseMessages(tx, now, dueAt, left));
    return answering;
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
