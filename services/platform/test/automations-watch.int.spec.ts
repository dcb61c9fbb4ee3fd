import { commandAnswered } from '@mh-os/contracts';
import { newId } from '@mh-os/kernel';
import { Messaging } from '@mh-os/messaging';
import { Broker, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { Heartbeat } from '../src/automations/heartbeat.ts';
import { AutomationScheduler } from '../src/automations/scheduler.ts';
import { eventOf, quiet, Rules, send, until } from './automation-builders.ts';
import { makeBrand, type TestBrand } from './builders.ts';

const STOCK = 'catalog-pricing.stock.set';
const NOTIFY = { kind: 'NOTIFY', title: 'Seen: {{data.label}}', recipientPermission: 'platform.user.read' };
const TRY = `query ($input: TryAutomationInput!) { tryAutomation(input: $input) { examined wouldRun complete
  rows { type wouldRun reason facts { path value } } } }`;
const CHECK = `query ($condition: String!, $eventTypes: [String!]!) {
  checkAutomationCondition(condition: $condition, eventTypes: $eventTypes) { valid message start end } }`;
const CATALOGUE = `{ automationCatalogue { events { type fields { path type } } functions { name } commands { command inputSchema }
  jobs { job } } automationTemplates { key definition { eventTypes condition actions { kind } } } }`;

/** Consumers of one durable name, to drop them as a fault would. */
interface Consumers {
  readonly consumers: { readonly options: { consumer: string }; start(): void; stop(): Promise<void> }[];
}

describe('automations under watch', () => {
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

  const emitted = async (type: string) => (await service.events(type)).filter((event) => event.brandId === brand.id);
  const stock = (onHand: number) => eventOf(brand.id, STOCK, { onHand, label: 'Oil' });
  const logged = async (): Promise<number> =>
    (await service.admin.query('SELECT 1 FROM activity_entry WHERE brand_id = $1 AND action = $2', [brand.id, STOCK]))
      .rowCount ?? 0;

  it('T20: schedules run once however many ticks and replicas, one brand at a time', async () => {
    const other = await makeBrand(service);
    const theirs = new Rules(service, other.owner);
    const definition = { schedule: '0 9 * * 1', actions: [{ ...NOTIFY, title: 'Monday: {{data.label}}' }] };
    const [a, b] = [await rules.on(definition), await theirs.on(definition)];
    const scheduler = service.app.get(AutomationScheduler);
    await scheduler.tick();
    expect(await rules.runs(a.id)).toHaveLength(0);
    await service.admin.query(`UPDATE automation_rule SET next_at = now() - interval '3 weeks' WHERE id = any($1)`, [
      [a.id, b.id],
    ]);
    await Promise.all(Array.from({ length: 10 }, () => scheduler.tick()));
    expect(await rules.runs(a.id)).toMatchObject([{ status: 'SUCCEEDED', eventCount: 1 }]);
    expect(await theirs.runs(b.id)).toMatchObject([{ status: 'SUCCEEDED', eventCount: 1 }]);
    expect(await rules.runs(b.id)).toHaveLength(0);
    const { rows } = await service.admin.query<{ ahead: boolean }>(
      'SELECT next_at > now() AS ahead FROM automation_rule WHERE id = any($1)',
      [[a.id, b.id]],
    );
    expect(rows).toEqual([{ ahead: true }, { ahead: true }]);
    const told = (await service.events('platform.notification.requested')).filter(
      (event) => event.actor.kind === 'automation',
    );
    expect(told.map((event) => [event.brandId, event.actor.id]).sort()).toEqual(
      [
        [brand.id, a.id],
        [other.id, b.id],
      ].sort(),
    );
  });

  it('ADM-8: a rule whose consumer is gone is noticed, told once, and well again when it is back', async () => {
    const rule = await rules.on({ eventTypes: [STOCK], actions: [NOTIFY] });
    await send(service, broker, stock(1));
    const heartbeat = service.app.get(Heartbeat);
    const check = () => heartbeat.check(brand.owner, 0);
    expect(await check()).toEqual({ checked: 1, stalled: 0 });
    const { consumers } = service.app.get(Messaging) as unknown as Consumers;
    const dropped = consumers.filter((each) => each.options.consumer === 'platform_automations');
    expect(dropped.length).toBeGreaterThan(0);
    await Promise.all(dropped.map((each) => each.stop()));
    for (let i = 0; i < 5; i++) await broker.publish(`mh.${brand.id}.${STOCK}`, stock(1));
    await until(async () => (await logged()) === 6);
    expect(await check()).toEqual({ checked: 1, stalled: 1 });
    await check();
    expect((await rules.read(rule.id)).stall).toEqual({ expected: 6, actual: 1 });
    expect(await emitted('platform.automation.stalled')).toMatchObject([
      { aggregateId: rule.id, data: { expected: 6, actual: 1 } },
    ]);
    const alarms = (await emitted('platform.notification.requested')).filter((event) => event.aggregateId === rule.id);
    expect(alarms).toMatchObject([{ data: { topic: 'automation', severity: 'critical' } }]);
    // Whatever made them stop ends with them: new ones, as after a restart.
    for (const each of dropped)
      Object.assign(each, { stopped: new AbortController(), running: undefined, keepAlive: undefined }).start();
    await quiet(service, broker);
    await until(async () => (await rules.runs(rule.id)).length === 6);
    expect(await check()).toEqual({ checked: 1, stalled: 0 });
    expect((await rules.read(rule.id)).stall).toBeNull();
  });

  it('tries a rule on the past: says what would run and why, and does nothing', async () => {
    await send(service, broker, stock(2), stock(20), stock(3));
    const ask = async (input: object) => {
      const answer = await service.graphql(brand.owner, TRY, { input });
      return (answer.data?.['tryAutomation'] ?? answer.codes) as { rows: { wouldRun: boolean }[] };
    };
    const definition = { eventTypes: [STOCK], condition: 'data.onHand < 5', actions: [NOTIFY] };
    const trial = await ask({ definition, days: 1 });
    expect(trial).toMatchObject({ examined: 3, wouldRun: 2, complete: true });
    expect(trial.rows.map((row) => row.wouldRun)).toEqual([true, true, false]);
    expect(trial.rows[2]).toMatchObject({ reason: expect.any(String), facts: [{ path: 'data.onHand', value: '20' }] });
    const { rule } = await rules.create(definition);
    expect(await ask({ id: rule!.id })).toMatchObject({ examined: 3, wouldRun: 2 });
    expect(await emitted('platform.notification.requested')).toEqual([]);
    expect(await rules.runs(rule!.id)).toEqual([]);
    const other = await makeBrand(service);
    const foreign = await service.graphql(other.owner, TRY, { input: { definition } });
    expect(foreign.data!['tryAutomation']).toMatchObject({ examined: 0 });
    expect(await ask({ id: newId() })).toEqual(['NOT_FOUND']);
  });

  it('tells an editor what rules are made of and whether a condition fits', async () => {
    const { data } = await service.graphql(brand.owner, CATALOGUE);
    const { events, commands } = data!['automationCatalogue'] as {
      events: { type: string; fields: object[] }[];
      commands: object[];
    };
    expect(events.find((event) => event.type === STOCK)!.fields).toContainEqual({
      path: 'data.onHand',
      type: 'whole number',
    });
    expect(commands).toMatchObject([{ command: 'create-price-draft', inputSchema: { type: 'object' } }]);
    expect((data!['automationTemplates'] as object[]).length).toBeGreaterThanOrEqual(6);
    const check = async (condition: string) =>
      (await service.graphql(brand.owner, CHECK, { condition, eventTypes: [STOCK] })).data!['checkAutomationCondition'];
    expect(await check('data.onHand < 5')).toEqual({ valid: true, message: null, start: null, end: null });
    expect(await check('data.onHands < 5')).toMatchObject({
      valid: false,
      message: expect.stringContaining('data.onHand'),
      start: 5,
    });
  });

  it('asks another service, waits for its answer, and says what is missing where it cannot ask', async () => {
    const command = (gross: string) => ({
      ...{ kind: 'COMMAND', domain: 'catalog-pricing', command: 'create-price-draft' },
      input: { title: 'For {{data.sku}}', lines: [{ variantId: newId(), channelId: newId(), gross }] },
    });
    const rule = await rules.on({ eventTypes: [STOCK], actions: [command('12.90'), command('{{data.sku}}')] });
    await send(service, broker, stock(1));
    const [run] = await rules.runs(rule.id);
    expect(run).toMatchObject({
      status: 'FAILED',
      results: [{ status: 'REQUESTED' }, { status: 'FAILED', message: expect.stringContaining('decimal') }],
    });
    const [asked] = await emitted('platform.automation.command-requested');
    expect(asked).toMatchObject({
      actor: { kind: 'automation', id: rule.id },
      data: { domain: 'catalog-pricing', input: { title: 'For sample' }, idempotencyKey: `automation:${run!.id}:0` },
    });
    const reference = { type: 'price-draft', id: newId() };
    const data = { label: 'x', runId: run!.id, action: 0, outcome: 'done', code: null, message: 'Written.', reference };
    await send(service, broker, eventOf(brand.id, commandAnswered.type, data));
    expect((await rules.runs(rule.id))[0]!.results[0]).toEqual({
      kind: 'COMMAND',
      status: 'DONE',
      message: 'Written.',
      reference: reference.id,
    });
  });

  it('ADM-7: a chain of rules ends at its depth, by the trace of causes', async () => {
    const chain = await rules.on({ eventTypes: [STOCK], actions: [NOTIFY] });
    const event = stock(1);
    const cause = newId();
    const path = Array.from({ length: 5 }, () => newId());
    await service.admin.query(
      'INSERT INTO automation_trace (brand_id, id, created_at, depth, path) VALUES ($1, $2, now(), 5, $3)',
      [brand.id, cause, path],
    );
    await send(service, broker, { ...event, causationId: cause });
    expect(await rules.read(chain.id)).toMatchObject({ status: 'TRIPPED', trip: { reason: 'DEPTH' } });
  });

  it('ADM-7: a cap of the brand holds over all of its rules', async () => {
    const many = await Promise.all(
      Array.from({ length: 3 }, () => rules.on({ eventTypes: [STOCK], actions: [NOTIFY], maxPerMinute: 300 })),
    );
    const [first] = many;
    await service.admin.query(
      `INSERT INTO automation_run (brand_id, id, version, created_at, updated_at, rule_id, revision, status, reason, trigger_event_id,
         event_count, sample, latest, depth, path, correlation_id, results)
       SELECT $1, gen_random_uuid(), 1, now(), now(), $2, 1, 'SUCCEEDED', '', gen_random_uuid(), 1, '[]', '{}', 0, '{}', '', '[]'
       FROM generate_series(1, 300)`,
      [brand.id, first!.id],
    );
    await send(service, broker, stock(1), stock(2));
    for (const rule of many)
      expect(await rules.runs(rule.id, { status: { eq: 'WAITING' } })).toMatchObject([{ eventCount: 2 }]);
  });
});
