import { type Clock, type Ctx, DomainError, notFound, type Page, uuids } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { readNotice } from '../dunning/dunning.read-model.ts';
import { readInvoices } from '../invoices/invoice-rows.ts';
import {
  type DocumentMail,
  mailsOfInvoices,
  queueMail,
  readMails,
  requeueMail,
  type WantedMail,
} from './document-mails.ts';
import type { DocumentMailDraftType } from './document-mail.type.ts';
import { mailAddress } from './mail-address.rules.ts';
import type { SendDocumentInput } from './mailing.inputs.ts';
import { countMails, listMails, type MailQuery } from './mails.read-model.ts';
import { invoiceMail, letterMail, type MailText } from './mail-words.ts';

const SEND = 'finance.invoice.send';

type Drafted = MailText &
  Pick<WantedMail, 'invoiceId' | 'noticeId' | 'personId' | 'label'> & { readonly email: string };

/** Use cases of documents by mail. */
@Injectable()
export class DocumentMailsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What a mail would say, and to whom, where nobody says otherwise. */
  async draft(ctx: Ctx, invoiceId: string, noticeId: string | null): Promise<DocumentMailDraftType> {
    ctx.require(SEND);
    const { email, subject, body } = await this.db.read(ctx, (tx) => draftOf(tx, invoiceId, noticeId));
    return { to: email, subject, body };
  }

  send(ctx: Ctx, { idempotencyKey, ...input }: SendDocumentInput): Promise<DocumentMail> {
    ctx.require(SEND);
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('sendFinanceDocument', idempotencyKey, input, async () => {
        const { email, ...drafted } = await draftOf(tx, input.invoiceId, input.noticeId ?? null);
        const recipient = mailAddress(input.to ?? email);
        const said = { subject: input.subject?.trim() || drafted.subject, body: input.body?.trim() || drafted.body };
        const attachXml = input.attachXml === true && drafted.noticeId === null;
        const wanted = { ...drafted, ...said, recipient, attachXml, automatic: false };
        return (await queueMail(tx, wanted, this.clock.now()))!;
      });
      return (await readMails(tx, [id]))[0]!;
    });
  }

  /** Sends again what failed, or of which nobody knows whether it went out: a decision of a person. */
  resend(ctx: Ctx, { idempotencyKey, id }: { idempotencyKey: string; id: string }): Promise<DocumentMail> {
    ctx.require(SEND);
    return this.db.tx(ctx, async (tx) => {
      await tx.idempotent('resendFinanceDocumentMail', idempotencyKey, { id }, async () => {
        const [known] = await readMails(tx, uuids([id]));
        if (!known) throw notFound('FinanceDocumentMail', id);
        if (await requeueMail(tx, id, this.clock.now())) return id;
        throw new DomainError('FINANCE_MAIL_NOT_FAILED', `It is ${known.status}: send the document once more instead.`);
      });
      return (await readMails(tx, [id]))[0]!;
    });
  }

  /** All mails with documents, whatever document they are of. */
  list(ctx: Ctx, query: MailQuery): Promise<Page<DocumentMail>> {
    ctx.require('finance.invoice.read');
    ctx.requireBrand();
    return this.db.read(ctx, (tx) => listMails(tx, query));
  }

  count(ctx: Ctx, where: MailQuery['where']): Promise<number> {
    ctx.require('finance.invoice.read');
    return this.db.read(ctx, (tx) => countMails(tx, where));
  }

  async ofInvoices(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, DocumentMail[]>> {
    ctx.require('finance.invoice.read');
    const found = await this.db.read(ctx, (tx) => mailsOfInvoices(tx, uuids(ids)));
    return Map.groupBy(found, (mail) => mail.invoiceId);
  }
}

async function draftOf(tx: ReadTx, invoiceId: string, noticeId: string | null): Promise<Drafted> {
  const [row] = await readInvoices(tx, uuids([invoiceId]));
  if (!row) throw notFound('Invoice', invoiceId);
  if (row.status !== 'FINALISED' || row.number === null)
    throw new DomainError('FINANCE_INVOICE_NOT_FINAL', 'A draft is no invoice yet: finalise it first.');
  const { id, personId, number: label, customer, language, seller } = row;
  const email = customer.email ?? '';
  if (noticeId === null) return { invoiceId: id, noticeId, personId, label, email, ...invoiceMail(row) };
  const notice = await readNotice(tx, uuids([noticeId])[0] ?? '00000000-0000-0000-0000-000000000000');
  if (notice.invoiceId !== id) throw notFound('DunningNotice', noticeId);
  const text = letterMail({ number: label, level: notice.level, language, sellerName: seller.name });
  return { invoiceId: id, noticeId: notice.id, personId, label, email, ...text };
}
