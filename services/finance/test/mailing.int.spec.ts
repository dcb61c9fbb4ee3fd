import { type Ctx, newId } from '@mh-os/kernel';
import { type MailTransport, NotHandedOver, type OutgoingMail } from '@mh-os/mail';
import { MAIL_WORKER } from '@mh-os/mailing';
import { workerCtx } from '@mh-os/messaging';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { DunningService } from '../src/dunning/dunning.service.ts';
import { readInvoice } from '../src/invoices/e-invoice/read.ts';
import { DraftsService } from '../src/invoices/drafts.service.ts';
import { InvoicesService } from '../src/invoices/invoices.service.ts';
import type { DocumentMail } from '../src/mailing/document-mails.ts';
import { DocumentMailsService } from '../src/mailing/document-mails.service.ts';
import { MailBouncesService } from '../src/mailing/mail-bounces.service.ts';
import { DocumentMailSender } from '../src/mailing/mail-sender.ts';
import { MailSettingsService } from '../src/mailing/mail-settings.service.ts';
import type { MailQuery } from '../src/mailing/mails.read-model.ts';
import { DocumentTransports } from '../src/mailing/mail-transports.ts';
import { FakeCrm, rowsOf } from './document.builders.ts';
import { aLedger } from './ledger.builders.ts';
import { pdfPages } from './pdf-text.ts';

/** A mail server in our place: takes, refuses, or stays silent, as the test says. */
class FakeServer implements MailTransport {
  readonly taken: OutgoingMail[] = [];
  behave: (mail: OutgoingMail) => Promise<void> = () => Promise.resolve();

  async send(mail: OutgoingMail): Promise<void> {
    await this.behave(mail);
    this.taken.push(mail);
  }

  close(): void {
    this.behave = () => Promise.resolve();
  }
}

let service: TestService;
let server: FakeServer;
beforeAll(async () => {
  service = await startTestService(AppModule);
  new FakeCrm(service);
}, 60_000);
afterAll(() => service?.stop());
beforeEach(() => {
  server = new FakeServer();
  of(DocumentTransports).of = () => Promise.resolve(server);
});

const of = <T>(type: abstract new (...args: never[]) => T): T => service.app.get(type as never, { strict: false });
const mails = (): DocumentMailsService => of(DocumentMailsService);
const brand = (): Promise<Ctx> => aLedger(service, service.brand());
const look = (ctx: Ctx) => of(DocumentMailSender).serve(workerCtx(MAIL_WORKER, ctx.brandId));
const change = (ctx: Ctx, set: string) =>
  service.admin.query(`UPDATE document_mail SET ${set} WHERE brand_id = $1`, [ctx.brandId]);
const states = async (ctx: Ctx): Promise<string[]> =>
  (
    await rowsOf<{ status: string }>(service, 'SELECT status FROM document_mail WHERE brand_id = $1 ORDER BY id', [
      ctx.brandId,
    ])
  ).map(({ status }) => status);
const told = async (ctx: Ctx, type: string): Promise<number> =>
  (await service.events(`finance.document-mail.${type}`)).filter(({ brandId }) => brandId === ctx.brandId).length;

async function anInvoice(ctx: Ctx, email: string | null = 'ada@example.com') {
  const lines = [{ sku: 'A', quantity: 1, unitPrice: '100.00', vatRate: '19' }];
  const customer = { companyName: 'Byron', email };
  const draft = await of(DraftsService).create(ctx, { idempotencyKey: newId(), currency: 'EUR', customer, lines });
  return of(DraftsService).finalise(ctx, { id: draft.id, expectedVersion: draft.version });
}

const send = (ctx: Ctx, invoiceId: string, more: object = {}): Promise<DocumentMail> =>
  mails().send(ctx, { idempotencyKey: newId(), invoiceId, ...more });

