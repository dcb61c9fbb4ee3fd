import type { Clock, Ctx } from '@mh-os/kernel';
import { type Claimed, type Delivered, MAIL_WORKER, MailQueue, type Pace, QueueSender } from '@mh-os/mailing';
import { Every, Rounds } from '@mh-os/messaging';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { config, CRM_CONFIG, type ServiceConfig } from '../config.ts';
import { MailDelivery } from './mail-delivery.ts';
import { MailSettingsEntity } from './mail-settings.entity.ts';

/** As whom the service sends. */
export const WORKER = MAIL_WORKER;
const QUEUE = new MailQueue('crm_message', 'crm.mail');

/** Sends mails to customers as they come due. */
@Injectable()
export class MailSender extends QueueSender implements OnApplicationBootstrap {
  constructor(
    db: Db,
    rounds: Rounds,
    @Inject(CLOCK) clock: Clock,
    @Inject(CRM_CONFIG) private readonly config: ServiceConfig,
    private readonly delivery: MailDelivery,
  ) {
    super({ db, rounds, clock, queue: QUEUE });
  }

  onApplicationBootstrap(): void {
    if (this.config.MH_ENV === 'production' && !this.config.MH_SMTP_URL)
      this.logger.warn('MH_SMTP_URL is not set: mails of brands without a server of their own reach nobody.');
  }

  @Every(() => config().MH_MAIL_LOOK_MS)
  override look(): Promise<number> {
    return super.look();
  }

  protected async pace(tx: Tx): Promise<Pace> {
    const settings = await tx.findOne(MailSettingsEntity, { single: true });
    return settings ?? { paused: false, perMinute: this.config.MH_MAIL_PER_MINUTE };
  }

  protected deliver(ctx: Ctx, claimed: Claimed): Promise<Delivered> {
    return this.delivery.deliver(ctx, claimed);
  }
}
