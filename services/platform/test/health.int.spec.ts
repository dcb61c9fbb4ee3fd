import { heartbeatSchema, type Heartbeat } from '@mh-os/contracts';
import { bodySha256, CONTEXT_HEADER, importSigningKey, mintInternalContext } from '@mh-os/auth';
import { Ctx, newId } from '@mh-os/kernel';
import { aPlatformAdmin, ctxFor, startTestService, type TestService } from '@mh-os/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppModule } from '../src/app.module.ts';
import { HealthWatch } from '../src/health/health.watch.ts';
import { HeartbeatsListener } from '../src/health/heartbeats.listener.ts';
import { run } from './builders.ts';

const HEALTH = `{ systemHealth { status services { name status findings deadLetters outboxDepth consumers { domain waiting }
  replicas { instance status version dependencies { name ok } } } database { version sizeBytes connections } broker { connected
  streams { name messages } } alerts { service kind clearedAt } slowOperations { name ms } } }`;
const LETTERS = `query ($status: DeadLetterStatus) { deadLetters(status: $status, first: 100) {
  nodes { id service reason status note type } unavailable } }`;
const REPLAY = `mutation ($input: ReplayDeadLetterInput!) { replayDeadLetter(input: $input) {
  deadLetter { status } userErrors { code message } } }`;
const DISCARD = `mutation ($input: DiscardDeadLetterInput!) { discardDeadLetter(input: $input) {
  deadLetter { status note } userErrors { code message } } }`;

interface Health {
  readonly status: string;
  readonly services: { name: string; status: string; findings: string[]; replicas: { status: string }[] }[];
  readonly alerts: { service: string; kind: string; clearedAt: string | null }[];
  readonly database: { sizeBytes: string };
  readonly broker: { connected: boolean; streams: { name: string }[] };
}

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());

const health = async (): Promise<Health> =>
  (await service.graphql(aPlatformAdmin(), HEALTH)).data!['systemHealth'] as Health;
const of = ({ services }: Health, name: string) => services.find((each) => each.name === name)!;

async function until<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  for (let left = 200; ; left--) {
    const value = await read();
    if (holds(value) || left === 0) return value;
    await sleep(50);
  }
}

const beat = (change: Partial<Heartbeat>): Heartbeat => ({
  service: 'crm',
  instance: newId(),
  version: '9',
  node: 'v24',
  startedAt: new Date().toISOString(),
  ready: true,
  draining: false,
  dependencies: {},
  requests: { count: 0, failed: 0, p95Ms: 0 },
  process: { residentMiB: 1, loopDelayP99Ms: 0 },
  slow: [],
  ...change,
});

/** A dead letter as messaging keeps it: an event that the service handles, so that a replay has an effect. */
async function deadLetter(body: object | string, type = 'platform.brand.updated'): Promise<string> {
  const id = newId();
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  await service.admin.query(
    `INSERT INTO dead_letter (id, brand_id, consumer, stream, stream_seq, subject, event_id, type, body, reason, error, attempts)
     VALUES ($1, NULL, 'platform', 'S', 1, $2, $3, $4, $5, 'HANDLER_FAILED', 'Error: no', 6)`,
    [id, `mh._.${type}`, newId(), type, text],
  );
  return id;
}

const event = (change: object = {}) => ({
  id: newId(),
  type: 'platform.brand.updated',
  version: 1,
  brandId: null,
  actor: { kind: 'system', id: 'test' },
  occurredAt: new Date().toISOString(),
  correlationId: newId(),
  aggregateId: newId(),
  aggregateVersion: 1,
  data: { label: 'Replayed', changes: [] },
  ...change,
});

