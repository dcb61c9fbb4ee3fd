import { documentMailFailed, documentMailSent, notificationRequested } from '@mh-os/contracts';
import { type Clock, Ctx, DomainError } from '@mh-os/kernel';
import { type MailFile, messageIdOf } from '@mh-os/mail';
import { afterFailure, type Claimed, type Delivered, handOver, withoutAddresses } from '@mh-os/mailing';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { DunningService } from '../dunning/dunning.service.ts';
import { writeUbl } from '../invoices/e-invoice/ubl.ts';
import { InvoicesService } from '../invoices/invoices.service.ts';
import { type DocumentMail, factsOf, readMails } from './document-mails.ts';
import { DocumentMailSettingsEntity } from './mail-settings.entity.ts';
import { type Booking, bookMail, failMail, handMail } from './mail-store.ts';
import { DocumentTransports } from './mail-transports.ts';

interface Written {
  readonly settings: DocumentMailSettingsEntity | null;
  readonly attachments: readonly MailFile[];
}

const PDF = 'application/pdf';
const XML = 'application/xml';

/** Sends one mail with a document: written, handed over, booked; ADR 28 says what holds when it ends in between. */
@Injectable()
export class DocumentMailDelivery {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly transports: DocumentTransports,
    private readonly invoices: InvoicesService,
    private readonly dunning: DunningService,
  ) {}

  async deliver(ctx: Ctx, claimed: Claimed): Promise<Delivered> {
    const written = await this.write(ctx, claimed);
    if (!written) return 'next';
    const { settings, attachments } = written;
    const sender = this.transports.senderFor(settings);
    const now = this.clock.now();
    const mail = await this.db.tx(ctx, (tx) => handMail(tx, claimed, now, messageIdOf(claimed.id, sender.from)));
    if (!mail) return 'next';
    const { id, recipient: to, subject, body: text, providerId } = mail;
    return handOver(
      () => this.transports.of(settings),
      { ...{ id, to, subject, text, html: null, attachments, ...sender }, messageId: providerId ?? undefined },
      (fault) => this.db.tx(ctx, (tx) => this.book(tx, mail, now, fault)),
    );
  }

  /** The files of a mail, before anything is handed over; what cannot be written was surely not sent. */
  private async write(ctx: Ctx, claimed: Claimed): Promise<Written | undefined> {
    try {
      return await this.read(ctx, claimed.id);
    } catch (error) {
      // What is refused for good reason will be refused tomorrow; anything else may pass.
      if (!(error instanceof DomainError)) throw error;
      await this.fail(ctx, claimed, error.message);
      return undefined;
    }
  }

  private async read(ctx: Ctx, id: string): Promise<Written | undefined> {
    const [mail, settings] = await this.db.read(ctx, async (tx) => [
      (await readMails(tx, [id]))[0],
      await tx.findOne(DocumentMailSettingsEntity, { single: true }),
    ]);
    return mail && { settings, attachments: await this.filesOf(reader(ctx), mail) };
  }

  private fail(ctx: Ctx, claimed: Claimed, why: string): Promise<void> {
    return this.db.tx(ctx, async (tx) => {
      const failed = await failMail(tx, claimed, why, this.clock.now());
      if (failed) tell(tx, failed);
    });
  }

  private async filesOf(ctx: Ctx, { invoiceId, noticeId, attachXml }: DocumentMail): Promise<MailFile[]> {
    if (noticeId !== null) {
      const letter = await this.dunning.letter(ctx, noticeId);
      return [{ filename: letter.name, contentType: PDF, content: letter.bytes }];
    }
    const { name, bytes } = await this.invoices.pdf(ctx, invoiceId);
    const page = { filename: name, contentType: PDF, content: bytes };
    if (!attachXml) return [page];
    const xml = Buffer.from(writeUbl(await this.invoices.electronic(ctx, invoiceId)), 'utf8');
    return [page, { filename: name.replace(/pdf$/, 'xml'), contentType: XML, content: xml }];
  }

  private async book(tx: Tx, mail: DocumentMail, handedAt: Date, fault: Error | null): Promise<void> {
    const now = this.clock.now();
    const booked = await bookMail(tx, mail.id, handedAt, bookingOf(fault, mail.attempts, now), now);
    if (booked) tell(tx, booked);
  }
}

function bookingOf(fault: Error | null, attempts: number, now: Date): Booking {
  if (fault === null) return { status: 'SENT' };
  const outcome = afterFailure(fault, attempts);
  const error = withoutAddresses(fault.message);
  if (outcome.kind === 'RETRY') return { status: 'QUEUED', error, dueAt: new Date(now.getTime() + outcome.inMs) };
  return { status: outcome.kind === 'UNKNOWN' ? 'UNKNOWN' : 'FAILED', error };
}

/** The service itself, which may read what it sends. */
const reader = ({ brandId, actor, requestId }: Ctx): Ctx =>
  new Ctx({ brandId, actor, requestId, permissions: ['finance.invoice.read', 'finance.payment.read'] });

function tell(tx: Tx, mail: DocumentMail): void {
  const target = { aggregateId: mail.id, aggregateVersion: mail.version };
  if (mail.status === 'SENT') tx.emit(documentMailSent, factsOf(mail), target);
  if (mail.status !== 'FAILED' && mail.status !== 'UNKNOWN') return;
  tx.emit(documentMailFailed, { ...factsOf(mail), status: mail.status }, target);
  const told = {
    label: mail.status === 'FAILED' ? `${mail.label} was not sent` : `Nobody knows whether ${mail.label} was sent`,
    ...{ body: mail.lastError ?? '', topic: 'finance.mail', key: `document-mail:${mail.id}:${mail.version}` },
    ...{ severity: 'warning' as const, link: `/invoices/${mail.invoiceId}`, mandatory: false },
    recipients: { permission: 'finance.invoice.send' },
  };
  tx.emit(notificationRequested, told, target);
}
