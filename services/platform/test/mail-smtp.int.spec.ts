/** @own-world It sets what is read at import. */
import type { AddressInfo } from 'node:net';
import { SmtpTransport } from '@mh-os/mail';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { SMTPServer } from 'smtp-server';
import { systemCtx } from '../src/platform-scope.ts';
import { unique } from './builders.ts';
import { eventually } from './mailbox.ts';

const FROM = 'MH-OS <no-reply@mh-os.test>';
const REFUSED = 'nobody@example.com';

interface Received {
  readonly to: readonly string[];
  readonly text: string;
  readonly secure: boolean;
  readonly user: string | undefined;
}

/** A mail server with accounts, on a port of its own or on one that it had before. */
class MailServer {
  readonly received: Received[] = [];
  port = 0;
  private server: SMTPServer | undefined;

  async start(): Promise<void> {
    const server = new SMTPServer({
      secure: true,
      authMethods: ['PLAIN', 'LOGIN'],
      onAuth: ({ username, password }, _session, done) =>
        username === 'mh' && password === 'right' ? done(null, { user: 'mh' }) : done(new Error('Invalid login')),
      onRcptTo: ({ address }, _session, done) =>
        done(address === REFUSED ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : undefined),
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          const text = Buffer.concat(parts).toString('utf8');
          this.received.push({ to, text, secure: session.secure, user: session.user });
          done();
        });
      },
    });
    server.on('error', () => undefined);
    this.server = server;
    await new Promise<void>((listening) => server.listen(this.port, '127.0.0.1', () => listening()));
    this.port = (server.server.address() as AddressInfo).port;
  }

  stop(): Promise<void> {
    return new Promise((closed) => (this.server ? this.server.close(() => closed()) : closed()));
  }

  /** Its certificate is its own, which only a test believes. */
  url(login = 'mh:right', trusted = true): string {
    return `smtps://${login}@127.0.0.1:${this.port}${trusted ? '?tls.rejectUnauthorized=false' : ''}`;
  }
}

const server = new MailServer();
await server.start();
// Before the application reads it.
process.env['MH_SMTP_URL'] = server.url();
const { AppModule } = await import('../src/app.module.ts');
const { MailService } = await import('../src/mail/mail.service.ts');

describe('mail through a server', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(AppModule);
  }, 60_000);
  afterAll(async () => {
    await service?.stop();
    await server.stop();
  });

  const content = { subject: 'Über uns', parts: ['Grüße'] };
  const outgoing = (to: string) => ({ id: unique('id'), to, subject: 'Über uns', text: 'Grüße', html: '<p>Grüße</p>' });
  const enqueue = (to: string) =>
    service.app
      .get(Db)
      .tx(systemCtx(), (tx) => service.app.get(MailService).enqueue(tx, { to, key: to, locale: 'en', content }));
  const row = async (to: string) =>
    (await service.admin.query('SELECT status, attempts, last_error FROM mail WHERE recipient = $1', [to])).rows[0] as {
      status: string;
      attempts: number;
      last_error: string | null;
    };
  const ended = (to: string, wanted: string) =>
    eventually(async () => {
      await service.admin.query(`UPDATE job SET run_at = now() WHERE status = 'queued'`);
      return [await row(to)].filter(({ status }) => status === wanted);
    });

  it('goes out encrypted, as whom the address names, with its id', async () => {
    const to = `${unique('smtp')}@example.com`;
    await enqueue(to);
    await ended(to, 'SENT');
    const [got] = server.received.filter((mail) => mail.to.includes(to));
    expect(got).toMatchObject({ to: [to], secure: true, user: 'mh' });
    const { rows } = await service.admin.query<{ id: string }>('SELECT id FROM mail WHERE recipient = $1', [to]);
    expect(got!.text).toContain(`Message-ID: <${rows[0]!.id}@`);
  });

  it('is not handed to a server that cannot prove who it is, nor with a wrong password', async () => {
    const to = `${unique('never')}@example.com`;
    await expect(new SmtpTransport(server.url('mh:right', false), FROM).send(outgoing(to))).rejects.toMatchObject({
      message: expect.stringMatching(/certificate/i),
    });
    await expect(new SmtpTransport(server.url('mh:wrong'), FROM).send(outgoing(to))).rejects.toMatchObject({
      code: 'EAUTH',
      responseCode: 535,
    });
    expect(server.received.filter((mail) => mail.to.includes(to))).toEqual([]);
  });

  it('gives up a recipient whom the server refuses for good', async () => {
    await enqueue(REFUSED);
    await ended(REFUSED, 'FAILED');
    const { attempts, last_error } = await row(REFUSED);
    expect([attempts, last_error]).toEqual([1, expect.stringContaining('No such mailbox')]);
  });

  it('waits while the server is down, and arrives when it is back', async () => {
    const to = `${unique('patient')}@example.com`;
    await server.stop();
    await enqueue(to);
    await eventually(async () => [await row(to)].filter(({ attempts }) => attempts > 0));
    expect(await row(to)).toMatchObject({ status: 'QUEUED', last_error: expect.stringContaining('ECONNREFUSED') });
    await server.start();
    await ended(to, 'SENT');
    expect(server.received.filter((mail) => mail.to.includes(to))).toHaveLength(1);
    expect((await row(to)).last_error).toBeNull();
  });
});
