/** @own-world It sets what is read at import. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '@mh-os/kernel';
import { aPlatformAdmin, Broker, startTestService, type TestService } from '@mh-os/testing';
import { eventOf, quiet, Rules, send, until } from './automation-builders.ts';
import { makeBrand, run, type TestBrand } from './builders.ts';

// Read when the application is imported.
process.env['MH_WEBHOOK_ALLOW_PRIVATE'] = '1';
const { AppModule } = await import('../src/app.module.ts');
const { AutomationScheduler } = await import('../src/automations/scheduler.ts');

const STOCK = 'catalog-pricing.stock.set';
const NOTIFY = { kind: 'NOTIFY', title: 'Seen: {{data.label}}', recipientPermission: 'platform.user.read' };
const STATUS = (name: string) =>
  `mutation ($input: BrandStatusInput!) { ${name}(input: $input) { brand { version } userErrors { code } } }`;
const ENDPOINT = `mutation ($input: CreateWebhookEndpointInput!) { createWebhookEndpoint(input: $input) {
  endpoint { id } userErrors { code message } } }`;

describe('in the name of a suspended brand', () => {
  let service: TestService;
  let broker: Broker;
  let brand: TestBrand;
  let rules: Rules;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    broker = await Broker.connect();
    await broker.followedBy('platform');
  }, 60_000);
  afterAll(async () => {
    await broker?.close();
    await service?.stop();
  });
  beforeEach(async () => {
    brand = await makeBrand(service);
    rules = new Rules(service, brand.owner);
  });

  async function turn(name: 'suspendBrand' | 'resumeBrand'): Promise<void> {
    const { rows } = await service.admin.query<{ version: number }>('SELECT version FROM brand WHERE id = $1', [
      brand.id,
    ]);
    const input = { brandId: brand.id, reason: 'A test.', expectedVersion: rows[0]!.version };
    expect((await run(service, aPlatformAdmin(), STATUS(name), input)).userErrors).toEqual([]);
  }
  const told = async () =>
    (await service.events('platform.notification.requested')).filter(({ brandId }) => brandId === brand.id).length;

  it('no rule acts: what would have started one is dropped and says why; a rule of another brand goes on', async () => {
    const other = await makeBrand(service);
    const theirs = new Rules(service, other.owner);
    const definition = { eventTypes: [STOCK], condition: 'data.onHand < 5', actions: [NOTIFY] };
    const [rule, beside] = [await rules.on(definition), await theirs.on(definition)];
    const gathering = await rules.on({ ...definition, grouping: 'AGGREGATE', groupSeconds: 3_600 });
    const stock = (of: TestBrand) => eventOf(of.id, STOCK, { onHand: 1, label: 'Oil' });
    await send(service, broker, stock(brand));
    expect((await rules.runs(rule.id)).map(({ status }) => status)).toEqual(['SUCCEEDED']);
    await turn('suspendBrand');
    const before = await told();
    await send(service, broker, stock(brand), stock(brand), stock(other));
    const dropped = await rules.runs(rule.id, { status: { eq: 'DROPPED' } });
    expect(dropped.map(({ reason }) => reason)).toEqual(['The brand was suspended.', 'The brand was suspended.']);
    expect((await theirs.runs(beside.id)).map(({ status }) => status)).toEqual(['SUCCEEDED']);
    // What had been gathered before does not run either.
    await service.admin.query(`UPDATE job SET run_at = now() WHERE kind = 'automation-run' AND brand_id = $1`, [
      brand.id,
    ]);
    await until(async () => (await rules.runs(gathering.id, { status: { eq: 'WAITING' } })).length === 0);
    expect(new Set((await rules.runs(gathering.id)).map(({ reason }) => reason))).toEqual(
      new Set(['The brand was suspended.']),
    );
    expect(await told()).toBe(before);
    await turn('resumeBrand');
    await send(service, broker, stock(brand));
    expect(await rules.runs(rule.id, { status: { eq: 'SUCCEEDED' } })).toHaveLength(2);
  }, 60_000);

  it('no schedule starts; the first time after it is resumed does', async () => {
    const rule = await rules.on({ schedule: '0 9 * * 1', actions: [NOTIFY] });
    await turn('suspendBrand');
    await service.admin.query(`UPDATE automation_rule SET next_at = now() - interval '3 weeks' WHERE id = $1`, [
      rule.id,
    ]);
    const scheduler = service.app.get(AutomationScheduler);
    await scheduler.tick();
    await quiet(service, broker);
    expect(await rules.runs(rule.id)).toEqual([]);
    await turn('resumeBrand');
    await scheduler.tick();
    await quiet(service, broker);
    expect((await rules.runs(rule.id)).map(({ status }) => status)).toEqual(['SUCCEEDED']);
  }, 60_000);

  it('no webhook leaves; what waits goes out when it is resumed', async () => {
    let got = 0;
    const server: Server = createServer((_request, response) => {
      got += 1;
      response.writeHead(204).end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
      const input = { url, eventTypes: [STOCK], idempotencyKey: newId() };
      expect((await run(service, brand.owner, ENDPOINT, input)).userErrors).toEqual([]);
      await turn('suspendBrand');
      await send(service, broker, eventOf(brand.id, STOCK, { onHand: 1, label: 'Oil' }));
      const waiting = () =>
        service.admin.query(`SELECT 1 FROM webhook_delivery WHERE brand_id = $1 AND state = 'PENDING'`, [brand.id]);
      await until(async () => (await waiting()).rowCount === 1);
      // Longer than the dispatcher sleeps between two looks.
      await sleep(2_500);
      expect([got, (await waiting()).rowCount]).toEqual([0, 1]);
      await turn('resumeBrand');
      await until(async () => (await waiting()).rowCount === 0);
      expect(got).toBe(1);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }, 60_000);
});