/** What a mail server writes where a mail could not be delivered (RFC 3464). */
const aReport = (status: string, about: string): string =>
  [
    ...['From: MAILER-DAEMON@mx.example', 'To: bills@shop.example', 'Subject: Undelivered', 'MIME-Version: 1.0'],
    ...[
      'Content-Type: multipart/report; report-type=delivery-status; boundary=X',
      '',
      '--X',
      'Content-Type: text/plain',
      '',
    ],
    ...['It came back.', '--X', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.example', ''],
    ...['Final-Recipient: rfc822; ada@example.com', 'Action: failed', `Status: ${status}`],
    ...[
      'Diagnostic-Code: smtp; 550 <ada@example.com> no such user',
      '',
      '--X',
      'Content-Type: text/rfc822-headers',
      '',
    ],
    ...[`Message-ID: ${about}`, '', '--X--', ''],
  ].join('\r\n');

describe('documents by mail', () => {
  it('go out with the PDF and, if asked for, the XML; who sent what to whom stands at the invoice', async () => {
    const ctx = await brand();
    const { id, number } = await anInvoice(ctx);
    const queued = await send(ctx, id, { attachXml: true, body: 'Danke <b>sehr</b>' });
    expect(queued).toMatchObject({ status: 'QUEUED', recipient: 'ada@example.com', sentAt: null });
    await look(ctx);
    const [mail] = server.taken;
    expect(mail).toMatchObject({ to: 'ada@example.com', html: null, text: 'Danke <b>sehr</b>' });
    expect(mail!.subject).toContain(number);
    const [pdf, xml] = mail!.attachments!;
    expect([pdf!.filename, xml!.filename]).toEqual([`${number}.pdf`, `${number}.xml`]);
    expect(pdf!.content.equals((await of(InvoicesService).pdf(ctx, id)).bytes)).toBe(true);
    expect(readInvoice(xml!.content.toString('utf8')).invoice.number).toBe(number);
    const [sent] = (await mails().ofInvoices(ctx, [id])).get(id)!;
    expect(sent).toMatchObject({ status: 'SENT', recipient: 'ada@example.com', sentAt: expect.any(Date) as Date });
    expect(await told(ctx, 'sent')).toBe(1);
    await expect(mails().resend(ctx, { id: sent!.id, idempotencyKey: newId() })).rejects.toMatchObject({
      code: 'FINANCE_MAIL_NOT_FAILED',
    });
  });

  it('G5: one key sends once, though twenty ask and three send at the same time', async () => {
    const ctx = await brand();
    const { id } = await anInvoice(ctx);
    const asked = await Promise.allSettled(
      Array.from({ length: 20 }, () => send(ctx, id, { idempotencyKey: 'the same' })),
    );
    expect(asked.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    await Promise.all([look(ctx), look(ctx), look(ctx)]);
    expect([server.taken.length, await states(ctx)]).toEqual([1, ['SENT']]);
    await expect(send(ctx, id, { idempotencyKey: 'the same', to: 'eve@example.com' })).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it('refuse drafts, missing and wrong addresses, and documents of others', async () => {
    const ctx = await brand();
    const { id } = await anInvoice(ctx, null);
    for (const to of [undefined, 'nobody', 'a@example.com\r\nBcc: b@example.com', `${'a'.repeat(250)}@example.com`])
      await expect(send(ctx, id, { to })).rejects.toMatchObject({ code: 'FINANCE_MAIL_NO_ADDRESS' });
    await expect(send(await brand(), id, { to: 'a@example.com' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await states(ctx)).toEqual([]);
  });

  it('survive the end of a sender at every point: never twice, and what nobody knows waits for a person', async () => {
    const ctx = await brand();
    const { id } = await anInvoice(ctx);
    const { id: mailId } = await send(ctx, id);
    const lease = () => change(ctx, "lease_until = now() - interval '1 second'");
    // Claimed, nothing handed over: it was surely not sent, and waits again.
    await change(ctx, "status = 'SENDING', lease_until = now() - interval '1 second', attempts = 1");
    let reached: () => void = () => undefined;
    const handedOver = new Promise<void>((resolve) => (reached = resolve));
    server.behave = (mail) => {
      server.taken.push(mail);
      reached();
      return new Promise<never>(() => undefined);
    };
    void look(ctx);
    await handedOver;
    expect(await states(ctx)).toEqual(['SENDING']);
    server.behave = () => Promise.resolve();
    await lease();
    await Promise.all([look(ctx), look(ctx)]);
    expect([await states(ctx), server.taken.length]).toEqual([['UNKNOWN'], 1]);
    await expect(mails().resend(await brand(), { id: mailId, idempotencyKey: newId() })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await mails().resend(ctx, { id: mailId, idempotencyKey: 'again' });
    await mails().resend(ctx, { id: mailId, idempotencyKey: 'again' });
    await look(ctx);
    expect([await states(ctx), server.taken.length]).toEqual([['SENT'], 2]);
    expect(new Set(server.taken.map(({ messageId }) => messageId)).size).toBe(1);
    expect(await told(ctx, 'sent')).toBe(1);
  });

  it('books what a slow sender knows though it was given up, tries again later, and tells of what is refused', async () => {
    const ctx = await brand();
    const { id } = await anInvoice(ctx);
    await send(ctx, id);
    server.behave = async () => {
      await change(ctx, "lease_until = now() - interval '1 second'");
      await look(ctx);
      expect(await states(ctx)).toEqual(['UNKNOWN']);
    };
    await look(ctx);
    expect(await states(ctx)).toEqual(['SENT']);
    await send(ctx, id);
    const away = new NotHandedOver(new Error('connect ECONNREFUSED'), 'line');
    server.behave = () => Promise.reject(away);
    await look(ctx);
    expect(await states(ctx)).toEqual(['SENT', 'QUEUED']);
    await change(ctx, 'due_at = now()');
    const no = { response: '550 5.1.1 <ada@example.com> unknown', responseCode: 550, command: 'RCPT TO' };
    server.behave = () => Promise.reject(new NotHandedOver(Object.assign(new Error(no.response), no), 'envelope'));
    await look(ctx);
    expect(await states(ctx)).toEqual(['SENT', 'FAILED']);
    const [failed] = (await mails().ofInvoices(ctx, [id])).get(id)!;
    expect(failed).toMatchObject({ lastError: '550 5.1.1 <…> unknown', attempts: 2 });
    expect(await told(ctx, 'failed')).toBe(1);
  });

  it('CRM-8: come back by a report of a server, once however often it is told, and are found in one list of all', async () => {
    const [ctx, other] = [await brand(), await brand()];
    const [a, b] = [await anInvoice(ctx), await anInvoice(ctx)];
    const [sent, liked] = [await send(ctx, a.id), await send(ctx, b.id)];
    await send(ctx, a.id);
    await look(ctx);
    const taken = (mail: DocumentMail): string => server.taken.find(({ id }) => id === mail.id)!.messageId!;
    await send(ctx, b.id);
    const messageId = taken(sent);
    const report = (status: string, about = messageId) => aReport(status, about);
    const bounces = of(MailBouncesService);
    // What is only late is still under way, whoever tells of it; it came back once its server gave up.
    expect(await bounces.take(ctx, report('4.4.1').replace('Action: failed', 'Action: delayed'))).toBeNull();
    const late = { messageId, kind: 'SOFT' as const, final: false, reason: '4.4.1 try later' };
    expect(await bounces.record(ctx, late)).toMatchObject({ status: 'SENT', bounceKind: 'SOFT' });
    expect(await bounces.take(ctx, report('4.4.7'))).toMatchObject({ status: 'BOUNCED', bounceKind: 'SOFT' });
    expect(await bounces.record(ctx, late)).toMatchObject({ status: 'BOUNCED', bounceKind: 'SOFT' });
    const [hard] = await Promise.all(Array.from({ length: 20 }, () => bounces.take(ctx, report('5.1.1'))));
    expect(hard).toMatchObject({ status: 'BOUNCED', bounceKind: 'HARD', invoiceId: a.id });
    expect(hard!.lastError).toBe('5.1.1 smtp; 550 <…> no such user');
    expect(await bounces.take(ctx, report('4.4.7'))).toMatchObject({ bounceKind: 'HARD', version: hard!.version });
    expect(await told(ctx, 'bounced')).toBe(2);
    expect(await bounces.take(ctx, 'Subject: Holiday\r\n\r\nBack on Monday.')).toBeNull();
    // Somebody who calls it unwanted got it; whoever has the id of another brand's mail learns nothing.
    const unwanted = await bounces.record(ctx, {
      ...late,
      messageId: taken(liked),
      kind: 'COMPLAINT',
      reason: 'abuse',
    });
    expect(unwanted).toMatchObject({ status: 'SENT', bounceKind: 'COMPLAINT' });
    for (const unknown of [report('5.1.1'), report('5.1.1', '<x@y.example>')])
      await expect(bounces.take(other, unknown)).rejects.toMatchObject({ code: 'FINANCE_MAIL_NOT_SENT' });
    await expect(mails().resend(ctx, { id: hard!.id, idempotencyKey: newId() })).rejects.toMatchObject({
      code: 'FINANCE_MAIL_NOT_FAILED',
    });
    expect(() => bounces.record(ctx.with({ permissions: ['finance.invoice.send'] }), late)).toThrow(/permission/i);

    const reading = ctx.with({ permissions: ['finance.invoice.read'] });
    const first = await mails().list(reading, { first: 3 });
    const rest = await mails().list(reading, { first: 3, after: first.cursors.at(-1)! });
    const all = [...first.nodes, ...rest.nodes];
    expect(all.map(({ status, label }) => [status, label])).toEqual([
      ...[
        ['QUEUED', b.number],
        ['SENT', a.number],
        ['SENT', b.number],
        ['BOUNCED', a.number],
      ],
    ]);
    const back: MailQuery['where'] = { status: { oneOf: ['BOUNCED', 'FAILED'] }, label: { contains: a.number! } };
    expect([
      (await mails().list(reading, { where: back })).nodes.map(({ id }) => id),
      await mails().count(reading, back),
    ]).toEqual([[hard!.id], 1]);
    expect(await mails().count(other, null)).toBe(0);
    expect(() => mails().list(ctx.with({ permissions: ['finance.payment.read'] }), {})).toThrow(/permission/i);
  });

  it('keep to the pace and the pause of the brand, and seal the password of its server', async () => {
    const ctx = await brand();
    const settings = { senderName: 'Shop', fromAddress: 'bills@shop.example', perMinute: 2, paused: false };
    const server_ = { smtpHost: 'mail.shop.example', smtpUser: 'me', smtpPassword: 'very secret' };
    const kept = await of(MailSettingsService).update(ctx, { ...settings, ...server_ });
    expect(kept).toMatchObject({ hasPassword: true, sendsAs: '"Shop" <bills@shop.example>' });
    const sealed = await rowsOf<{ word: string }>(
      service,
      `SELECT encode(smtp_password_wrapped, 'escape') AS word FROM document_mail_settings WHERE brand_id = $1`,
      [ctx.brandId],
    );
    expect(sealed[0]!.word).not.toContain('secret');
    const moved = { ...settings, smtpHost: 'elsewhere.example', smtpUser: 'me', expectedVersion: 1 };
    await expect(of(MailSettingsService).update(ctx, moved)).rejects.toMatchObject({
      code: 'FINANCE_MAIL_PASSWORD_NEEDED',
    });
    const { id } = await anInvoice(ctx);
    for (let n = 0; n < 3; n += 1) await send(ctx, id);
    await look(ctx);
    expect(server.taken).toHaveLength(2);
    await change(ctx, "claimed_at = claimed_at - interval '1 hour'");
    await of(MailSettingsService).update(ctx, { ...settings, paused: true, expectedVersion: 1 });
    await look(ctx);
    expect(server.taken).toHaveLength(2);
  });

  it('reminders send their letters once, where asked to and where there is an address', async () => {
    const ctx = await brand();
    const [ada, nobody] = [await anInvoice(ctx), await anInvoice(ctx, null)];
    const overdue = `UPDATE open_item SET due_date = current_date - 30 WHERE brand_id = $1`;
    await service.admin.query(overdue, [ctx.brandId]);
    expect(await of(DunningService).run(ctx, [ada.id, nobody.id], true)).toBe(2);
    await Promise.all([of(DunningService).run(ctx, null, true), of(DunningService).run(ctx, null, true)]);
    await look(ctx);
    expect(server.taken.map(({ to }) => to)).toEqual(['ada@example.com']);
    const [page] = await pdfPages(server.taken[0]!.attachments![0]!.content);
    expect(page).toContain('Zahlungserinnerung');
    expect(server.taken[0]!.subject).toContain(ada.number);
  });
});
