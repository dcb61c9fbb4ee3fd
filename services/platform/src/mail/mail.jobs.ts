import { type Clock, type Ctx } from '@mh-os/kernel';
import type { MailTransport, OutgoingMail } from '@mh-os/mail';
import { OnJob } from '@mh-os/messaging';
import { CLOCK, Db, type JobRun, Jobs } from '@mh-os/persistence';
import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { type PlatformConfig, PLATFORM_CONFIG } from '../config.ts';
import { MailEntity } from './mail.entity.ts';
import { afterFailure, LEASE_MS } from './mail.rules.ts';
import { SEND_MAIL } from './mail.service.ts';
import { MAIL_TRANSPORT } from './mail.transport.ts';

/** Mails are remembered this long, without their bodies: so long does a key mail once. */
const FORGET = `DELETE FROM mail WHERE ctid = ANY (ARRAY(SELECT ctid FROM mail
  WHERE brand_id IS NOT DISTINCT FROM $1 AND status <> 'QUEUED' AND updated_at < $2::timestamptz - interval '30 days' LIMIT 100))`;

const CLAIM = `UPDATE mail SET lease_until = $3, version = version + 1, updated_at = $2
  WHERE id = $1 AND status = 'QUEUED' AND (lease_until IS NULL OR lease_until < $2)
  RETURNING id, recipient AS "to", subject, coalesce(text_body, '') AS text, coalesce(html_body, '') AS html`;

/** Sends what was written, each mail in a job of its own. */
@Injectable()
export class MailJobs implements OnApplicationBootstrap {
  private readonly logger = new Logger('Mail');

  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport,
    @Inject(PLATFORM_CONFIG) private readonly config: PlatformConfig,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.MH_ENV === 'production' && !this.config.MH_SMTP_URL)
      this.logger.warn('MH_SMTP_URL is not set: mails are written to a folder and reach nobody.');
  }

  @OnJob(SEND_MAIL)
  async send({ input }: JobRun, ctx: Ctx): Promise<void> {
    const { mailId } = input as { mailId: string };
    const waiting = await this.claim(ctx, mailId);
    if (!waiting) return;
    const { id } = waiting;
    try {
      await this.transport.send(waiting);
    } catch (error) {
      return this.failed(ctx, id, error as Error & { responseCode?: number });
    }
    await this.db.tx(ctx, async (tx) => {
      const now = this.clock.now();
      const sent = await tx.lock(MailEntity, id);
      const { attempts } = sent;
      await tx.update(sent, {
        ...{ status: 'SENT', sentAt: now, attempts: attempts + 1 },
        ...{ textBody: null, htmlBody: null, lastError: null, leaseUntil: null },
      });
      await tx.query('mail_forget', FORGET, [ctx.brandId, now]);
    });
  }

  /** Takes a mail that waits for oneself; nothing where it is out, or where somebody else is sending it. */
  private claim(ctx: Ctx, mailId: string): Promise<OutgoingMail | undefined> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + LEASE_MS);
    return this.db.tx(ctx, async (tx) => (await tx.query<OutgoingMail>('mail_claim', CLAIM, [mailId, now, until]))[0]);
  }

  /** Books the failure; the next attempt is a job of its own, so that no worker waits for a server that is away. */
  private async failed(ctx: Ctx, id: string, error: Error & { responseCode?: number }): Promise<void> {
    const refusedForGood = error.responseCode !== undefined && [550, 551, 553, 554].includes(error.responseCode);
    await this.db.tx(ctx, async (tx) => {
      const mail = await tx.lock(MailEntity, id);
      const attempts = mail.attempts + 1;
      const next = afterFailure(attempts, refusedForGood);
      const lastError = error.message.slice(0, 500);
      if (next === 'give-up') {
        const ended = { textBody: null, htmlBody: null, leaseUntil: null };
        await tx.update(mail, { status: 'FAILED', attempts, lastError, ...ended });
        this.logger.error(`Mail ${id} was given up after ${attempts} attempts: ${lastError}`);
        return;
      }
      const dueAt = new Date(this.clock.now().getTime() + next.retryInMs);
      await tx.update(mail, { attempts, lastError, dueAt, leaseUntil: null });
      await this.jobs.enqueue(tx, SEND_MAIL, { mailId: id }, { runAt: dueAt });
      this.logger.warn(`Mail ${id} could not be sent, attempt ${attempts}: ${lastError}`);
    });
  }
}
