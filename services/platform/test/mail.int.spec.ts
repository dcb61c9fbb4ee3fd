import type { MailTransport, OutgoingMail } from '@mh-os/mail';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { MailService } from '../src/mail/mail.service.ts';
import { MailSweep } from '../src/mail/mail.sweep.ts';
import { MAIL_TRANSPORT } from '../src/mail/mail.transport.ts';
import { systemCtx } from '../src/platform-scope.ts';
import { unique } from './builders.ts';
import { eventually, mailsTo } from './mailbox.ts';

describe('mail', () => {
  let service: TestService;
  let mails: MailService;
  let db: Db;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    mails = service.app.get(MailService);
    db = service.app.get(Db);
  }, 60_000);
  afterAll(() => service?.stop());

  const content = {
    subject: 'Über uns',
    parts: ['Grüße & <more>'],
    action: { label: 'Go', url: 'https://example.com/t' },
  };
  const mail = (to: string, key = to) => ({ to, key, locale: 'en', content });
  const address = (): string => `${unique('mail')}@example.com`;
  const rows = async (to: string) =>
    (await service.admin.query('SELECT * FROM mail WHERE recipient = $1 ORDER BY id', [to])).rows as {
      id: string;
      brand_id: string | null;
      status: string;
      attempts: number;
      text_body: string | null;
      html_body: string | null;
      last_error: string | null;
    }[];

  it('leaves after the commit as a file, with its id as Message-ID, and its bodies are forgotten', async () => {
    const to = address();
    await db.tx(systemCtx(), (tx) => mails.enqueue(tx, mail(to)));
    const [sent] = await eventually(async () => mailsTo(to));
    expect(sent).toMatchObject({ subject: 'Über uns' });
    expect(sent!.text).toContain('Grüße & <more>');
    expect(sent!.text).toContain('https://example.com/t');
    const [row] = await eventually(async () => (await rows(to)).filter(({ status }) => status === 'SENT'));
    expect(sent!.raw).toContain(`Message-ID: <${row!.id}@`);
    expect(row).toMatchObject({ attempts: 1, text_body: null, html_body: null });
  });

  it('does not leave with a transaction that fails', async () => {
    const to = address();
    const failing = db.tx(systemCtx(), async (tx) => {
      await mails.enqueue(tx, mail(to));
      throw new Error('after all not');
    });
    await expect(failing).rejects.toThrow('after all not');
    expect(await rows(to)).toEqual([]);
  });

  it('G6: thirty parallel requests with one key mail once; another brand has keys of its own', async () => {
    const to = address();
    const [one, two] = [service.brand(), service.brand()];
    await Promise.all(Array.from({ length: 30 }, () => db.tx(one, (tx) => mails.enqueue(tx, mail(to, 'same key')))));
    await db.tx(two, (tx) => mails.enqueue(tx, mail(to, 'same key')));
    expect((await rows(to)).map((row) => row.brand_id).sort()).toEqual([one.brandId, two.brandId].sort());
    await eventually(async () => ((await mailsTo(to)).length === 2 ? [true] : []));
  });

  it('T1: a brand sees no mails of another, and none about accounts', async () => {
    const to = address();
    const [one, two] = [service.brand(), service.brand()];
    await db.tx(one, (tx) => mails.enqueue(tx, mail(to)));
    await db.tx(systemCtx(), (tx) => mails.enqueue(tx, mail(to)));
    const seen = (ctx: typeof one) =>
      db.read(ctx, (tx) => tx.query('mails_seen', 'SELECT id FROM mail WHERE recipient = $1', [to]));
    expect(await seen(one)).toHaveLength(1);
    expect(await seen(two)).toHaveLength(0);
    expect(await seen(one.with({ brandId: null }))).toHaveLength(0);
  });

  describe('with a server that fails', () => {
    let real: MailTransport['send'];
    let transport: MailTransport;
    beforeAll(() => {
      transport = service.app.get<MailTransport>(MAIL_TRANSPORT);
      real = transport.send.bind(transport);
    });
    afterEach(() => {
      transport.send = real;
    });
    const due = () => service.admin.query(`UPDATE job SET run_at = now() WHERE status = 'queued'`);

    it('tries again later and sends in the end', async () => {
      const to = address();
      let failures = 2;
      transport.send = (outgoing: OutgoingMail) =>
        outgoing.to === to && failures-- > 0 ? Promise.reject(new Error('421 too busy')) : real(outgoing);
      await db.tx(systemCtx(), (tx) => mails.enqueue(tx, mail(to)));
      await eventually(async () => (await rows(to)).filter(({ attempts }) => attempts === 1));
      expect((await rows(to))[0]).toMatchObject({ status: 'QUEUED', last_error: '421 too busy' });
      await eventually(async () => (await due(), (await rows(to)).filter(({ status }) => status === 'SENT')));
      expect((await rows(to))[0]).toMatchObject({ attempts: 3, last_error: null });
    });

    it('gives up an address that is refused for good, and forgets what it said', async () => {
      const to = address();
      transport.send = () => Promise.reject(Object.assign(new Error('no such mailbox'), { responseCode: 550 }));
      await db.tx(systemCtx(), (tx) => mails.enqueue(tx, mail(to)));
      const [row] = await eventually(async () => (await rows(to)).filter(({ status }) => status === 'FAILED'));
      expect(row).toMatchObject({ attempts: 1, text_body: null, last_error: 'no such mailbox' });
    });
  });

  describe('whose sender ended without a word', () => {
    const sweep = () => service.app.get(MailSweep).sweep();
    /** A mail that nobody is sending, as a process that was killed leaves it. */
    const orphan = async (to: string, change = '') => {
      await service.admin.query(
        `INSERT INTO mail (id, version, created_at, updated_at, brand_id, key, recipient, subject, text_body, html_body, status,
           attempts, due_at, lost)
         VALUES (gen_random_uuid(), 1, now(), now(), $2, $1, $1, 'Lost', 'text', '<p>text</p>', 'QUEUED', 0,
           now() - interval '10 minutes', 0)`,
        [to, service.brand().brandId],
      );
      if (change !== '') await service.admin.query(`UPDATE mail SET ${change} WHERE recipient = $1`, [to]);
    };
    const sent = (to: string) => eventually(async () => (await rows(to)).filter(({ status }) => status === 'SENT'));

    it('G6: is sent again, once, however many sweep at the same time', async () => {
      const to = address();
      await orphan(to);
      await Promise.all(Array.from({ length: 20 }, sweep));
      await sent(to);
      expect(await mailsTo(to)).toHaveLength(1);
      const jobs = `SELECT count(*)::int AS n FROM job WHERE input ->> 'mailId' = (SELECT id::text FROM mail WHERE recipient = $1)`;
      expect((await service.admin.query(jobs, [to])).rows).toEqual([{ n: 1 }]);
    });

    it('is left to whoever is sending it, and to its own time', async () => {
      const [held, later] = [address(), address()];
      await orphan(held, `lease_until = now() + interval '1 minute'`);
      await orphan(later, `due_at = now() - interval '1 minute'`);
      await sweep();
      for (const to of [held, later]) expect((await rows(to))[0]).toMatchObject({ status: 'QUEUED', attempts: 0 });
    });

    it('is given up with a reason after the fifth time, and its words are forgotten', async () => {
      const to = address();
      await orphan(to, 'lost = 4');
      await sweep();
      expect((await rows(to))[0]).toMatchObject({
        ...{ status: 'FAILED', text_body: null, html_body: null },
        last_error: 'Sending it ended 5 times without a result.',
      });
    });

    it('comes through although its job failed in a way that nobody foresaw', async () => {
      const transport = service.app.get<MailTransport>(MAIL_TRANSPORT);
      const real = transport.send.bind(transport);
      const to = address();
      // No error at all: booking the failure fails, too, and so does the job.
      transport.send = (outgoing) =>
        outgoing.to === to ? Promise.reject(undefined as unknown as Error) : real(outgoing);
      await db.tx(systemCtx(), (tx) => mails.enqueue(tx, mail(to)));
      const failed = `SELECT 1 FROM job WHERE status = 'failed' AND input ->> 'mailId' = (SELECT id::text FROM mail WHERE recipient = $1)`;
      await eventually(async () => {
        await service.admin.query(`UPDATE job SET run_at = now() WHERE status = 'queued'`);
        return (await service.admin.query(failed, [to])).rows;
      });
      expect((await rows(to))[0]).toMatchObject({ status: 'QUEUED' });
      transport.send = real;
      await service.admin.query(
        `UPDATE mail SET due_at = now() - interval '10 minutes', lease_until = now() - interval '1 second' WHERE recipient = $1`,
        [to],
      );
      await sweep();
      await sent(to);
    });
  });
});
