/** @own-world It sets what is read at import. */
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '@mh-os/kernel';
import { ctxFor, startTestService, type TestService } from '@mh-os/testing';
import { Webhook } from 'standardwebhooks';
import { makeBrand, run, type TestBrand } from './builders.ts';

// The receivers of these tests are on this machine; what is refused without this is in webhooks-private.int.spec.ts.
process.env['MH_WEBHOOK_ALLOW_PRIVATE'] = '1';
const { AppModule } = await import('../src/app.module.ts');

const FIELDS = 'id url status pauseReason eventTypes version failures pending lastError';
const CREATE = `mutation ($input: CreateWebhookEndpointInput!) { createWebhookEndpoint(input: $input) {
  endpoint { ${FIELDS} } secret userErrors { code } } }`;
const act = (name: string, type = 'WebhookEndpointInput') =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { endpoint { ${FIELDS} } secret userErrors { code } } }`;
const TEST = `mutation ($input: SendTestWebhookInput!) { sendTestWebhook(input: $input) {
  delivery { id state } userErrors { code } } }`;
const AGAIN = `mutation ($input: RedeliverWebhookInput!) { redeliverWebhook(input: $input) {
  delivery { id state attempts } userErrors { code } } }`;
const LOG = `query ($where: WebhookDeliveryFilter) { webhookDeliveries(first: 100, where: $where) {
  totalCount nodes { id eventType state attempts body lastStatus lastError tries { number status error response } } } }`;
const UPDATE_BRAND = `mutation ($input: UpdateBrandInput!) { updateBrand(input: $input) { brand { version } userErrors { code } } }`;
const ENDPOINTS = `{ webhookEndpoints { ${FIELDS} } }`;

interface Endpoint {
  readonly id: string;
  readonly url: string;
  readonly status: string;
  readonly version: number;
  readonly failures: number;
  readonly pauseReason: string | null;
}

interface Delivery {
  readonly id: string;
  readonly eventType: string;
  readonly state: string;
  readonly attempts: number;
  readonly body: string;
  readonly lastStatus: number | null;
  readonly lastError: string | null;
  readonly tries: { number: number; status: number | null; error: string | null; response: string }[];
}

type Got = { readonly headers: IncomingHttpHeaders; readonly body: string };

/** A receiver that answers as it is told and keeps what it got. */
class Receiver {
  readonly got: Got[] = [];
  answer: 'ok' | 'fail' | 'hang' | 'redirect' | 'gone' | 'endless' = 'ok';
  private server: Server | undefined;

  async start(): Promise<string> {
    this.server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        this.got.push({ headers: request.headers, body: Buffer.concat(parts).toString('utf8') });
        if (this.answer === 'hang') return;
        if (this.answer === 'redirect') return response.writeHead(302, { location: '/elsewhere' }).end();
        if (this.answer === 'endless') {
          response.writeHead(200);
          const more = setInterval(() => response.write('x'.repeat(10_000)), 5);
          return response.on('close', () => clearInterval(more));
        }
        const status = { ok: 204, fail: 500, gone: 410 }[this.answer];
        return response.writeHead(status).end(this.answer === 'fail' ? 'out of order' : undefined);
      });
    });
    await new Promise<void>((done) => this.server!.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }

  stop(): void {
    this.server?.closeAllConnections();
    this.server?.close();
  }
}

let service: TestService;
let brand: TestBrand;
const receivers: Receiver[] = [];

beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
beforeEach(async () => {
  brand = await makeBrand(service);
});
afterAll(async () => {
  for (const receiver of receivers) receiver.stop();
  await service?.stop();
});

async function anEndpoint(eventTypes = ['platform.brand.updated'], owner = brand.owner) {
  const receiver = new Receiver();
  receivers.push(receiver);
  const url = await receiver.start();
  const input = { url, eventTypes, idempotencyKey: newId() };
  const made = await run<{ endpoint: Endpoint; secret: string }>(service, owner, CREATE, input);
  return { receiver, endpoint: made.endpoint!, secret: made.secret! };
}

/** Something happens in the brand, several times. */
async function happens(times = 1, of = brand): Promise<void> {
  for (let i = 0; i < times; i++) {
    const { rows } = await service.admin.query<{ version: number }>('SELECT version FROM brand WHERE id = $1', [of.id]);
    const input = { expectedVersion: rows[0]!.version, name: `Name ${newId()}` };
    const done = await run<{ brand: object }>(service, of.owner, UPDATE_BRAND, input);
    expect(done.userErrors).toEqual([]);
  }
}

const log = async (owner = brand.owner, where: object = {}): Promise<Delivery[]> => {
  const answer = await service.graphql(owner, LOG, { where });
  return (answer.data!['webhookDeliveries'] as { nodes: Delivery[] }).nodes;
};
const endpoints = async (): Promise<Endpoint[]> =>
  (await service.graphql(brand.owner, ENDPOINTS)).data!['webhookEndpoints'] as Endpoint[];

async function until<T>(read: () => Promise<T> | T, holds: (value: T) => boolean): Promise<T> {
  for (let left = 400; ; left--) {
    const value = await read();
    if (holds(value) || left === 0) return value;
    await sleep(50);
  }
}

/** The next try is due now, and the endpoint has been failing since then. */
const hurry = (id: string) =>
  service.admin.query(`UPDATE webhook_delivery SET next_attempt_at = now() - interval '1 s' WHERE id = $1`, [id]);

describe('a webhook', () => {
  it('is signed by Standard Webhooks over the bytes that were sent, and logged', async () => {
    const { receiver, secret } = await anEndpoint();
    await happens();
    const [got] = await until(
      () => receiver.got,
      (all) => all.length === 1,
    );
    const headers = got!.headers as Record<string, string>;
    expect(new Webhook(secret).verify(got!.body, headers)).toMatchObject({ type: 'platform.brand.updated' });
    expect(() => new Webhook(secret).verify(`${got!.body} `, headers)).toThrow();
    const [delivery] = await until(log, ([first]) => first?.state === 'DELIVERED');
    expect(delivery).toMatchObject({
      state: 'DELIVERED',
      attempts: 1,
      body: got!.body,
      tries: [{ number: 1, status: 204 }],
    });
    expect(headers['webhook-id']).toBe(delivery!.id);
  });

  it('G9: comes once per event and endpoint, however often the event does', async () => {
    const { receiver } = await anEndpoint(['*']);
    const again = await anEndpoint(['platform.*', 'platform.brand.updated']);
    await happens();
    await until(log, (all) => all.filter(({ eventType }) => eventType === 'platform.brand.updated').length === 2);
    const count = async () =>
      (await service.admin.query('SELECT 1 FROM webhook_delivery WHERE brand_id = $1', [brand.id])).rowCount;
    const before = await count();
    await service.admin.query('DELETE FROM inbox');
    await service.admin.query('UPDATE outbox SET published_at = NULL WHERE brand_id = $1', [brand.id]);
    await sleep(1_500);
    expect(await count()).toBe(before);
    expect(receiver.got.length + again.receiver.got.length).toBe(before);
  });

  it('T5: tells only endpoints of its own brand, and only of what they chose', async () => {
    const mine = await anEndpoint();
    const other = await makeBrand(service);
    const theirs = await anEndpoint(['*'], other.owner);
    const picky = await anEndpoint(['platform.session.started']);
    await happens();
    await until(
      () => mine.receiver.got,
      (all) => all.length === 1,
    );
    await sleep(300);
    expect([theirs.receiver.got.filter(({ body }) => body.includes(brand.id)), picky.receiver.got]).toEqual([[], []]);
    expect(await log(other.owner, { endpointId: { eq: mine.endpoint.id } })).toEqual([]);
  });

  it('is tried again after a failure, with the same id and body, until it is taken', async () => {
    const { receiver } = await anEndpoint();
    receiver.answer = 'fail';
    await happens();
    const [failed] = await until(log, ([first]) => first?.attempts === 1 && first.lastStatus === 500);
    expect(failed).toMatchObject({ state: 'PENDING', tries: [{ status: 500, response: 'out of order' }] });
    receiver.answer = 'ok';
    await hurry(failed!.id);
    const [taken] = await until(log, ([first]) => first?.state === 'DELIVERED');
    expect(taken).toMatchObject({ id: failed!.id, attempts: 2 });
    expect(new Set(receiver.got.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(receiver.got.map(({ body }) => body)).size).toBe(1);
  });

  it('follows no redirect, and leaves a receiver that answers endlessly', async () => {
    const { receiver } = await anEndpoint();
    receiver.answer = 'redirect';
    await happens();
    const [delivery] = await until(log, ([first]) => first?.attempts === 1 && first.lastStatus !== null);
    expect(delivery).toMatchObject({ state: 'PENDING', lastStatus: 302 });
    expect(receiver.got).toHaveLength(1);
    receiver.answer = 'endless';
    await hurry(delivery!.id);
    const [taken] = await until(log, ([first]) => first?.state === 'DELIVERED');
    expect(taken!.tries.at(-1)!.response.length).toBeLessThanOrEqual(1_000);
  });

  it('a receiver that hangs holds up nobody else', async () => {
    const hanging = await anEndpoint();
    hanging.receiver.answer = 'hang';
    await happens(8);
    const { receiver } = await anEndpoint();
    await happens();
    await until(
      () => receiver.got,
      (all) => all.length === 1,
    );
    expect(receiver.got).toHaveLength(1);
    expect(hanging.receiver.got.length).toBeLessThanOrEqual(4);
    hanging.receiver.answer = 'ok';
  });
});

describe('an endpoint', () => {
  it('is paused at once when it says that it is gone, and people are told', async () => {
    const { receiver, endpoint } = await anEndpoint();
    receiver.answer = 'gone';
    await happens();
    await until(endpoints, ([first]) => first?.status === 'PAUSED');
    expect((await endpoints())[0]).toMatchObject({ status: 'PAUSED', pauseReason: expect.stringContaining('410') });
    const told = await service.events('platform.notification.requested');
    expect(told.filter(({ data }) => (data as { key: string }).key.includes(endpoint.id))).toHaveLength(1);
  });

  it('is paused after a day of failures; what waits goes out when it is resumed', async () => {
    const { receiver, endpoint } = await anEndpoint();
    receiver.answer = 'fail';
    await happens();
    const [delivery] = await until(log, ([first]) => first?.attempts === 1 && first.lastStatus === 500);
    await service.admin.query(
      `UPDATE webhook_standing SET failures = 9, failing_since = now() - interval '25 hours' WHERE id = $1`,
      [endpoint.id],
    );
    await hurry(delivery!.id);
    const [pausedEndpoint] = await until(endpoints, ([first]) => first?.status === 'PAUSED');
    expect(pausedEndpoint).toMatchObject({ status: 'PAUSED', failures: 10 });
    receiver.answer = 'ok';
    await hurry(delivery!.id);
    await sleep(1_500);
    expect((await log())[0]?.state).toBe('PENDING');
    const input = { id: endpoint.id, expectedVersion: pausedEndpoint!.version };
    const resumed = await run<{ endpoint: Endpoint }>(service, brand.owner, act('resumeWebhookEndpoint'), input);
    expect(resumed.endpoint).toMatchObject({ status: 'ACTIVE', failures: 0 });
    await until(log, ([first]) => first?.state === 'DELIVERED');
    expect((await log())[0]).toMatchObject({ state: 'DELIVERED', attempts: 3 });
  });

  it('signs with both secrets while one replaces the other', async () => {
    const { receiver, endpoint, secret } = await anEndpoint();
    const input = { id: endpoint.id, expectedVersion: endpoint.version, overlapHours: 1 };
    const rotated = await run<{ secret: string }>(
      service,
      brand.owner,
      act('rotateWebhookSecret', 'RotateWebhookSecretInput'),
      input,
    );
    await happens();
    const [got] = await until(
      () => receiver.got,
      (all) => all.length === 1,
    );
    for (const each of [secret, rotated.secret!])
      expect(new Webhook(each).verify(got!.body, got!.headers as Record<string, string>)).toBeTruthy();
    await service.admin.query(`UPDATE webhook_endpoint SET previous_until = now() - interval '1 s' WHERE id = $1`, [
      endpoint.id,
    ]);
    await happens();
    const [, later] = await until(
      () => receiver.got,
      (all) => all.length === 2,
    );
    expect(() => new Webhook(secret).verify(later!.body, later!.headers as Record<string, string>)).toThrow();
    const { rows } = await service.admin.query<{ text: string }>(
      `SELECT encode(secret_wrapped, 'escape') AS text FROM webhook_endpoint WHERE id = $1`,
      [endpoint.id],
    );
    expect(rows[0]!.text).not.toContain(rotated.secret!.slice(6, 20));
  });

  it('takes test messages and redeliveries, and neither while it is paused', async () => {
    const { receiver, endpoint } = await anEndpoint();
    const key = newId();
    const sent = await Promise.all(
      Array.from({ length: 20 }, () =>
        run<{ delivery: { id: string } }>(service, brand.owner, TEST, { endpointId: endpoint.id, idempotencyKey: key }),
      ),
    );
    const ids = new Set(sent.map(({ delivery }) => delivery?.id));
    expect([ids.size, ids.has(undefined)]).toEqual([1, false]);
    await until(log, ([first]) => first?.state === 'DELIVERED');
    const [id] = ids;
    expect((await run<{ delivery: object }>(service, brand.owner, AGAIN, { id })).delivery).toMatchObject({
      attempts: 0,
    });
    await until(
      () => receiver.got,
      (all) => all.length === 2,
    );
    expect(receiver.got[1]!.headers['webhook-id']).toBe(id);
    await until(log, ([first]) => first?.state === 'DELIVERED');
    const input = { id: endpoint.id, expectedVersion: endpoint.version };
    await run(service, brand.owner, act('pauseWebhookEndpoint'), input);
    const refused = await run<object>(service, brand.owner, AGAIN, { id });
    expect(refused.userErrors[0]?.code).toBe('WEBHOOK_PAUSED');
  });

  it('G7: of twenty changes at the same version one succeeds', async () => {
    const { endpoint } = await anEndpoint();
    const input = (i: number) => ({ id: endpoint.id, expectedVersion: endpoint.version, description: `No ${i}` });
    const update = act('updateWebhookEndpoint', 'UpdateWebhookEndpointInput');
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, i) => run<{ endpoint: Endpoint }>(service, brand.owner, update, input(i))),
    );
    expect(all.filter((one) => one.endpoint)).toHaveLength(1);
    expect(new Set(all.filter((one) => !one.endpoint).map((one) => one.userErrors[0]?.code))).toEqual(
      new Set(['CONFLICT']),
    );
  });

  it('a brand has at most fifty, also when all are made at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 54 }, (_, i) =>
        run<{ endpoint: Endpoint }>(service, brand.owner, CREATE, {
          url: `https://partner.example/${i}`,
          eventTypes: ['*'],
          idempotencyKey: newId(),
        }),
      ),
    );
    expect(made.filter((one) => one.endpoint)).toHaveLength(50);
    expect((await endpoints()).length).toBe(50);
  }, 60_000);

  it('lets nobody see it without permission', async () => {
    expect((await service.graphql(ctxFor(brand.id, ['platform.webhook.write']), ENDPOINTS)).codes).toEqual([
      'FORBIDDEN',
    ]);
  });
});
