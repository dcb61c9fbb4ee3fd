import type { Clock, Ctx } from '@mh-os/kernel';
import { type Claimed, type Delivered, MailQueue, type Pace, QueueSender } from '@mh-os/mailing';
import { Every, Rounds } from '@mh-os/messaging';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { config, FINANCE_CONFIG, type ServiceConfig } from '../config.ts';
import { DocumentMailDelivery } from './mail-delivery.ts';
import { DocumentMailSettingsEntity } from './mail-settings.entity.ts';

const QUEUE = new MailQueue('document_mail', 'finance.mail');

/** Sends documents as they come due. */
@Injectable()
export class DocumentMailSender extends QueueSender {
  constructor(
    db: Db,
    rounds: Rounds,
    @Inject(CLOCK) clock: Clock,
    @Inject(FINANCE_CONFIG) private readonly finance: ServiceConfig,
    private readonly delivery: DocumentMailDelivery,
  ) {
    super({ db, rounds, clock, queue: QUEUE });
  }

  @Every(() => config().MH_MAIL_LOOK_MS)
  override look(): Promise<number> {
    return super.look();
  }

  protected async pace(tx: Tx): Promise<Pace> {
    const settings = await tx.findOne(DocumentMailSettingsEntity, { single: true });
    return settings ?? { paused: false, perMinute: this.finance.MH_MAIL_PER_MINUTE };
  }

  protected deliver(ctx: Ctx, claimed: Claimed): Promise<Delivered> {
    return this.delivery.deliver(ctx, claimed);
  }
}
