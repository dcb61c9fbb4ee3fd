import { CONTEXT_HEADER, importSigningKey, mintFileContext } from '@mh-os/auth';
import { Ctx, newId } from '@mh-os/kernel';
import type { MailTransport, OutgoingMail } from '@mh-os/mail';
import { Db } from '@mh-os/persistence';
import type { TestService } from '@mh-os/testing';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { MailTransports } from '../src/mailing/mail-transports.ts';
import { type MessageBatch, queueMessages, saveContent } from '../src/mailing/outbox.ts';
import { normalEmail } from '../src/people/normal-contact.rules.ts';

export const content = {
  subject: 'Hello {{givenName|there}}',
  html: '<p>Hi {{givenName|there}}</p><a href="https://shop.example/new?for={{givenName}}">New</a>',
  text: 'Hi {{givenName|there}}',
};

/** A mail server in our place: takes, refuses, or stays silent, as the test says. */
export class FakeServer implements MailTransport {
  readonly taken: OutgoingMail[] = [];
  /** What happens to a mail; it is taken where that resolves. */
  behave: (mail: OutgoingMail) => Promise<void> = () => Promise.resolve();

  async send(mail: OutgoingMail): Promise<void> {
    await this.behave(mail);
    this.taken.push(mail);
  }

  close(): void {
    this.behave = () => Promise.resolve();
  }

  /** To whom mails went, sorted. */
  get to(): string[] {
    return this.taken.map(({ to }) => to).sort();
  }
}

/** All mails of the service go to this server from now on. */
export function fakeServer(service: TestService): FakeServer {
  const server = new FakeServer();
  service.app.get(MailTransports, { strict: false }).of = () => Promise.resolve(server);
  return server;
}

const PEOPLE = `INSERT INTO person (brand_id, id, version, created_at, updated_at, number, given_name, family_name, display_name, name_key, tags, custom, source)
  SELECT $1, p.id, 1, now(), now(), 'P-' || p.address, 'Ada', 'King', 'Ada King', 'ada king', '{}', '{}', 'test' FROM unnest($2::uuid[], $3::text[]) AS p(id, address)`;
const EMAILS = `INSERT INTO person_email (brand_id, id, created_at, person_id, address, canonical, match_key, is_primary)
  SELECT $1, gen_random_uuid(), now(), p.*, true FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) p`;

/** People who agreed to the newsletter, and some of them to tracking. */
export async function readers(service: TestService, ctx: Ctx, addresses: readonly string[], tracked = false) {
  const ids = addresses.map(() => newId());
  await service.admin.query(PEOPLE, [ctx.brandId, ids, addresses]);
  const forms = addresses.map((address) => normalEmail(address)!);
  const keys = [forms.map(({ canonical }) => canonical), forms.map(({ matchKey }) => matchKey)];
  await service.admin.query(EMAILS, [ctx.brandId, ids, addresses, ...keys]);
  for (const purpose of tracked ? ['newsletter', 'mail-tracking'] : ['newsletter'])
    await agree(service, ctx, ids, purpose);
  return ids;
}

/** Writes consents as they stand, without their proof. */
export async function agree(service: TestService, ctx: Ctx, ids: readonly string[], purpose = 'newsletter') {
  await service.admin.query(
    `INSERT INTO consent_record (brand_id, id, created_at, person_id, purpose, channel, state, source, evidence, actor)
     SELECT $1, gen_random_uuid(), now(), p, $3, 'EMAIL', 'GRANTED', 'test', '{}', '{}' FROM unnest($2::uuid[]) p`,
    [ctx.brandId, ids, purpose],
  );
  await service.admin.query(
    `INSERT INTO person_consent (brand_id, id, created_at, person_id, purpose, channel, state, since)
     SELECT $1, gen_random_uuid(), now(), p, $3, 'EMAIL', 'GRANTED', now() FROM unnest($2::uuid[]) p`,
    [ctx.brandId, ids, purpose],
  );
}

/** Asks for a mail to each of these people. */
export const queue = (
  service: TestService,
  ctx: Ctx,
  people: readonly string[],
  rest: Partial<MessageBatch> = {},
): Promise<number> =>
  service.app.get(Db).tx(ctx, async (tx) =>
    queueMessages(
      tx,
      {
        ...{ source: { type: 'CAMPAIGN', id: newId() }, step: 'mail', purpose: 'newsletter', label: 'Spring' },
        ...{ contentId: await saveContent(tx, content) },
        ...rest,
      },
      people,
    ),
  );

/** Asks one of the routes beside the graph as the gateway does for somebody who is not signed in. */
export function visit(
  service: TestService,
  url: string,
  method: 'GET' | 'POST' = 'GET',
  body?: string,
): Promise<Response> {
  const path = new URL(url).pathname.replace('/public/crm/', '/public/');
  const actor = { kind: 'anonymous' as const, id: 'ip:192.0.2.1' };
  const ctx = new Ctx({ actor, brandId: null, requestId: newId(), locale: 'en' });
  const key = importSigningKey(process.env['MH_GATEWAY_PRIVATE_JWK']!);
  const context = mintFileContext(key, { ctx, audience: service.name, method, path });
  const type = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
  return fetch(service.url + path, {
    ...{ method, redirect: 'manual', headers: { [CONTEXT_HEADER]: context, ...type } },
    ...(body === undefined ? {} : { body }),
  });
}

/** A real mail server on this machine, which knows no Bob. */
export class SmtpOnThisMachine {
  readonly received: string[] = [];
  port = 0;
  private readonly server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['AUTH'], hideSTARTTLS: true },
    onRcptTo: ({ address }, _session, done) =>
      done(
        address.startsWith('bob') ? Object.assign(new Error('5.1.1 No such user'), { responseCode: 550 }) : undefined,
      ),
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        this.received.push(Buffer.concat(parts).toString('utf8'));
        done();
      });
    },
  });

  async start(): Promise<void> {
    this.server.on('error', () => undefined);
    await new Promise<void>((up) => this.server.listen(0, '127.0.0.1', () => up()));
    this.port = (this.server.server.address() as AddressInfo).port;
  }

  stop(): Promise<void> {
    return new Promise((closed) => this.server.close(() => closed()));
  }
}
