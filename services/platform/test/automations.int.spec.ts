import { type Ctx, newId } from '@mh-os/kernel';
import { Broker, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { AutomationRetention } from '../src/automations/automations.retention.ts';
import {
  eventOf,
  quiet,
  RESUME,
  Rules,
  send,
  SWITCH_OFF,
  SWITCH_ON,
  until,
  UPDATE_RULE,
  ARCHIVE,
} from './automation-builders.ts';
import { ASSIGN_ROLES, makeBrand, makeUser, run, type TestBrand } from './builders.ts';

const STOCK = 'catalog-pricing.stock.set';
const notify = (title = 'Seen: {{data.label}}') => ({
  kind: 'NOTIFY',
  title,
  recipientPermission: 'platform.user.read',
});
const TASK = { kind: 'CREATE_TASK', title: 'Do: {{data.label}}' };

describe('automations', () => {
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
  const stock = (onHand: number, change: object = {}) => eventOf(brand.id, STOCK, { onHand, label: 'Oil' }, change);

  it('start work of platform as the rule, with what this work needs alone, and hear what came of it', async () => {
    const job = (name: string, input?: object) => ({ kind: 'START_JOB', job: name, ...(input ? { input } : {}) });
    const actions = [
      job('automation-check'),
      job('activity-export', { format: 'JSON_LINES', days: 7 }),
      job('brand-export'),
      job('audit-verification'),
    ];
    const rule = await rules.on({ eventTypes: [STOCK], actions });
    await send(service, broker, stock(3));
    await until(async () => (await rules.runs(rule.id))[0]?.results.every(({ status }) => status === 'DONE') ?? false);
    const [{ results } = { results: [] }] = await rules.runs(rule.id);
    expect(results.map(({ message }) => message)).toEqual([
      ...['Every rule was looked at.', 'An export of the log was started.'],
      ...['An archive of the brand is being written.', 'A verification was started.'],
    ]);
    const ask = async (query: string) => (await service.graphql(brand.owner, `query { ${query} }`)).data!;
    const exported = async () => (await ask('activityExports { status }'))['activityExports'] as { status: string }[];
    await until(async () => (await exported())[0]?.status === 'SUCCEEDED');
    const { activityExports } = await ask('activityExports { id requestedBy { kind id } }');
    const requestedBy = { kind: 'automation', id: rule.id };
    expect(activityExports).toMatchObject([{ id: results[1]!.reference, requestedBy }]);
    const { privacyRequests } = await ask('privacyRequests { id kind requestedBy { kind id } }');
    expect(privacyRequests).toEqual([{ id: results[2]!.reference, kind: 'BRAND_EXPORT', requestedBy }]);
  });

  it('say why work could not be started: the rule holds the permission of this work alone', async () => {
    const rule = await rules.on({ eventTypes: [STOCK], actions: [{ kind: 'START_JOB', job: 'audit-verification' }] });
    // What the job of the run may do is written with it; without the permission the work refuses by itself.
    const { rows } = await service.admin.query(`SELECT count(*)::int AS n FROM job WHERE kind = 'audit-verification'`);
    await send(service, broker, stock(1));
    await until(async () => (await rules.runs(rule.id))[0]?.results[0]?.status === 'DONE');
    const started = `SELECT caller->'permissions' AS permissions FROM job WHERE kind = 'automation-start' AND brand_id = $1`;
    expect((await service.admin.query(started, [brand.id])).rows).toEqual([{ permissions: ['platform.audit.read'] }]);
    const after = await service.admin.query(`SELECT count(*)::int AS n FROM job WHERE kind = 'audit-verification'`);
    expect(after.rows[0].n).toBe(rows[0].n + 1);
  });

  it('ADM-7: refuse a rule that would wait for what its own work makes, and input that the work does not take', async () => {
    const refusal = async (eventTypes: string[], action: object) =>
      (await rules.create({ eventTypes, actions: [{ kind: 'START_JOB', ...action }] })).userErrors;
    expect(await refusal(['platform.privacy.finished'], { job: 'brand-export' })).toMatchObject([
      { code: 'AUTOMATION_ACTION_INVALID', message: expect.stringContaining('again and again') },
    ]);
    expect(await refusal([STOCK], { job: 'activity-export', input: { days: 0 } })).toMatchObject([
      { code: 'AUTOMATION_ACTION_INVALID', path: expect.arrayContaining(['input', 'days']) },
    ]);
    expect(await refusal([STOCK], { job: 'brand-export', input: { userId: 'x' } })).toMatchObject([
      { code: 'AUTOMATION_ACTION_INVALID' },
    ]);
  });

  it('T20: forget runs after ninety days, but none that waits, and take no event of which nobody knows whether it ran', async () => {
    const rule = await rules.on({ eventTypes: [STOCK], actions: [TASK] });
    const waits = await rules.on({ eventTypes: [STOCK], actions: [TASK], grouping: 'BATCH', groupSeconds: 3_600 });
    await send(service, broker, stock(3));
    const age = async (table: string) =>
      service.admin.query(`UPDATE ${table} SET created_at = now() - interval '91 days' WHERE brand_id = $1`, [
        brand.id,
      ]);
    await age('automation_run');
    await age('automation_run_event');
    await service.app.get(AutomationRetention).sweep();
    expect(await rules.runs(rule.id)).toEqual([]);
    expect(await rules.runs(waits.id)).toMatchObject([{ status: 'WAITING' }]);
    await service.admin.query(`UPDATE automation_rule SET active_since = now() - interval '1 year' WHERE id = $1`, [
      rule.id,
    ]);
    const old = new Date(Date.now() - 91 * 86_400_000).toISOString();
    await send(service, broker, stock(4, { occurredAt: old }), stock(5));
    expect(await rules.runs(rule.id)).toMatchObject([{ eventCount: 1, status: 'SUCCEEDED' }]);
  });

  it('do what a rule says when its condition holds, on behalf of the rule, and count what did not', async () => {
    const rule = await rules.on({ eventTypes: [STOCK], condition: 'data.onHand < 5', actions: [notify(), TASK] });
    await send(service, broker, stock(3), stock(30), stock(31));
    const runs = await rules.runs(rule.id);
    expect(runs).toMatchObject([
      { status: 'SUCCEEDED', eventCount: 1, depth: 0, results: [{ status: 'DONE' }, { status: 'REQUESTED' }] },
    ]);
    const [told] = (await emitted('platform.notification.requested')).filter((event) => event.actor.id === rule.id);
    expect(told).toMatchObject({ actor: { kind: 'automation' }, data: { label: 'Seen: Oil', topic: 'automation' } });
    expect(await emitted('platform.automation.task-requested')).toMatchObject([
      { data: { label: 'Do: Oil', runId: runs[0]!.id } },
    ]);
    expect((await rules.read(rule.id)).lastDay).toMatchObject({ seen: 3, started: 1, conditionFalse: 2 });
  });

  it('ADM-7: ten deliveries of one event are one run', async () => {
    const rule = await rules.on({ eventTypes: [STOCK], actions: [notify()] });
    const event = stock(1);
    await send(service, broker, ...Array.from({ length: 10 }, () => event));
    expect(await rules.runs(rule.id)).toHaveLength(1);
    // Also where the inbox has forgotten it.
    await service.admin.query('DELETE FROM inbox WHERE event_id = $1 AND consumer = $2', [
      event.id,
      'platform_automations',
    ]);
    await send(service, broker, event);
    expect(await rules.runs(rule.id)).toHaveLength(1);
    expect(await emitted('platform.notification.requested')).toHaveLength(1);
  });

  it('ADM-7: a rule that its own writes would start runs once', async () => {
    const rule = await rules.on({ eventTypes: [STOCK, 'platform.notification.requested'], actions: [notify()] });
    await send(service, broker, stock(1));
    await quiet(service, broker);
    expect(await rules.runs(rule.id)).toMatchObject([{ status: 'SUCCEEDED', depth: 0 }]);
    expect(await rules.read(rule.id)).toMatchObject({ status: 'ON', lastDay: { seen: 2, started: 1, ownWrite: 1 } });
  });

  it('ADM-7: two rules in a ring trip visibly, and a person lets them go on', async () => {
    const a = await rules.on({ eventTypes: [STOCK, 'platform.automation.task-requested'], actions: [notify()] });
    const b = await rules.on({
      eventTypes: ['platform.notification.requested'],
      condition: 'event.actor.kind == "automation"',
      actions: [TASK],
    });
    await send(service, broker, stock(1));
    await until(async () => (await rules.read(a.id)).status === 'TRIPPED');
    await quiet(service, broker);
    const tripped = await rules.read(a.id);
    expect(tripped.trip).toMatchObject({ reason: 'LOOP' });
    expect((await rules.runs(a.id)).map((each) => [each.status, each.depth])).toEqual([
      ['TRIPPED', 2],
      ['SUCCEEDED', 0],
    ]);
    expect((await rules.runs(b.id)).filter((each) => each.status === 'SUCCEEDED')).toHaveLength(1);
    expect(await emitted('platform.automation.tripped')).toMatchObject([
      { aggregateId: a.id, data: { reason: 'LOOP' } },
    ]);
    const alarms = (await emitted('platform.notification.requested')).filter((event) => event.actor.kind === 'system');
    expect(alarms).toMatchObject([
      { data: { severity: 'critical', topic: 'automation', link: `/automations/${a.id}` } },
    ]);
    const robot = brand.owner.with({ actor: { kind: 'director', id: newId(), name: 'CFO' } });
    expect((await rules.step(RESUME, tripped, robot)).userErrors[0]?.code).toBe('AUTOMATION_HUMAN_REQUIRED');
    await rules.step(SWITCH_OFF, b);
    expect((await rules.step(RESUME, tripped)).rule).toMatchObject({ status: 'ON', trip: null });
    await send(service, broker, stock(1));
    expect((await rules.runs(a.id))[0]).toMatchObject({ status: 'SUCCEEDED', depth: 0 });
  });

  it('ADM-7: a burst of 5,000 events is few runs, and nothing is lost', async () => {
    const rule = await rules.on({ eventTypes: [STOCK], actions: [notify('{{run.count}} changed')], maxPerHour: 5 });
    const events = Array.from({ length: 5_000 }, () => stock(1));
    for (let i = 0; i < events.length; i += 500)
      await Promise.all(events.slice(i, i + 500).map((event) => broker.publish(`mh.${brand.id}.${STOCK}`, event)));
    await quiet(service, broker);
    const runs = await rules.runs(rule.id);
    expect(runs.length).toBeLessThanOrEqual(6);
    expect(runs.reduce((sum, each) => sum + each.eventCount, 0)).toBe(5_000);
    const [waiting] = runs.filter((each) => each.status === 'WAITING');
    expect(waiting!.sample).toHaveLength(10);
    await service.admin.query(`UPDATE job SET run_at = now() WHERE kind = 'automation-run'`);
    await until(async () => (await rules.runs(rule.id)).every((each) => each.status === 'SUCCEEDED'));
    const told = (await emitted('platform.notification.requested')).map(
      (event) => (event.data as { label: string }).label,
    );
    expect(told.sort()).toEqual(['1 changed', '1 changed', '1 changed', '1 changed', '1 changed', '4995 changed']);
    expect(await rules.read(rule.id)).toMatchObject({
      status: 'ON',
      lastDay: { seen: 5_000, started: 5, gathered: 4_995 },
    });
  }, 180_000);

  it('gather per thing, and drop what waits when another event makes it moot', async () => {
    const rule = await rules.on({
      ...{ eventTypes: ['catalog-pricing.draft.updated'], condition: 'changedTo(data.changes, "status", "SUBMITTED")' },
      ...{ grouping: 'AGGREGATE', groupSeconds: 3_600, unlessEventTypes: ['catalog-pricing.draft.approved'] },
      actions: [notify('Waits: {{data.label}}')],
    });
    const changes = [{ field: 'status', before: 'DRAFT', after: 'SUBMITTED' }];
    const submitted = (aggregateId: string) =>
      eventOf(brand.id, 'catalog-pricing.draft.updated', { label: 'Oils', changes }, { aggregateId });
    const [x, y] = [newId(), newId()];
    await send(service, broker, submitted(x), submitted(x), submitted(y));
    expect((await rules.runs(rule.id)).map((each) => each.eventCount).sort()).toEqual([1, 2]);
    await send(service, broker, eventOf(brand.id, 'catalog-pricing.draft.approved', {}, { aggregateId: x }));
    expect(await rules.runs(rule.id, { status: { eq: 'DROPPED' } })).toMatchObject([
      { eventCount: 2, reason: expect.stringContaining('approved') },
    ]);
    await service.admin.query(`UPDATE job SET run_at = now() WHERE kind = 'automation-run' AND brand_id = $1`, [
      brand.id,
    ]);
    await until(async () => (await rules.runs(rule.id, { status: { eq: 'SUCCEEDED' } })).length === 1);
    expect((await emitted('platform.notification.requested')).map((event) => event.data)).toMatchObject([
      { label: 'Waits: Oils' },
    ]);
  });

  it('act only while the person who switched them on may do what they do', async () => {
    const { id } = await makeUser(service, brand.owner, ['brand-owner']);
    const deputy: Ctx = brand.owner.with({ actor: { kind: 'person', id, name: 'Deputy' } });
    const made = (await rules.create({ eventTypes: [STOCK], actions: [notify()] })).rule!;
    const clerk = deputy.with({ permissions: ['platform.automation.write'] });
    expect((await rules.step(SWITCH_ON, made, clerk)).codes).toEqual(['FORBIDDEN']);
    expect((await rules.step(SWITCH_ON, made, deputy)).rule).toMatchObject({ status: 'ON' });
    await send(service, broker, stock(1));
    await run(service, brand.owner, ASSIGN_ROLES, { userId: id, roles: ['support-agent'], expectedVersion: 1 });
    await send(service, broker, stock(2));
    expect(await rules.read(made.id)).toMatchObject({ status: 'TRIPPED', trip: { reason: 'GRANT_LOST' } });
    expect((await rules.runs(made.id)).map((each) => each.status)).toEqual(['TRIPPED', 'SUCCEEDED']);
    expect(
      (await emitted('platform.notification.requested')).filter((event) => event.actor.id === made.id),
    ).toHaveLength(1);
  });

  it('stay in force as they were until a person switches the new revision on', async () => {
    const rule = await rules.on({ eventTypes: [STOCK], condition: 'data.onHand < 5', actions: [notify()] });
    const definition = { eventTypes: [STOCK], condition: 'data.onHand < 50', actions: [notify()] };
    const input = { id: rule.id, expectedVersion: rule.version, name: 'Renamed', definition };
    const robot = brand.owner.with({ actor: { kind: 'director', id: newId(), name: 'CFO' } });
    const { rule: newer } = await run<{ rule: typeof rule }>(service, robot, UPDATE_RULE, input);
    expect(newer).toMatchObject({ revision: 2, activeRevision: 1, status: 'ON' });
    await send(service, broker, stock(20));
    expect(await rules.runs(rule.id)).toHaveLength(0);
    await rules.step(SWITCH_ON, newer!);
    await send(service, broker, stock(20));
    expect(await rules.runs(rule.id)).toMatchObject([{ revision: 2 }]);
    expect((await rules.read(rule.id)).revisions.map((each) => each.definition.condition)).toEqual([
      'data.onHand < 50',
      'data.onHand < 5',
    ]);
  });

  it('G7: of 30 who switch a rule on and off at once, each step is taken by one', async () => {
    const { rule } = await rules.create({ eventTypes: [STOCK], actions: [notify()] });
    const first = await Promise.all(Array.from({ length: 30 }, () => rules.step(SWITCH_ON, rule!)));
    expect(first.filter((answer) => answer.rule)).toHaveLength(1);
    const on = first.find((answer) => answer.rule)!.rule!;
    const second = await Promise.all(
      Array.from({ length: 30 }, (_unused, i) => rules.step(i % 2 ? SWITCH_OFF : SWITCH_ON, on)),
    );
    expect(second.filter((answer) => answer.rule)).toHaveLength(1);
    expect(second.filter((answer) => answer.userErrors[0]?.code === 'CONFLICT')).toHaveLength(29);
  });

  it('do nothing any more once switching off has been answered, whatever is on its way', async () => {
    const rule = await rules.on({ eventTypes: [STOCK], actions: [notify()], maxPerMinute: 300 });
    const events = Array.from({ length: 200 }, () => stock(1));
    const sending = Promise.all(events.map((event) => broker.publish(`mh.${brand.id}.${STOCK}`, event)));
    const { rule: off } = await rules.step(SWITCH_OFF, rule);
    const then = (await rules.runs(rule.id)).length;
    await sending;
    await quiet(service, broker);
    expect(await rules.runs(rule.id)).toHaveLength(then);
    expect((await rules.step(ARCHIVE, off!)).rule).toMatchObject({ status: 'ARCHIVED' });
  });

  it('refuse what cannot work, at save, with what is allowed', async () => {
    const codes = async (definition: object) =>
      (await rules.create(definition)).userErrors.map(({ code, path }) => [code, path]);
    expect(await codes({ eventTypes: [STOCK], condition: 'data.onHands < 5', actions: [notify()] })).toEqual([
      ['AUTOMATION_CONDITION_INVALID', ['condition']],
    ]);
    expect(await codes({ eventTypes: ['x.y.z'], actions: [notify()] })).toEqual([
      ['AUTOMATION_TRIGGER_INVALID', ['eventTypes']],
    ]);
    expect(await codes({ eventTypes: [STOCK], actions: [notify('{{data.price}}')] })).toEqual([
      ['AUTOMATION_ACTION_INVALID', ['actions', '0', 'title']],
    ]);
    await rules.create({ eventTypes: [STOCK], actions: [notify()] }, 'Twice');
    expect((await rules.create({ eventTypes: [STOCK], actions: [notify()] }, 'Twice')).userErrors[0]?.code).toBe(
      'AUTOMATION_NAME_TAKEN',
    );
  });
});
