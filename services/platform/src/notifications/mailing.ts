import { type Clock, Ctx, newId } from '@mh-os/kernel';
import { CLOCK, Db, unlessDeleted } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type PlatformConfig, PLATFORM_CONFIG } from '../config.ts';
import { MailService } from '../mail/mail.service.ts';
import { systemCtx } from '../platform-scope.ts';
import { BATCH, brandsWithDueMail, dropDue, dueMail, lockMailOf } from './due-mail.read-model.ts';
import { bundle } from './due-mail.rules.ts';

/** Hands due notifications over to mail: at once, after quiet hours, or as a digest. */
@Injectable()
export class Mailing {
  constructor(
    private readonly db: Db,
    private readonly mail: MailService,
    @Inject(PLATFORM_CONFIG) private readonly config: PlatformConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Everything that is due, brand by brand (T20). Any number of processes may do it at once. */
  async sweep(): Promise<void> {
    const now = this.clock.now();
    const brands = await this.db.read(systemCtx(), (tx) => brandsWithDueMail(tx, now));
    for (const brandId of brands) while (await unlessDeleted(this.batch(brandId, now)));
  }

  /**
   * One batch of a brand; whether more may be due. Mail and end of the due row commit together: a crash loses neither and
   * repeats neither (ADM-9).
   */
  private batch(brandId: string, now: Date): Promise<boolean> {
    const actor = { kind: 'system', id: 'platform', name: 'Platform' } as const;
    const ctx = new Ctx({ brandId, actor, requestId: newId() });
    return this.db.tx(ctx, async (tx) => {
      if (!(await lockMailOf(tx, brandId))) return false;
      const due = await dueMail(tx, brandId, now);
      const { mails, done } = bundle(due, due.length === BATCH, this.config.MH_WEB_URL);
      for (const mail of mails) await this.mail.enqueue(tx, mail);
      await dropDue(tx, brandId, done);
      return due.length === BATCH;
    });
  }
}
