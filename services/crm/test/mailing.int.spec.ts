import { newId, type Ctx } from '@mh-os/kernel';
import { workerCtx } from '@mh-os/messaging';
import { NotHandedOver, type OutgoingMail } from '@mh-os/mail';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { CRM_CONFIG, type ServiceConfig } from '../src/config.ts';
import { ConsentsService } from '../src/consents/consents.service.ts';
import { SuppressionsService } from '../src/consents/suppressions.service.ts';
import { MergingService } from '../src/duplicates/merging.service.ts';
import { MAIL_KEY } from '../src/mailing/mail-key.ts';
import { MailSender, WORKER } from '../src/mailing/mail-sender.ts';
import { MailTransports } from '../src/mailing/mail-transports.ts';
import { cancelMessages, messageCounts } from '../src/mailing/outbox.ts';
import { ErasingService } from '../src/people/erasing.service.ts';
import { run } from './growth.builders.ts';
import { agree, FakeServer, fakeServer, queue, readers, SmtpOnThisMachine, visit } from './mailing.world.ts';
import { aPerson, rows } from './people.builders.ts';

let service: TestService;
let server: FakeServer;
let realWay: MailTransports['of'];
beforeAll(async () => {
  service = await startTestService(AppModule);
  const transports = service.app.get(MailTransports, { strict: false });
  realWay = transports.of.bind(transports);
}, 60_000);
afterAll(() => service?.stop());
beforeEach(() => {
  server = fakeServer(service);
});

interface Row {
  readonly id: string;
  readonly status: string;
  readonly refused_reason: string | null;
  readonly last_error: string | null;
  readonly provider_id: string;
}
const of = <T>(type: abstract new (...args: never[]) => T): T => service.app.get(type as never, { strict: false });
const db = (): Db => service.app.get(Db);
const messages = (ctx: Ctx) => rows<Row>(service, ctx, 'crm_message');
const states = async (ctx: Ctx) => (await messages(ctx)).map(({ status }) => status).sort();
const look = (ctx: Ctx) => of(MailSender).serve(workerCtx(WORKER, ctx.brandId));
const told = async (ctx: Ctx, type: string) =>
  (await service.events(`crm.message.${type}`)).filter(({ brandId }) => brandId === ctx.brandId);
const change = (ctx: Ctx, set: string) =>
  service.admin.query(`UPDATE crm_message SET ${set} WHERE brand_id = $1`, [ctx.brandId]);
const some = (n: number, name = 'p') => Array.from({ length: n }, (_one, at) => `${name}${at}@x.de`);
const suppressed = async (ctx: Ctx) =>
  (await rows<{ reason: string }>(service, ctx, 'suppression')).map(({ reason }) => reason).sort();
const settings = (ctx: Ctx, more: object = {}) =>
  run<{ settings: { version: number } }>(
    service,
    ctx,
    'updateCrmMailSettings',
    {
      ...{
        senderName: 'Shop',
        fromAddress: 'hi@shop.example',
        postalAddress: 'Street 5',
        perMinute: 10_000,
        paused: false,
      },
      ...{ softBounces: 2, ...more },
    },
    'settings { version hasPassword sendsAs }',
  );

describe('the outbox of mails', () => {
  it('CRM-7: takes one mail per source, step and person, though twenty ask at once, and takes back what waits', async () => {
    const ctx = service.brand();
    const people = await readers(service, ctx, some(3));
    const source = { type: 'CAMPAIGN' as const, id: newId() };
    const added = await Promise.all(
      Array.from({ length: 20 }, (_, n) => queue(service, ctx, n % 2 ? people : [...people].reverse(), { source })),
    );
    expect(added.reduce((sum, n) => sum + n, 0)).toBe(3);
    expect(await queue(service, ctx, [...people, newId()], { source, step: 'reminder' })).toBe(3);
    expect(await rows(service, ctx, 'mail_content')).toHaveLength(1);
    expect(await db().tx(ctx, (tx) => cancelMessages(tx, source, [people[0]!]))).toBe(2);
    const counts = async () =>
      (await db().read(ctx, (tx) => messageCounts(tx, 'CAMPAIGN', [source.id]))).get(source.id);
    expect(await counts()).toMatchObject([
      { step: 'mail', queued: 2, refused: 1 },
      { step: 'reminder', queued: 2, refused: 1 },
    ]);
    expect(await queue(service, ctx, people, { source })).toBe(1);
    expect(await counts()).toMatchObject([{ step: 'mail', queued: 3, refused: 0 }, { step: 'reminder' }]);
    const other = service.brand();
    expect(await queue(service, other, people, { source })).toBe(0);
    expect(await db().read(other, (tx) => messageCounts(tx, 'CAMPAIGN', [source.id]))).toEqual(new Map());
  });
});