describe('system health', () => {
  it('ADM-13: shows platform itself from its own heartbeats, with its queues and servers', async () => {
    const found = await until(health, (state) => of(state, 'platform').status === 'OK');
    expect(of(found, 'platform')).toMatchObject({ status: 'OK', replicas: [{ status: 'OK' }] });
    expect(found.broker.connected).toBe(true);
    expect(found.broker.streams.length).toBeGreaterThan(0);
    expect(BigInt(found.database.sizeBytes)).toBeGreaterThan(1_000_000n);
    expect(of(found, 'gateway').status).toBe('UNKNOWN');
  });

  it('raises one alert when a service falls silent, tells people, and clears it when it is back', async () => {
    const listener = service.app.get(HeartbeatsListener);
    const watch = service.app.get(HealthWatch);
    const silent = beat({ service: 'loyalty' });
    await listener.keep(JSON.stringify(silent));
    await service.admin.query(`UPDATE service_heartbeat SET seen_at = now() - interval '1 minute' WHERE id = $1`, [
      silent.instance,
    ]);
    await Promise.all(Array.from({ length: 10 }, () => watch.look()));
    await watch.look();
    const mine = ({ alerts }: Health) => alerts.filter((alert) => alert.service === 'loyalty');
    const during = await health();
    expect(mine(during)).toEqual([{ service: 'loyalty', kind: 'DOWN', clearedAt: null }]);
    expect(during.status).toBe('DOWN');
    const told = await service.events('platform.notification.requested');
    expect(
      told.filter(({ data }) => (data as { topic: string; label: string }).label.includes('loyalty')),
    ).toHaveLength(1);
    await listener.keep(JSON.stringify(silent));
    await watch.look();
    expect(mine(await health())[0]?.clearedAt).not.toBeNull();
  });

  it('A2: takes the heartbeat of a gateway only with its signature', async () => {
    const body = JSON.stringify(beat({ service: 'gateway' }));
    const post = (headers: Record<string, string>) =>
      fetch(`${service.url}/internal/heartbeats`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
    const context = (id: string) =>
      mintInternalContext(importSigningKey(process.env['MH_GATEWAY_PRIVATE_JWK']!), {
        ctx: new Ctx({ brandId: null, actor: { kind: 'system', id }, requestId: newId() }),
        audience: 'platform',
        bodySha256: bodySha256(body),
      });
    expect((await post({})).status).toBe(401);
    expect((await post({ [CONTEXT_HEADER]: context('somebody') })).status).toBe(403);
    expect(of(await health(), 'gateway').status).toBe('UNKNOWN');
    expect((await post({ [CONTEXT_HEADER]: context('gateway') })).status).toBe(200);
    expect(of(await health(), 'gateway').status).toBe('OK');
  });

  it('drops what is not a heartbeat, and cannot be made to show text of a size that nobody reads', async () => {
    const listener = service.app.get(HeartbeatsListener);
    const { rows: before } = await service.admin.query('SELECT count(*)::int AS n FROM service_heartbeat');
    for (const rubbish of ['', '{}', '[]', 'null', JSON.stringify(beat({ service: "x'; drop table brand" }))])
      await listener.keep(rubbish);
    await listener.keep(JSON.stringify(beat({ version: 'v'.repeat(10_000) })));
    expect((await service.admin.query('SELECT count(*)::int AS n FROM service_heartbeat')).rows).toEqual(before);
    expect(heartbeatSchema.safeParse(beat({})).success).toBe(true);
  });

  it('lets nobody without the permission see it', async () => {
    const answer = await service.graphql(ctxFor(newId(), ['platform.activity.read']), HEALTH);
    expect(answer.codes).toEqual(['FORBIDDEN']);
  });
});

describe('dead letters', () => {
  const list = async (status?: string) => {
    const answer = await service.graphql(aPlatformAdmin(), LETTERS, { status });
    return answer.data!['deadLetters'] as {
      nodes: { id: string; status: string; note: string }[];
      unavailable: string[];
    };
  };
  const replay = (id: string) =>
    run<{ deadLetter: { status: string } }>(service, aPlatformAdmin(), REPLAY, { service: 'platform', id });

  it('E5: replays one: it is handled, told in the log, and resolved once', async () => {
    const sent = event();
    const id = await deadLetter(sent);
    expect((await list('OPEN')).nodes.map((letter) => letter.id)).toContain(id);
    expect((await replay(id)).deadLetter).toEqual({ status: 'REPLAYED' });
    const { rows } = await service.admin.query('SELECT summary FROM activity_entry WHERE id = $1', [sent.id]);
    expect(rows).toHaveLength(1);
    expect((await replay(id)).userErrors[0]).toMatchObject({ code: 'DEAD_LETTER_RESOLVED' });
    expect(await service.events('platform.dead-letter.resolved')).toHaveLength(1);
  });

  it('E5: leaves one open that fails again, and says why', async () => {
    const id = await deadLetter(event({ data: 7, version: 'one' }));
    const { userErrors } = await replay(id);
    expect(userErrors[0]?.code).toMatch(/^EVENT_/);
    expect((await list('OPEN')).nodes.map((letter) => letter.id)).toContain(id);
  });

  it('gives one up with a reason, which is kept', async () => {
    const id = await deadLetter('not even JSON');
    const input = { service: 'platform', id, note: 'Sent by a broken script' };
    const done = await run<{ deadLetter: object }>(service, aPlatformAdmin(), DISCARD, input);
    expect(done.deadLetter).toEqual({ status: 'DISCARDED', note: 'Sent by a broken script' });
  });

  it('of twenty who replay at once one has the effect', async () => {
    const sent = event();
    const id = await deadLetter(sent);
    const all = await Promise.all(Array.from({ length: 20 }, () => replay(id)));
    expect(all.filter(({ deadLetter }) => deadLetter).length).toBeGreaterThanOrEqual(1);
    const { rows } = await service.admin.query('SELECT 1 FROM activity_entry WHERE id = $1', [sent.id]);
    expect(rows).toHaveLength(1);
  });

  it('names the services that did not answer, and refuses unknown ones', async () => {
    expect((await list()).unavailable).toContain('catalog-pricing');
    const input = { service: 'nobody', id: newId() };
    const refused = await run<object>(service, aPlatformAdmin(), REPLAY, input);
    expect(refused.userErrors[0]).toMatchObject({ code: 'SERVICE_UNKNOWN' });
  });
});
