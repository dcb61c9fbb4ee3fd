import { type Ctx, newId } from '@mh-os/kernel';
import { ctxFor, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { IntegrationHealthService } from '../src/integrations/integration-health.service.ts';
import { IntegrationsWatch } from '../src/integrations/integrations.watch.ts';
import { makeBrand, run, type TestBrand, unique } from './builders.ts';

const FIELDS = `id name kind status version actions connectedAt expectedCallHours settings { key value } notes
  health { state since lastSignAt reasons { code message subject at } } apiKey { id name revokedAt }
  webhookEndpoints { id host status } owner { id name } lastReport { status message } reports { status message }`;
const mutation = (name: string, input: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { integration { ${FIELDS} } userErrors { code path } warnings { code } } }`;
const CREATE = mutation('createIntegration', 'CreateIntegrationInput');
const UPDATE = mutation('updateIntegration', 'UpdateIntegrationInput');
const REPORT = mutation('reportIntegrationHealth', 'ReportIntegrationHealthInput');
const act = (name: string): string => mutation(`${name}Integration`, 'IntegrationInput');
const ONE = `query ($id: ID!) { integration(id: $id) { ${FIELDS} } }`;
const LIST = `query ($where: IntegrationFilter) { integrations(first: 100, where: $where) { totalCount nodes { ${FIELDS} } } }`;
const KEY = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id version } userErrors { code } } }`;
const REVOKE = `mutation ($input: ApiKeyInput!) { revokeApiKey(input: $input) { apiKey { id } userErrors { code } } }`;
const HOOK = `mutation ($input: CreateWebhookEndpointInput!) { createWebhookEndpoint(input: $input) {
  endpoint { id version } userErrors { code } } }`;
const PAUSE = `mutation ($input: WebhookEndpointInput!) { pauseWebhookEndpoint(input: $input) { endpoint { version } userErrors { code } } }`;

interface Integration {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly version: number;
  readonly actions: string[];
  readonly settings: object[];
  readonly health: { state: string; since: string | null; reasons: { code: string; message: string }[] };
  readonly apiKey: { id: string } | null;
  readonly owner: { name: string } | null;
  readonly reports: { status: string; message: string }[];
}

describe('connected systems', () => {
  let service: TestService;
  let brand: TestBrand;
  let other: TestBrand;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    brand = await makeBrand(service);
    other = await makeBrand(service);
  }, 60_000);
  afterAll(() => service?.stop());

  const ask = (ctx: Ctx, query: string, input: object) =>
    run<{ integration: Integration; warnings: { code: string }[] }>(service, ctx, query, input);
  const code = (answer: { userErrors: { code: string }[] }) => answer.userErrors[0]?.code;
  const facts = (more: object = {}) => ({
    ...{ name: unique('Shop'), kind: 'SHOP', provider: 'Shopware', direction: 'BOTH', idempotencyKey: newId() },
    ...more,
  });
  const make = async (more: object = {}, owner = brand.owner): Promise<Integration> => {
    const made = await ask(owner, CREATE, facts(more));
    if (!made.integration) throw new Error(JSON.stringify(made));
    return made.integration;
  };
  const aKey = async (owner = brand.owner) => {
    const input = { name: unique('Key'), scopes: ['platform.brand.read'], idempotencyKey: newId() };
    return (await run<{ apiKey: { id: string; version: number } }>(service, owner, KEY, input)).apiKey!;
  };
  const anEndpoint = async (owner = brand.owner) => {
    const input = { url: 'https://partner.example/hook?for=us', eventTypes: ['*'], idempotencyKey: newId() };
    return (await run<{ endpoint: { id: string; version: number } }>(service, owner, HOOK, input)).endpoint!;
  };
  const look = () => service.app.get(IntegrationsWatch, { strict: false }).look();
  const get = async (id: string, ctx = brand.owner) =>
    (await service.graphql(ctx, ONE, { id })).data!['integration'] as Integration;
  const events = async (id: string) => {
    const sql = `SELECT type, body->'data' AS data FROM outbox
      WHERE aggregate_id = $1 ORDER BY seq`;
    const { rows } = await service.admin.query<{ type: string; data: Record<string, unknown> }>(sql, [id]);
    return rows.map(({ type, data }) => ({ type: type.replace(/^platform\./, ''), data }));
  };
  const told = async (id: string) => (await events(id)).filter(({ type }) => type === 'notification.requested');

  it('keeps a system with its links, and tells of it', async () => {
    const [key, hook] = [await aKey(), await anEndpoint()];
    const settings = [{ key: 'market', value: 'DE' }];
    const links = { apiKeyId: key.id, webhookEndpointIds: [hook.id], ownerId: brand.owner.actor.id };
    const made = await make({ settings, ...links, notes: ' Ask the agency. ', expectedCallHours: 12 });
    expect(made).toMatchObject({
      ...{ status: 'CONNECTED', version: 1, actions: ['DISABLE', 'DISCONNECT'], settings, notes: 'Ask the agency.' },
      ...{ apiKey: { id: key.id }, owner: { name: 'Olga Owner' }, expectedCallHours: 12 },
      webhookEndpoints: [{ id: hook.id, host: 'partner.example', status: 'ACTIVE' }],
      health: { state: 'UNKNOWN', reasons: [{ code: 'NOTHING_HEARD' }] },
    });
    const patch = { id: made.id, expectedVersion: 1, apiKeyId: '', ownerId: '', expectedCallHours: 0 };
    const changed = await ask(brand.owner, UPDATE, { ...patch, settings: [{ key: 'market', value: 'AT' }] });
    expect(changed.integration).toMatchObject({ apiKey: null, owner: null, expectedCallHours: null, version: 2 });
    expect((await events(made.id)).at(-1)).toMatchObject({
      type: 'integration.updated',
      data: { changes: expect.arrayContaining([{ field: 'settings.market', before: 'DE', after: 'AT' }]) },
    });
  });

  it('makes nothing twice and no two of one name', async () => {
    const input = facts();
    const all = await Promise.all(Array.from({ length: 20 }, () => ask(brand.owner, CREATE, input)));
    expect(new Set(all.map(({ integration }) => integration?.id)).size).toBe(1);
    expect(all[0]!.integration).toBeDefined();
    expect(code(await ask(brand.owner, CREATE, facts({ name: input.name })))).toBe('INTEGRATION_NAME_TAKEN');
    expect((await make({ name: input.name }, other.owner)).name).toBe(input.name);
  });

  it('refuses secrets, odd settings and what is not the own brand’s', async () => {
    const theirs = { key: await aKey(other.owner), hook: await anEndpoint(other.owner) };
    const cases: [object, string][] = [
      [{ settings: [{ key: 'password', value: 'x' }] }, 'INTEGRATION_SECRET_REFUSED'],
      [{ settings: [{ key: 'url', value: 'https://a.example?key=1' }] }, 'INTEGRATION_SECRET_REFUSED'],
      [{ notes: 'token=abc' }, 'INTEGRATION_SECRET_REFUSED'],
      [{ settings: [{ key: '1', value: 'x' }] }, 'INTEGRATION_SETTING_INVALID'],
      [{ expectedCallHours: -1 }, 'INTEGRATION_PERIOD_INVALID'],
      [{ name: ' ' }, 'INTEGRATION_TEXT_INVALID'],
      [{ apiKeyId: theirs.key.id }, 'INTEGRATION_KEY_UNKNOWN'],
      [{ webhookEndpointIds: [theirs.hook.id] }, 'INTEGRATION_ENDPOINT_UNKNOWN'],
      [{ ownerId: other.owner.actor.id }, 'INTEGRATION_OWNER_UNKNOWN'],
      [{ ownerId: 'nobody' }, 'INTEGRATION_OWNER_UNKNOWN'],
    ];
    for (const [more, wanted] of cases) expect(code(await ask(brand.owner, CREATE, facts(more)))).toBe(wanted);
  });

  it('T5: another brand neither sees nor changes it', async () => {
    const { id } = await make();
    expect(await get(id, other.owner)).toBeNull();
    expect(code(await ask(other.owner, UPDATE, { id, expectedVersion: 1, notes: 'x' }))).toBe('NOT_FOUND');
    expect(code(await ask(other.owner, act('disconnect'), { id, expectedVersion: 1 }))).toBe('NOT_FOUND');
    expect(code(await ask(other.owner, REPORT, { integrationId: id, status: 'DOWN' }))).toBe('NOT_FOUND');
  });

  it('G7: of twenty changes at the same version one succeeds', async () => {
    const { id } = await make();
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, i) => ask(brand.owner, UPDATE, { id, expectedVersion: 1, notes: `No ${i}` })),
    );
    expect(all.filter(({ integration }) => integration)).toHaveLength(1);
    expect(all.filter((each) => code(each) === 'CONFLICT')).toHaveLength(19);
  });

  it('moves along its table, and says that the key still works', async () => {
    const key = await aKey();
    const { id } = await make({ apiKeyId: key.id });
    const step = (name: string, expectedVersion: number) => ask(brand.owner, act(name), { id, expectedVersion });
    expect((await step('disable', 1)).integration).toMatchObject({ status: 'DISABLED', health: { state: 'UNKNOWN' } });
    expect(code(await ask(brand.owner, REPORT, { integrationId: id, status: 'OK' }))).toBe('INTEGRATION_NOT_CONNECTED');
    expect((await step('connect', 2)).integration?.status).toBe('CONNECTED');
    const gone = await step('disconnect', 3);
    expect([gone.integration?.status, gone.warnings]).toEqual([
      'DISCONNECTED',
      [{ code: 'INTEGRATION_KEY_STILL_WORKS' }],
    ]);
    expect(gone.integration?.apiKey).toMatchObject({ id: key.id, revokedAt: null });
    expect(code(await step('disable', 4))).toBe('ILLEGAL_TRANSITION');
    const types = (await events(id)).map(({ type }) => type.replace('integration.', ''));
    expect(types).toEqual(['created', 'disabled', 'connected', 'disconnected']);
  });

  it('tells once that the health got worse, from however many looks at once', async () => {
    const hook = await anEndpoint();
    const { id, name } = await make({ webhookEndpointIds: [hook.id] });
    await look();
    expect(await told(id)).toEqual([]);
    await run(service, brand.owner, PAUSE, { id: hook.id, expectedVersion: hook.version });
    await Promise.all(Array.from({ length: 20 }, look));
    await look();
    expect(await told(id)).toMatchObject([
      {
        data: {
          ...{
            label: `${name} does not work`,
            topic: 'integration',
            severity: 'critical',
            link: `/integrations/${id}`,
          },
          recipients: { permission: 'platform.integration.write' },
        },
      },
    ]);
    const changes = (await events(id)).filter(({ type }) => type === 'integration.health-changed');
    expect(changes.map(({ data }) => [data['state'], data['reasons']])).toEqual([
      ['DOWN', ['Its webhook endpoint partner.example is paused.']],
    ]);
    const { health } = await get(id);
    expect([health.state, health.reasons[0]?.code]).toEqual(['DOWN', 'ENDPOINT_PAUSED']);
    expect(health.since).not.toBeNull();
  });

  it('tells of a key that was revoked and of one that fell silent', async () => {
    const [gone, silent] = [await aKey(), await aKey()];
    const revoked = await make({ apiKeyId: gone.id });
    const late = await make({ apiKeyId: silent.id, expectedCallHours: 1 });
    await run(service, brand.owner, REVOKE, { id: gone.id, expectedVersion: gone.version });
    const passed = `UPDATE integration SET connected_at = now() - interval '5 hours' WHERE id = $1`;
    await service.admin.query(passed, [late.id]);
    await service.admin.query(`UPDATE api_key SET last_used_at = now() - interval '2 hours' WHERE id = $1`, [
      silent.id,
    ]);
    await look();
    expect((await get(revoked.id)).health).toMatchObject({ state: 'DOWN', reasons: [{ code: 'KEY_REVOKED' }] });
    expect((await get(late.id)).health).toMatchObject({ state: 'DEGRADED', reasons: [{ code: 'SILENT' }] });
    expect([await told(revoked.id), await told(late.id)].map((all) => all.length)).toEqual([1, 1]);
    // Worse still is told again, better is not.
    await service.admin.query(`UPDATE api_key SET last_used_at = now() - interval '4 hours' WHERE id = $1`, [
      silent.id,
    ]);
    await look();
    await service.admin.query(`UPDATE api_key SET last_used_at = now() WHERE id = $1`, [silent.id]);
    await look();
    expect((await get(late.id)).health).toMatchObject({ state: 'OK', reasons: [] });
    expect(await told(late.id)).toHaveLength(2);
  });

  it('takes reports of the linked key and of nobody else without permission', async () => {
    const [key, stranger] = [await aKey(), await aKey()];
    const { id } = await make({ apiKeyId: key.id });
    const program = (keyId: string, brandId = brand.id) =>
      ctxFor(brandId, [], { actor: { kind: 'integration', id: keyId, name: 'ERP' } });
    const say = (ctx: Ctx, status: string, more: object = {}) =>
      ask(ctx, REPORT, { integrationId: id, status, message: 'Queue', ...more });
    expect((await say(program(stranger.id), 'DOWN')).codes).toEqual(['FORBIDDEN']);
    expect((await say(program(key.id, other.id), 'DOWN')).codes).toEqual(['FORBIDDEN']);
    expect((await say(ctxFor(brand.id, ['platform.integration.read']), 'DOWN')).codes).toEqual(['FORBIDDEN']);
    const taken = await say(program(key.id), 'DOWN');
    expect(taken.integration).toMatchObject({
      health: { state: 'DOWN' },
      reports: [{ status: 'DOWN', message: 'Queue' }],
    });
    expect(await told(id)).toHaveLength(1);
    expect((await say(brand.owner, 'OK')).integration?.health.state).toBe('OK');
    await look();
    expect(await told(id)).toHaveLength(1);
    const ahead = { checkedAt: new Date(Date.now() + 3_600_000).toISOString() };
    expect(code(await say(brand.owner, 'OK', ahead))).toBe('INTEGRATION_REPORT_TIME_INVALID');
  });

  it('keeps the last fifty reports, and a repeat once', async () => {
    const { id } = await make();
    const health = service.app.get(IntegrationHealthService, { strict: false });
    const start = Date.now() - 3_600_000;
    const say = (i: number) =>
      health.report(brand.owner, {
        ...{ integrationId: id, status: 'OK' as const, message: `No ${i}`, checkedAt: new Date(start + i * 1_000) },
      });
    for (const i of [...Array.from({ length: 55 }, (_, each) => each), 54, 54]) await say(i);
    const { reports } = await get(id);
    expect([reports.length, reports[0]?.message, reports.at(-1)?.message]).toEqual([50, 'No 54', 'No 5']);
  });

  it('lists by name with one look at what is known', async () => {
    const fresh = await makeBrand(service);
    for (const name of ['Beta', 'Alpha', 'Gamma'])
      await make({ name, kind: name === 'Beta' ? 'ERP' : 'MAIL' }, fresh.owner);
    const where = { kind: { eq: 'MAIL' } };
    const { data } = await service.graphql(fresh.owner, LIST, { where });
    const list = data!['integrations'] as { totalCount: number; nodes: Integration[] };
    expect([list.totalCount, list.nodes.map(({ name }) => name)]).toEqual([2, ['Alpha', 'Gamma']]);
    expect(list.nodes.map(({ health }) => health.state)).toEqual(['UNKNOWN', 'UNKNOWN']);
  });
});
