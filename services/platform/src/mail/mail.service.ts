import { type Clock, newId } from '@mh-os/kernel';
import { CLOCK, Jobs, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { NewMail } from './mail.content.ts';
import { renderMail } from './mail.rules.ts';

/** The kind of the job that sends one mail. */
export const SEND_MAIL = 'platform.mail.send';

const ADD = `INSERT INTO mail (id, version, created_at, updated_at, brand_id, key, recipient, subject, text_body, html_body, status,
    attempts, due_at, lost)
  VALUES ($1, 1, $2, $2, $3, $4, $5, $6, $7, $8, 'QUEUED', 0, $2, 0) ON CONFLICT (brand_id, key) DO NOTHING RETURNING id`;

/** Writes mails; they leave after the commit of whoever wrote them, or not at all. */
@Injectable()
export class MailService {
  constructor(
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Adds a mail to the caller's transaction, on behalf of its brand (or of none, with platform scope). Sending is
   * at-least-once: a crash between the server's answer and our commit sends again, under the same Message-ID.
   */
  async enqueue(tx: Tx, { to, locale, content, key }: NewMail): Promise<void> {
    const { subject, text, html } = renderMail(content, locale);
    const values = [newId(), this.clock.now(), tx.ctx.brandId, key, to, subject, text, html];
    const [added] = await tx.query<{ id: string }>('mail_add', ADD, values);
    if (added) await this.jobs.enqueue(tx, SEND_MAIL, { mailId: added.id });
  }
}
