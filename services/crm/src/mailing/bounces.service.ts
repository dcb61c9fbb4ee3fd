import { messageBounced } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import {
  type BounceKind,
  cameBack,
  mailIdOf,
  type Report,
  reportOf,
  tellsMore,
  withoutAddresses,
} from '@mh-os/mailing';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { suppressMailbox } from '../consents/sendable.ts';
import { MailSettingsEntity } from './mail-settings.entity.ts';
import { emitMessage } from './message-facts.ts';
import { lockSent, markBounced, type SentMessage, softInARow } from './message-marks.ts';

const BOUNCE = 'crm.mail.bounce';
const SOFT_BOUNCES = 3;

/** Takes what tells that mails came back, and what follows from it. */
@Injectable()
export class BouncesService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One mail came back, by its id or Message-ID. The same told again changes nothing. */
  record(ctx: Ctx, report: Report): Promise<string> {
    ctx.require(BOUNCE);
    ctx.requireBrand();
    return this.db.tx(ctx, (tx) => this.book(tx, report));
  }

  /** A report as a mail server or mailbox provider sends it (RFC 3464, RFC 5965). */
  async take(ctx: Ctx, mail: string): Promise<{ messageId: string; kind: BounceKind } | null> {
    ctx.require(BOUNCE);
    ctx.requireBrand();
    const report = await reportOf(mail, unreadable);
    if (!report) return null;
    return { messageId: await this.db.tx(ctx, (tx) => this.book(tx, report)), kind: report.kind };
  }

  private async book(tx: Tx, report: Report): Promise<string> {
    const { kind } = report;
    const id = mailIdOf(report.messageId);
    const message = id === null ? undefined : await lockSent(tx, id);
    if (id === null || !message)
      throw new DomainError('CRM_MAIL_UNKNOWN', 'The brand sent no mail with this Message-ID.', {
        path: ['messageId'],
      });
    if (!tellsMore(message, report)) return id;
    const told = { kind, back: cameBack(report), reason: withoutAddresses(report.reason) };
    const marked = await markBounced(tx, message, this.clock.now(), told);
    emitMessage(tx, messageBounced, marked, { kind });
    await this.follow(tx, marked, kind);
    return id;
  }

  /** Who is not there or complained gets nothing more; so does who could not be reached several times in a row. */
  private async follow(
    tx: Tx,
    { id: messageId, addressHash, addressHint }: SentMessage,
    kind: BounceKind,
  ): Promise<void> {
    if (addressHash === null) return;
    const mailbox = { hash: addressHash, hint: addressHint ?? '…' };
    if (kind !== 'SOFT') return suppressMailbox(tx, mailbox, kind === 'HARD' ? 'BOUNCED' : 'COMPLAINT', { messageId });
    const most = (await tx.findOne(MailSettingsEntity, { single: true }))?.softBounces ?? SOFT_BOUNCES;
    if ((await softInARow(tx, addressHash, most)) >= most) await suppressMailbox(tx, mailbox, 'BOUNCED', { messageId });
  }
}

const unreadable = (): DomainError =>
  new DomainError('CRM_MAIL_REPORT_INVALID', 'This is no mail that can be read.', { path: ['mail'] });
