import { documentMailBounced, notificationRequested } from '@mh-os/contracts';
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
import { type DocumentMail, factsOf } from './document-mails.ts';
import { lockTaken, markBounced } from './mail-store.ts';

const BOUNCE = 'finance.mail.bounce';

/** Takes what tells that mails with documents came back. Nobody is suppressed: whoever is invoiced is owed the invoice (ADR 32). */
@Injectable()
export class MailBouncesService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One mail came back, by its id or Message-ID. The same told again changes nothing. */
  record(ctx: Ctx, report: Report): Promise<DocumentMail> {
    ctx.require(BOUNCE);
    ctx.requireBrand();
    return this.db.tx(ctx, (tx) => this.book(tx, report));
  }

  /** A report as a mail server or mailbox provider sends it; null where it tells of nothing that failed. */
  async take(ctx: Ctx, mail: string): Promise<DocumentMail | null> {
    ctx.require(BOUNCE);
    ctx.requireBrand();
    const report = await reportOf(mail, unreadable);
    return report && this.db.tx(ctx, (tx) => this.book(tx, report));
  }

  private async book(tx: Tx, report: Report): Promise<DocumentMail> {
    const id = mailIdOf(report.messageId);
    const mail = id === null ? undefined : await lockTaken(tx, id);
    if (!mail)
      throw new DomainError('FINANCE_MAIL_NOT_SENT', 'The brand sent no document with this Message-ID.', {
        path: ['messageId'],
      });
    if (!tellsMore(mail, report)) return mail;
    const told = { kind: report.kind, back: cameBack(report), reason: withoutAddresses(report.reason) };
    const marked = await markBounced(tx, mail.id, told, this.clock.now());
    tell(tx, marked, report.kind);
    return marked;
  }
}

const unreadable = (): DomainError =>
  new DomainError('FINANCE_MAIL_REPORT_INVALID', 'This is no mail that can be read.', { path: ['mail'] });

/** Somebody has to find another address, or another way; of what is only late there is nothing to do. */
function tell(tx: Tx, mail: DocumentMail, kind: BounceKind): void {
  if (kind === 'SOFT' && mail.status !== 'BOUNCED') return;
  const target = { aggregateId: mail.id, aggregateVersion: mail.version };
  tx.emit(documentMailBounced, { ...factsOf(mail), kind }, target);
  if (mail.status !== 'BOUNCED') return;
  const told = {
    ...{ label: `${mail.label} came back`, body: mail.lastError ?? '', topic: 'finance.mail' },
    ...{ key: `document-mail:${mail.id}:${mail.version}`, severity: 'warning' as const, mandatory: false },
    ...{ link: `/invoices/${mail.invoiceId}`, recipients: { permission: 'finance.invoice.send' } },
  };
  tx.emit(notificationRequested, told, target);
}