describe('sending', () => {
  it('CRM-7: sends 200 mails once each, though three send at the same time', async () => {
    const ctx = service.brand();
    await settings(ctx);
    await queue(service, ctx, await readers(service, ctx, some(200)));
    await Promise.all([look(ctx), look(ctx), look(ctx)]);
    expect(server.to).toEqual(some(200).sort());
    expect(new Set(await states(ctx))).toEqual(new Set(['SENT']));
    expect(new Set((await told(ctx, 'sent')).map(({ aggregateId }) => aggregateId)).size).toBe(200);
  });

  it('keeps to the pace over all who send, and to the pause', async () => {
    const ctx = service.brand();
    await settings(ctx, { perMinute: 5 });
    await queue(service, ctx, await readers(service, ctx, some(12)));
    await Promise.all([look(ctx), look(ctx), look(ctx)]);
    expect(server.taken).toHaveLength(5);
    await look(ctx);
    expect(server.taken).toHaveLength(5);
    await change(ctx, "claimed_at = claimed_at - interval '61 seconds'");
    await look(ctx);
    expect(server.taken).toHaveLength(10);
    await change(ctx, "claimed_at = claimed_at - interval '61 seconds'");
    await settings(ctx, { perMinute: 5, paused: true, expectedVersion: 1 });
    await look(ctx);
    expect(server.taken).toHaveLength(10);
  });

  it('CRM-8: reaches nobody who said no, was excluded, erased or merged, in whatever form the address is known', async () => {
    const ctx = service.brand();
    const addresses = [
      'Yes@x.de',
      'no@x.de',
      'Ali.As+news@gmail.com',
      'gone@x.de',
      'merged@x.de',
      'LATE+1@x.de',
      'never@x.de',
    ];
    const [yes, no, , gone, merged, late, never] = await readers(service, ctx, addresses.slice(0, 6)).then(
      async (ids) => [...ids, (await aPerson(service, ctx, { emails: ['never@x.de'] })).id],
    );
    const nowhere = (await aPerson(service, ctx)).id;
    await agree(service, ctx, [nowhere]);
    await queue(
      service,
      ctx,
      await rows<{ id: string }>(service, ctx, 'person').then((all) => all.map(({ id }) => id)),
    );
    const said = { purpose: 'newsletter', channel: 'EMAIL' as const, source: 'test', granted: false };
    await of(ConsentsService).record(ctx, { idempotencyKey: newId(), personId: no!, ...said });
    await of(SuppressionsService).suppress(ctx, 'ALIAS@googlemail.com', 'EXCLUDED');
    await of(SuppressionsService).suppress(ctx, 'late@X.de', 'BOUNCED');
    await of(ErasingService).erase(ctx, { id: gone!, expectedVersion: 1 });
    await of(MergingService).merge(ctx, { idempotencyKey: newId(), survivorId: yes!, mergedId: merged!, take: [] });
    await look(ctx);
    expect(server.to).toEqual(['Yes@x.de']);
    const reasons = await rows<Row & { person_id: string }>(service, ctx, 'crm_message', "status = 'REFUSED'");
    const of_ = (id: string | undefined) =>
      reasons.filter((one) => one.person_id === id).map((one) => one.refused_reason);
    expect([no, gone, merged, late, never, nowhere].map(of_)).toEqual([
      ...[['SUPPRESSED'], ['GONE'], ['GONE'], ['SUPPRESSED'], ['NO_CONSENT'], ['NO_ADDRESS']],
    ]);
    // What must not be sent uses up no pace.
    expect(await rows(service, ctx, 'crm_message', 'claimed_at IS NOT NULL')).toHaveLength(1);
  });

  it('CRM-7: survives the end of a sender at every point: never twice, and what nobody knows waits for a person', async () => {
    const ctx = service.brand();
    await queue(service, ctx, await readers(service, ctx, ['a@x.de']));
    const lease = () => change(ctx, "lease_until = now() - interval '1 second'");
    // Claimed, nothing begun.
    await change(
      ctx,
      "status = 'SENDING', lease_until = now() + interval '1 minute', claimed_at = now() - interval '1 hour', attempts = 1",
    );
    await look(ctx);
    expect(server.taken).toHaveLength(0);
    await lease();
    // Ends while the server has the mail and has not answered.
    let reached: () => void = () => undefined;
    const handedOver = new Promise<void>((resolve) => (reached = resolve));
    server.behave = (mail: OutgoingMail) => {
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
    expect(await states(ctx)).toEqual(['UNKNOWN']);
    expect(server.taken).toHaveLength(1);
    const [{ id, provider_id }] = (await messages(ctx)) as [Row];
    const retry = (who: Ctx) =>
      run<{ messages: { status: string }[] }>(
        service,
        who,
        'retryCrmMessages',
        { idempotencyKey: newId(), ids: [id] },
        'messages { status }',
      );
    expect((await retry(service.brand())).messages).toEqual([]);
    expect((await retry(ctx)).messages).toEqual([{ status: 'QUEUED' }]);
    // The first copy may be read while the second waits.
    const way = server.taken[0]!.headers!['List-Unsubscribe']!.slice(1, -1);
    expect((await visit(service, way)).status).toBe(200);
    await change(ctx, "claimed_at = claimed_at - interval '1 hour'");
    await look(ctx);
    expect(await states(ctx)).toEqual(['SENT']);
    expect(server.taken.map(({ messageId }) => messageId)).toEqual([provider_id, provider_id]);
    expect((await retry(ctx)).messages).toEqual([]);
    expect(await told(ctx, 'sent')).toHaveLength(1);
  });

  it('CRM-7: books what a slow sender knows, though it was given up for lost', async () => {
    const ctx = service.brand();
    await queue(service, ctx, await readers(service, ctx, ['slow@x.de']));
    server.behave = async () => {
      await change(ctx, "lease_until = now() - interval '1 second'");
      await look(ctx);
      expect(await states(ctx)).toEqual(['UNKNOWN']);
    };
    await look(ctx);
    expect(await states(ctx)).toEqual(['SENT']);
    expect(server.taken).toHaveLength(1);
  });

  it('lets one rejected address hold up no other, and stops while there is no server', async () => {
    const ctx = service.brand();
    await settings(ctx);
    await queue(service, ctx, await readers(service, ctx, ['bad@x.de', ...some(6)]));
    const no = { response: '550 5.1.1 <bad@x.de> unknown', responseCode: 550, command: 'RCPT TO' };
    server.behave = ({ to }) =>
      to === 'bad@x.de'
        ? Promise.reject(new NotHandedOver(Object.assign(new Error(no.response), no), 'envelope'))
        : Promise.resolve();
    await look(ctx);
    expect(server.to).toEqual(some(6));
    expect(await rows<Row>(service, ctx, 'crm_message', "status = 'BOUNCED'")).toMatchObject([
      { last_error: '550 5.1.1 <…> unknown', bounce_kind: 'HARD', address_hint: 'b…@x.de' },
    ]);
    expect(await suppressed(ctx)).toEqual(['BOUNCED']);
    expect(await told(ctx, 'bounced')).toMatchObject([{ data: { kind: 'HARD', sourceType: 'CAMPAIGN' } }]);
    await queue(service, ctx, await readers(service, ctx, some(20, 'q')));
    let asked = 0;
    server.behave = () => {
      asked += 1;
      return Promise.reject(new NotHandedOver(new Error('connect ECONNREFUSED'), 'line'));
    };
    await look(ctx);
    expect(asked).toBeLessThan(10);
    expect(
      await rows(service, ctx, 'crm_message', "status = 'QUEUED' AND due_at > now() AND handed_at IS NULL"),
    ).toHaveLength(20);
  });
});

describe('what comes back', () => {
  const bounce = (ctx: Ctx, messageId: string, kind: string, final?: boolean) =>
    run<{ message: { status: string } | null }>(
      service,
      ctx,
      'recordCrmMailBounce',
      { messageId, kind, final, reason: 'user ada@x.de gone' },
      'message { status lastError }',
    );

  it('stops mails to who is not there or complains, and to who could not be reached several times in a row', async () => {
    const ctx = service.brand();
    await settings(ctx);
    const [ada] = await readers(service, ctx, ['ada@x.de', 'ben@x.de']);
    const send = async (people: string[], step: string) => {
      await queue(service, ctx, people, { step });
      await look(ctx);
      return (await rows<Row>(service, ctx, 'crm_message', `step = '${step}' AND status = 'SENT'`))[0];
    };
    const first = await send([ada!], '1');
    await Promise.all(Array.from({ length: 5 }, () => bounce(ctx, first!.provider_id, 'SOFT')));
    expect(await told(ctx, 'bounced')).toHaveLength(1);
    expect(await suppressed(ctx)).toEqual([]);
    const second = await send([ada!], '2');
    expect((await bounce(ctx, second!.id, 'SOFT')).message).toEqual({ status: 'SENT', lastError: 'user … gone' });
    expect(await suppressed(ctx)).toEqual(['BOUNCED']);
    expect((await bounce(ctx, second!.id, 'SOFT', true)).message).toMatchObject({ status: 'BOUNCED' });
    expect(await send([ada!], '3')).toBeUndefined();
    expect((await bounce(ctx, newId(), 'HARD')).userErrors).toMatchObject([{ code: 'CRM_MAIL_UNKNOWN' }]);
    expect((await bounce(service.brand(), second!.id, 'HARD')).userErrors).toMatchObject([
      { code: 'CRM_MAIL_UNKNOWN' },
    ]);
  });

  it('is read from a report by its Message-ID', async () => {
    const ctx = service.brand();
    await queue(service, ctx, await readers(service, ctx, ['dsn@x.de']));
    await look(ctx);
    const [{ provider_id }] = (await messages(ctx)) as [Row];
    const report = (type: string, body: string) => `From: mx@x.de
Subject: Returned
MIME-Version: 1.0
Content-Type: multipart/report; report-type=${type}; boundary="b"

--b
Content-Type: text/plain

Sorry.
--b
Content-Type: message/${type}

${body}

--b
Content-Type: message/rfc822

Message-ID: ${provider_id}
Subject: Hello

Hi
--b--
`;
    const take = (mail: string) =>
      run<{ message: { status: string; bounceKind: string } | null }>(
        service,
        ctx,
        'takeCrmMailReport',
        { mail },
        'message { status bounceKind }',
      );
    const failed = 'Reporting-MTA: dns; mx.x.de\n\nFinal-Recipient: rfc822; dsn@x.de\nAction: failed\nStatus: 5.1.1';
    expect((await take(report('delivery-status', failed.replace('failed', 'delayed')))).message).toBeNull();
    expect((await take(report('feedback-report', 'Feedback-Type: abuse'))).message).toEqual({
      status: 'SENT',
      bounceKind: 'COMPLAINT',
    });
    expect((await take(report('delivery-status', failed))).message).toEqual({
      status: 'SENT',
      bounceKind: 'COMPLAINT',
    });
    expect(await suppressed(ctx)).toEqual(['COMPLAINT']);
    expect((await take('Subject: x\n\nnothing')).message).toBeNull();
  });
});

describe('questions of a double opt-in', () => {
  const sent = async (count: number): Promise<void> => {
    for (let tries = 0; tries < 100 && server.taken.length < count; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
  };
  const ask = async (ctx: Ctx, personId: string, rest: object = {}) =>
    of(ConsentsService).request(ctx, {
      ...{ personId, purpose: 'salon-news', channel: 'EMAIL' as const, send: true },
      ...rest,
    });

  it('CRM-8: go to the main address once, are answered by a press and by nothing less, and prove it', async () => {
    const ctx = service.brand();
    const [id] = await readers(service, ctx, ['doi@x.de']);
    expect((await ask(ctx, id!)).token).toBeNull();
    await sent(1);
    expect(server.to).toEqual(['doi@x.de']);
    const link = /https?:\S+confirm\/\S+/.exec(server.taken[0]!.text)![0];
    const state = async () =>
      (await of(ConsentsService).of(ctx, id!)).find(({ purpose }) => purpose === 'salon-news')?.state;
    expect((await visit(service, link)).status).toBe(200);
    expect(await state()).toBe('PENDING');
    const pressed = await Promise.all(Array.from({ length: 10 }, () => visit(service, link, 'POST', 'x=1')));
    expect(pressed.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
    expect(await state()).toBe('GRANTED');
    const history = await of(ConsentsService).history(ctx, id!);
    const proofs = history.filter(({ purpose, state: said }) => purpose === 'salon-news' && said === 'GRANTED');
    expect(proofs).toMatchObject([{ source: 'double-opt-in', evidence: { mailLinkUsed: true } }]);
    expect((await visit(service, `${link.slice(0, -2)}xx`)).status).toBe(404);
    expect((await visit(service, link.replace('/confirm/', '/unsubscribe/'))).status).toBe(404);
  });

  it('CRM-8: reach nobody without an address or on the list, no other channel, and nobody a fourth time', async () => {
    const ctx = service.brand();
    const [id, hit] = await readers(service, ctx, ['often@x.de', 'hit@x.de']);
    await of(SuppressionsService).suppress(ctx, 'hit@x.de', 'COMPLAINT');
    await expect(ask(ctx, hit!)).rejects.toMatchObject({ code: 'CRM_CONSENT_UNREACHABLE' });
    await expect(ask(ctx, id!, { channel: 'SMS' })).rejects.toMatchObject({ code: 'CRM_CONSENT_INVALID' });
    for (let i = 0; i < 3; i++) await ask(ctx, id!);
    await expect(ask(ctx, id!)).rejects.toMatchObject({ code: 'CRM_CONSENT_ASKED' });
    await sent(3);
    expect(server.to).toEqual(['often@x.de', 'often@x.de', 'often@x.de']);
  });
});

describe('what readers do', () => {
  const linksOf = ({ html, headers }: OutgoingMail) => ({
    unsubscribe: headers!['List-Unsubscribe']!.slice(1, -1),
    click: /href="([^"]*\/click\/[^"]*)"/.exec(html ?? '')?.[1],
    pixel: /<img src="([^"]*)"/.exec(html ?? '')?.[1],
  });

  it('unsubscribe with one click, once, with proof; looking at the page changes nothing', async () => {
    const ctx = service.brand();
    const [id] = await readers(service, ctx, ['bye+x@x.de']);
    await queue(service, ctx, [id!]);
    await look(ctx);
    const [mail] = server.taken as [OutgoingMail];
    expect(mail.headers!['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    const { unsubscribe, click, pixel } = linksOf(mail);
    expect([click, pixel]).toEqual([undefined, undefined]);
    expect(mail.html).toContain('href="https://shop.example/new?for=Ada"');
    expect(Buffer.from(unsubscribe.split('/').at(-1)!, 'base64url').toString('latin1')).not.toContain('bye');
    const page = await visit(service, unsubscribe);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<form method="post">')]);
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(await told(ctx, 'unsubscribed')).toHaveLength(0);
    const all = await Promise.all(
      Array.from({ length: 10 }, () => visit(service, unsubscribe, 'POST', 'List-Unsubscribe=One-Click')),
    );
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await told(ctx, 'unsubscribed')).toMatchObject([{ data: { personId: id } }]);
    expect(await of(ConsentsService).history(ctx, id!)).toMatchObject([
      { state: 'WITHDRAWN', source: 'unsubscribe-link', evidence: { oneClick: true, step: 'mail' } },
      { state: 'GRANTED' },
    ]);
    await queue(service, ctx, [id!]);
    await look(ctx);
    expect(server.taken).toHaveLength(1);
    expect(await (await visit(service, unsubscribe)).text()).not.toContain('<form');
  });

  it('are counted opening and clicking only where they agreed to it, each link once, and led nowhere else', async () => {
    const ctx = service.brand();
    const [id] = await readers(service, ctx, ['open@x.de'], true);
    await queue(service, ctx, [id!], { campaignCode: 'spring' });
    await look(ctx);
    const { click, pixel, unsubscribe } = linksOf(server.taken[0]!);
    const picture = await visit(service, pixel!);
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/gif']);
    await visit(service, pixel!);
    expect(await told(ctx, 'opened')).toHaveLength(1);
    const clicks = await Promise.all(Array.from({ length: 10 }, () => visit(service, click!)));
    const target = 'https://shop.example/new?for=Ada&utm_source=mail&utm_medium=email&utm_campaign=spring';
    expect(new Set(clicks.map((one) => `${one.status} ${one.headers.get('location')}`))).toEqual(
      new Set([`302 ${target}`]),
    );
    expect(await told(ctx, 'clicked')).toMatchObject([
      { data: { link: 0, url: 'https://shop.example/new?for={{givenName}}', campaignCode: 'spring' } },
    ]);
    const said = { purpose: 'mail-tracking', channel: 'EMAIL' as const, source: 'test', granted: false };
    await of(ConsentsService).record(ctx, { idempotencyKey: newId(), personId: id!, ...said });
    await change(ctx, "clicked_links = '{}'");
    expect((await visit(service, click!)).status).toBe(302);
    expect(await told(ctx, 'clicked')).toHaveLength(1);
    // A token for one use is none for another, and none can be made up.
    const token = click!.split('/').at(-1)!;
    const forged = token.slice(0, 10) + (token[10] === 'A' ? 'B' : 'A') + token.slice(11);
    for (const url of [
      click!.replace(token, forged),
      click!.replace('/click/', '/unsubscribe/'),
      unsubscribe.replace('/unsubscribe/', '/click/'),
    ])
      expect((await visit(service, url)).status).toBe(404);
    expect(
      (await fetch(service.url + new URL(click!).pathname.replace('/public/crm/', '/public/'))).status,
    ).toBeGreaterThanOrEqual(401);
  });
});

describe('the way out', () => {
  const transportsWith = (more: object) =>
    new MailTransports(
      { ...service.app.get<ServiceConfig>(CRM_CONFIG), ...more },
      service.app.get(MAIL_KEY, { strict: false }),
    );
  const smtp = new SmtpOnThisMachine();
  beforeAll(() => smtp.start());
  afterAll(() => smtp.stop());

  it("is the brand's own server, whose password nobody is given, and which is never one of ours", async () => {
    const ctx = service.brand();
    const transports = service.app.get(MailTransports, { strict: false });
    transports.of = realWay;
    const own = { smtpHost: '127.0.0.1', smtpPort: smtp.port, smtpTls: 'NONE' };
    expect((await settings(ctx, own)).settings).toEqual({
      version: 1,
      hasPassword: false,
      sendsAs: '"Shop" <hi@shop.example>',
    });
    await queue(service, ctx, await readers(service, ctx, ['bob@x.de', 'cleo@x.de']));
    await look(ctx);
    expect(await states(ctx)).toEqual(['QUEUED', 'QUEUED']);
    expect((await messages(ctx)).map(({ last_error }) => last_error)).toContain(
      '127.0.0.1 is not an address of the public internet.',
    );
    const allowing = transportsWith({ MH_MAIL_ALLOW_PRIVATE: true });
    transports.of = allowing.of.bind(allowing);
    await change(ctx, 'due_at = now()');
    await look(ctx);
    allowing.onApplicationShutdown();
    expect(await states(ctx)).toEqual(['BOUNCED', 'SENT']);
    expect(smtp.received).toHaveLength(1);
    for (const part of [
      'To: cleo@x.de',
      'From: Shop <hi@shop.example>',
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      'Hi Ada',
      'Street 5',
    ])
      expect(smtp.received[0]).toContain(part);
    const secret = { smtpHost: 'mail.shop.example', smtpUser: 'me', smtpPassword: 'very secret', expectedVersion: 1 };
    expect((await settings(ctx, secret)).settings).toMatchObject({ hasPassword: true });
    const kept = await service.admin.query('SELECT * FROM mail_settings WHERE brand_id = $1', [ctx.brandId]);
    const emitted = await service.events('crm.mail-settings.updated');
    expect(JSON.stringify([kept.rows, emitted])).not.toContain('very secret');
    const elsewhere = { smtpHost: 'evil.example', smtpUser: 'me', expectedVersion: 2 };
    expect((await settings(ctx, elsewhere)).userErrors).toMatchObject([{ code: 'CRM_MAIL_PASSWORD_NEEDED' }]);
    expect((await settings(ctx, { ...secret, smtpPassword: null })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it('is tried with a test mail, once a key, and never to who is on the list', async () => {
    const ctx = service.brand();
    await of(SuppressionsService).suppress(ctx, 'not.me@gmail.com', 'EXCLUDED');
    const test = (to: string, idempotencyKey: string) =>
      run<{ job: { id: string } | null }>(service, ctx, 'sendCrmTestMail', { to, idempotencyKey }, 'job { id }');
    const jobs = await Promise.all(Array.from({ length: 5 }, () => test('me@x.de', 'one')));
    expect(new Set(jobs.map(({ job }) => job?.id)).size).toBe(1);
    expect((await test('Not+Me@googlemail.com', 'two')).userErrors).toEqual([]);
    expect((await test('notme+x@googlemail.com', 'three')).userErrors).toMatchObject([{ code: 'CRM_MAIL_SUPPRESSED' }]);
    const written = { subject: 'Hello {{givenName}}', text: 'Still being written.' };
    const unsent = { to: 'too@x.de', idempotencyKey: 'four', content: written };
    expect((await run(service, ctx, 'sendCrmTestMail', unsent, 'job { id }')).userErrors).toEqual([]);
    const wrong = { ...unsent, idempotencyKey: 'five', content: { subject: ' ', text: 'x' } };
    expect((await run(service, ctx, 'sendCrmTestMail', wrong, 'job { id }')).userErrors).toMatchObject([
      { code: 'CRM_MAIL_INVALID' },
    ]);
    for (let tries = 0; tries < 100 && server.taken.length < 3; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.to).toEqual(['Not+Me@googlemail.com', 'me@x.de', 'too@x.de']);
    const mailTo = (address: string) => server.taken.find(({ to }) => to === address)!;
    expect(mailTo('me@x.de').text).toContain('Sending works.');
    expect(mailTo('me@x.de').headers).toBeUndefined();
    expect(mailTo('too@x.de')).toMatchObject({ subject: 'Hello Ada' });
    expect(mailTo('too@x.de').text).toContain('Still being written.');
  });

  it("is the deployment's for others, who send under its address unless the domain is theirs to use", () => {
    const brand = { senderName: 'Shop', fromAddress: 'hi@shop.example', replyTo: null, smtpHost: null } as never;
    expect(transportsWith({}).senderFor(brand)).toEqual({
      from: '"Shop" <no-reply@mh-os.example>',
      replyTo: 'hi@shop.example',
    });
    const allowed = transportsWith({ MH_MAIL_DOMAINS: ['shop.example'] });
    expect(allowed.senderFor(brand)).toEqual({ from: '"Shop" <hi@shop.example>', replyTo: undefined });
  });
});
