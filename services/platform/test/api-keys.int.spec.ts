import { AccessTokenVerifier, apiKeySecretHash, parseApiKey } from '@mh-os/auth';
import { type Ctx, newId } from '@mh-os/kernel';
import { aPlatformAdmin, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import type { Exchanged } from '../src/api-keys/api-key-exchange.ts';
import { makeBrand, OWNER, run, type TestBrand } from './builders.ts';
import { others } from './others.ts';
import { postInternal, readInternal } from './gateway-client.ts';

const FIELDS = `apiKey { id name start status scopes addresses expiresAt lastUsedAt overlapUntil createdByName version }`;
const CREATE = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${FIELDS} secret userErrors { code path message } } }`;
const ROTATE = `mutation ($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { ${FIELDS} secret userErrors { code path message } } }`;
const END = `mutation ($input: ApiKeyInput!) { endApiKeyOverlap(input: $input) { ${FIELDS} userErrors { code path message } } }`;
const REVOKE = `mutation ($input: ApiKeyInput!) { revokeApiKey(input: $input) { ${FIELDS} userErrors { code path message } } }`;

interface Key {
  readonly id: string;
  readonly start: string;
  readonly status: string;
  readonly scopes: string[];
  readonly lastUsedAt: string | null;
  readonly overlapUntil: string | null;
  readonly createdByName: string;
  readonly version: number;
}
interface Made {
  readonly apiKey: Key;
  readonly secret: string;
}

describe('API keys', () => {
  let service: TestService;
  let brand: TestBrand;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    brand = await makeBrand(service);
  }, 60_000);
  afterAll(() => service?.stop());

  const create = (change: object = {}, ctx: Ctx = brand.owner) =>
    run<Made>(service, ctx, CREATE, {
      name: 'ERP',
      scopes: ['catalog-pricing.product.read'],
      idempotencyKey: newId(),
      ...change,
    });
  const make = async (change: object = {}): Promise<Made> => {
    const made = await create(change);
    return { apiKey: made.apiKey!, secret: made.secret! };
  };
  const change = (query: string, { id, version }: Key, more: object = {}) =>
    run<Made>(service, brand.owner, query, { id, expectedVersion: version, ...more });
  const exchange = async (text: string): Promise<{ status: number; json: Partial<Exchanged> & { code?: string } }> => {
    const { id, secret } = parseApiKey(text)!;
    const response = await postInternal(service, '/internal/api-keys/exchange', {
      id,
      secretHash: apiKeySecretHash(secret),
    });
    return { status: response.status, json: (await response.json()) as Partial<Exchanged> };
  };
  const list = async (ctx: Ctx = brand.owner) =>
    (await service.graphql(ctx, '{ apiKeys(first: 100) { nodes { id lastUsedAt status } } }')).data?.['apiKeys'] as {
      nodes: { id: string; lastUsedAt: string | null; status: string }[];
    };

  it('A1: a key has 256 random bits, of which only a hash is kept, shown once', async () => {
    const idempotencyKey = newId();
    const { apiKey, secret } = await make({ idempotencyKey });
    expect(secret).toMatch(/^mh_test_[0-9a-f]{32}_[\w-]{43}$/);
    expect(Buffer.from(parseApiKey(secret)!.secret, 'base64url')).toHaveLength(32);
    expect(secret.startsWith(apiKey.start)).toBe(true);
    expect(apiKey).toMatchObject({
      status: 'ACTIVE',
      createdByName: 'Olga Owner',
      lastUsedAt: null,
      overlapUntil: null,
    });
    const again = await create({ idempotencyKey });
    expect([again.apiKey!.id, again.secret, again.userErrors]).toEqual([apiKey.id, null, []]);
    const { rows } = await service.admin.query<{ text: string }>(
      `SELECT (SELECT string_agg(k::text, '') FROM api_key k) || coalesce((SELECT string_agg(i::text, '') FROM idempotency_key i), '')
        || coalesce((SELECT string_agg(o::text, '') FROM outbox o), '') AS text`,
    );
    expect(rows[0]!.text).not.toContain(parseApiKey(secret)!.secret);
    expect(rows[0]!.text).toContain(apiKeySecretHash(parseApiKey(secret)!.secret));
  });

  it('A10: 30 parallel repeats make one key, one of them with its secret', async () => {
    const idempotencyKey = newId();
    const made = await Promise.all(Array.from({ length: 30 }, () => create({ idempotencyKey })));
    expect(new Set(made.map((each) => each.apiKey?.id)).size).toBe(1);
    expect(made.filter((each) => each.secret)).toHaveLength(1);
  });

  it('becomes an access token of its brand with its scopes; use is noted at most once a minute', async () => {
    const { apiKey, secret } = await make({ addresses: ['203.0.113.0/24'] });
    const { status, json } = await exchange(secret);
    expect([status, json.addresses]).toEqual([200, ['203.0.113.0/24']]);
    const jwksUrl = `${service.url}/.well-known/jwks.json`;
    const claims = await new AccessTokenVerifier({ jwksUrl }).verify(json.accessToken!);
    expect(claims).toMatchObject({
      sub: apiKey.id,
      kind: 'integration',
      name: 'ERP',
      brand: brand.id,
      perms: apiKey.scopes,
    });
    expect(claims.platform).toBeUndefined();
    const used = async () => (await list()).nodes.find(({ id }) => id === apiKey.id)?.lastUsedAt;
    const first = await used();
    expect(first).toEqual(expect.any(String));
    await exchange(secret);
    expect(await used()).toBe(first);
    await service.admin.query(`UPDATE api_key SET last_used_at = now() - interval '2 minutes' WHERE id = $1`, [
      apiKey.id,
    ]);
    await exchange(secret);
    expect(new Date((await used())!).getTime()).toBeGreaterThanOrEqual(new Date(first!).getTime());
    const { rows } = await service.admin.query(`SELECT version FROM api_key WHERE id = $1`, [apiKey.id]);
    expect(rows).toEqual([{ version: 1 }]);
  });

  it('A1: whatever is wrong with a key, the answer is the same; the route is for the gateway itself', async () => {
    const [good, other] = [await make(), await make()];
    const { id } = parseApiKey(good.secret)!;
    const wrong: unknown[] = [
      { id, secretHash: apiKeySecretHash(parseApiKey(other.secret)!.secret) },
      { id: newId(), secretHash: apiKeySecretHash('x') },
      { id: "' OR 1=1", secretHash: apiKeySecretHash('x') },
      { id, secretHash: ['a'] },
      {},
      null,
    ];
    const answers = await Promise.all(
      wrong.map(async (body) => {
        const response = await postInternal(service, '/internal/api-keys/exchange', body);
        return `${response.status} ${await response.text()}`;
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('401');
    const hash = { id, secretHash: apiKeySecretHash(parseApiKey(good.secret)!.secret) };
    for (const ctx of [null, brand.owner, aPlatformAdmin()])
      expect([401, 403]).toContain((await postInternal(service, '/internal/api-keys/exchange', hash, ctx)).status);
  });

  it('two secrets live after a rotation; a lost one is replaced, one in use is not', async () => {
    const { apiKey, secret } = await make();
    const lost = await change(ROTATE, apiKey, { overlapHours: 2 });
    const next = await change(ROTATE, lost.apiKey!, { overlapHours: 2 });
    expect(next.apiKey!.overlapUntil).toEqual(expect.any(String));
    const states = async () =>
      Promise.all([secret, lost.secret!, next.secret!].map(async (text) => (await exchange(text)).status));
    expect(await states()).toEqual([200, 401, 200]);
    expect((await change(ROTATE, next.apiKey!, {})).userErrors[0]?.code).toBe('API_KEY_ROTATING');
    expect((await change(END, apiKey)).userErrors[0]?.code ?? 'none').toBe('CONFLICT');
    const ended = await change(END, next.apiKey!);
    expect(ended.apiKey!.overlapUntil).toBeNull();
    expect(await states()).toEqual([401, 401, 200]);
  });

  it('races: of 20 parallel rotations one happens', async () => {
    const { apiKey } = await make();
    const all = await Promise.all(Array.from({ length: 20 }, () => change(ROTATE, apiKey, { overlapHours: 1 })));
    const done = all.filter((each) => each.secret);
    expect(done).toHaveLength(1);
    expect((await exchange(done[0]!.secret!)).status).toBe(200);
  });

  it('A3: revoked, expired or of a brand out of use it is dead, and gateways are told', async () => {
    const [revoked, expired, suspended] = [await make(), await make(), await make()];
    const { cursor } = (await (await readInternal(service, '/internal/revocations')).json()) as { cursor: string };
    expect((await change(REVOKE, revoked.apiKey)).apiKey!.status).toBe('REVOKED');
    await service.admin.query(`UPDATE api_key SET expires_at = now() WHERE id = $1`, [expired.apiKey.id]);
    expect([(await exchange(revoked.secret)).status, (await exchange(expired.secret)).status]).toEqual([401, 401]);
    const page = await readInternal(service, `/internal/revocations?since=${cursor}`);
    const told = JSON.stringify(await page.json());
    for (const { apiKey } of [revoked, expired]) expect(told).toContain(`"api-key","${brand.id}:${apiKey.id}"`);
    expect((await change(ROTATE, { ...revoked.apiKey, version: 2 }, {})).userErrors[0]?.code).toBe('API_KEY_OVER');
    await service.admin.query(`UPDATE brand SET status = 'SUSPENDED' WHERE id = $1`, [brand.id]);
    expect((await exchange(suspended.secret)).status).toBe(401);
    await service.admin.query(`UPDATE brand SET status = 'ACTIVE' WHERE id = $1`, [brand.id]);
    expect((await exchange(suspended.secret)).status).toBe(200);
  });

  it('ADM-3: nobody makes a key that can do more than they, or what needs a person', async () => {
    const writer = brand.owner.with({ permissions: ['platform.api-key.write', 'platform.api-key.read'] });
    const code = async (scopes: string[], ctx: Ctx) => (await create({ scopes }, ctx)).userErrors[0]?.code;
    expect(await code(['catalog-pricing.product.read'], writer)).toBe('API_KEY_SCOPE_BEYOND_OWN');
    expect(await code(['catalog-pricing.draft.approve'], brand.owner)).toBe('API_KEY_SCOPE_REFUSED');
    expect(await code(['platform.brand.create'], brand.owner.with({ permissions: ['*'] }))).toBe(
      'API_KEY_SCOPE_REFUSED',
    );
    expect(await code(['platform.*'], brand.owner)).toBe('API_KEY_SCOPE_UNKNOWN');
    const inPart = brand.owner.with({ scopes: { channel: [newId()] } });
    expect(await code(['catalog-pricing.product.read'], inPart)).toBe('API_KEY_SCOPE_BEYOND_OWN');
    const offered = (await service.graphql(writer, '{ apiKeyScopes { name } }')).data?.['apiKeyScopes'];
    expect(offered).toEqual([{ name: 'platform.api-key.read' }]);
    const all = (await service.graphql(brand.owner, '{ apiKeyScopes { name description } }')).data?.[
      'apiKeyScopes'
    ] as { name: string }[];
    const owned = (name: string) => OWNER.includes(name) || others.some((domain) => name.startsWith(`${domain}.`));
    expect(all.every(({ name }) => owned(name))).toBe(true);
  });

  it('T5: a brand sees and changes keys of its own only', async () => {
    const { apiKey } = await make();
    const other = await makeBrand(service);
    expect((await list(other.owner)).nodes).toEqual([]);
    for (const query of [ROTATE, END, REVOKE]) {
      const { codes, userErrors } = await run(service, other.owner, query, {
        id: apiKey.id,
        expectedVersion: apiKey.version,
      });
      expect([...codes, ...userErrors.map((error) => error.code)]).toContain('NOT_FOUND');
    }
  });

  it('tells the log who made, rotated and revoked a key', async () => {
    const { apiKey } = await make({ name: 'Told' });
    const rotated = await change(ROTATE, apiKey, {});
    await change(REVOKE, rotated.apiKey!);
    const events = (await service.events()).filter(({ aggregateId }) => aggregateId === apiKey.id);
    expect(events.map(({ type }) => type)).toEqual([
      'platform.api-key.created',
      'platform.api-key.changed',
      'platform.api-key.revoked',
    ]);
    expect(JSON.stringify(events)).not.toContain(parseApiKey(rotated.secret!)!.secret);
  });
});
