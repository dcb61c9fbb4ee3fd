import { type Clock, type Ctx, inLanes } from '@mh-os/kernel';
import { Every, Rounds } from '@mh-os/messaging';
import { CLOCK, Db, unlessDeleted } from '@mh-os/persistence';
import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { config, CRM_CONFIG, type ServiceConfig } from '../config.ts';
import { MailDelivery } from './mail-delivery.ts';
import { MailSettingsEntity } from './mail-settings.entity.ts';
import { type Claimed, claimMessages, dueBrands, releaseMessages, sweepMessages } from './message-store.ts';
import { BATCH, CLAIM_MS, RETRY_MS } from './sending.rules.ts';

/** As whom the service sends. */
export const WORKER = { id: 'mailing', name: 'Mail' };
/** Mails that are handed over side by side; brands that are served side by side. */
const LANES = 4;
/** Batches of a brand before the others have their turn. */
const TURNS = 20;

/** Looks for mails that are due and sends them; any number of processes may do so at once. */
@Injectable()
export class MailSender implements OnApplicationBootstrap {
  private readonly logger = new Logger('Mail');

  constructor(
    private readonly db: Db,
    private readonly rounds: Rounds,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CRM_CONFIG) private readonly config: ServiceConfig,
    private readonly delivery: MailDelivery,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.MH_ENV === 'production' && !this.config.MH_SMTP_URL)
      this.logger.warn('MH_SMTP_URL is not set: mails of brands without a server of their own reach nobody.');
  }

  /** One round over all brands with something due; says how many mails were taken up. */
  @Every(() => config().MH_MAIL_LOOK_MS)
  look(): Promise<number> {
    return this.rounds.each(
      WORKER,
      (tx) => dueBrands(tx, this.clock.now()),
      (ctx) => this.serve(ctx),
      LANES,
    );
  }

  /** Sends what is due of one brand, as far as its pace allows. */
  async serve(ctx: Ctx): Promise<number | undefined> {
    const unsure = await unlessDeleted(this.db.tx(ctx, (tx) => sweepMessages(tx, this.clock.now())));
    if (unsure) this.logger.warn(`Nobody knows whether ${unsure} mails of brand ${ctx.brandId} went out.`);
    let taken = 0;
    for (let turn = 0; turn < TURNS && !this.rounds.stopping; turn += 1) {
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
    await inLanes(LANES, batch, async (claimed) => {
      if (this.rounds.stopping || !answering) return void left.push(claimed.id);
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
