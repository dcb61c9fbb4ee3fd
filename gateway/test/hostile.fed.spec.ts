import { createHmac, randomUUID } from 'node:crypto';
import { generateSigningJwk, importSigningKey, mintInternalContext, bodySha256 } from '../../libs/auth/src/plain.ts';
import { Ctx } from '../../libs/kernel/src/index.ts';
import { newBrand, newProduct, type TestBrand } from '../../infra/chaos/kit/brands.ts';
import { post } from '../../infra/chaos/kit/client.ts';
import { allOperations, hostileArguments, refusalsOf, requestWith } from './fed/attack.ts';
import { startProductionGateway } from './fed/production.ts';
import { plainValues } from './fed/plain-values.ts';
import { fedWorld, type World } from './fed/world.ts';

const VIEWER = '{ viewer { user { id } } }';
// Addresses under .example stand in messages to show a form; nothing of ours is called so.
const LEAK =
  /https?:\/\/(?!login\.example\.com)\S|127\.0\.0\.1|node_modules|\n\s+at |_entities|valueCompletion|relation "|syntax error at/;

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('those who mean harm', () => {
  let world: World;
  let brand: TestBrand;
  let ctx: Ctx;
  const bearer = () => brand.owner.token ?? '';

  beforeAll(async () => {
    world = await fedWorld();
    brand = await newBrand(world.admin, 'Hostile Brand');
    const actor = { kind: 'person', id: randomUUID(), name: 'Mallory' } as const;
    ctx = new Ctx({ brandId: brand.id, actor, permissions: ['*'], requestId: randomUUID() });
  }, 120_000);

  /** Ten tokens that somebody without the platform's key can make. */
  async function forgedTokens(): Promise<Record<string, string>> {
    const [head = '', body = '', signature = ''] = bearer().split('.');
    const header = JSON.parse(Buffer.from(head, 'base64url').toString()) as Record<string, unknown>;
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
    const jwks = await (await fetch(`${world.target.urls['platform']}/.well-known/jwks.json`)).text();
    const hs = `${part({ ...header, alg: 'HS256' })}.${body}`;
    const other = importSigningKey(generateSigningJwk());
    const { sign } = await import('node:crypto');
    const signed = (h: object, c: object): string => {
      const text = `${part({ ...header, ...h })}.${part({ ...claims, ...c })}`;
      return `${text}.${sign(null, Buffer.from(text), other.privateKey).toString('base64url')}`;
    };
    const gatewayKey = importSigningKey(world.target.envOf('gateway')['MH_GATEWAY_PRIVATE_JWK'] ?? '');
    return {
      none: `${part({ ...header, alg: 'none' })}.${body}.`,
      'HS256 with the public key': `${hs}.${createHmac('sha256', jwks).update(hs).digest('base64url')}`,
      'own key under the real kid': signed({}, {}),
      'own key under its own kid': signed({ kid: other.kid }, {}),
      'own key embedded': signed({ kid: other.kid, jwk: other.publicJwk }, {}),
      'own key by address': signed({ kid: other.kid, jku: 'http://127.0.0.1:9/jwks.json' }, {}),
      'another brand in it': `${head}.${part({ ...claims, brandId: randomUUID(), perms: ['*'] })}.${signature}`,
      'a later end': `${head}.${part({ ...claims, exp: 4_000_000_000 })}.${signature}`,
      'an internal context': mintInternalContext(gatewayKey, { ctx, audience: 'mh-gateway', bodySha256: 'x' }),
      huge: `${head}.${Buffer.alloc(6_000, 65).toString('base64url')}.${signature}`,
    };
  }

  it('A1: ten forged tokens are refused with 401, without a word about why the key does not fit', async () => {
    for (const [name, token] of Object.entries(await forgedTokens())) {
      const answer = await post(
        `${world.gateway}/graphql`,
        { query: VIEWER },
        { headers: { authorization: `Bearer ${token}` } },
      );
      expect([name, answer.status, answer.codes]).toEqual([name, 401, ['UNAUTHENTICATED']]);
      expect(answer.text).not.toMatch(LEAK);
    }
  });

  it('A2: no service answers anybody but the gateway: GraphQL, entities, SDL', async () => {
    const queries = [
      '{ __typename }',
      '{ _service { sdl } }',
      VIEWER,
      '{ channels { id } }',
      '{ _entities(representations: [{ __typename: "Brand", id: "x" }]) { __typename } }',
    ];
    const stranger = importSigningKey(generateSigningJwk());
    const gatewayKey = importSigningKey(world.target.envOf('gateway')['MH_GATEWAY_PRIVATE_JWK'] ?? '');
    for (const service of world.target.services)
      for (const query of queries) {
        const body = JSON.stringify({ query });
        const facts = { ctx, bodySha256: bodySha256(body) };
        const right = mintInternalContext(gatewayKey, { ...facts, audience: service });
        const tries: Record<string, Record<string, string>> = {
          nothing: {},
          'a user token': { authorization: `Bearer ${bearer()}` },
          'bare headers': {
            'x-mh-brand': brand.id,
            'x-mh-actor': 'admin',
            'x-mh-permissions': '*',
            'x-mh-platform': 'on',
          },
          'a key of its own': { 'x-mh-context': mintInternalContext(stranger, { ...facts, audience: service }) },
          'a context for another service': {
            'x-mh-context': mintInternalContext(gatewayKey, { ...facts, audience: 'elsewhere' }),
          },
          'a context for another body': {
            'x-mh-context': mintInternalContext(gatewayKey, { ctx, audience: service, bodySha256: bodySha256('{}') }),
          },
          'an altered context': { 'x-mh-context': right.replace(/\.[^.]+\./, `.${part({ ctx: {} })}.`) },
          'an expired context': {
            'x-mh-context': mintInternalContext(gatewayKey, { ...facts, audience: service, now: Date.now() - 60_000 }),
          },
        };
        for (const [name, headers] of Object.entries(tries)) {
          const answer = await post(`${world.target.urls[service]}/graphql`, body, { headers });
          expect([service, query, name, answer.data, answer.codes]).toEqual([
            service,
            query,
            name,
            null,
            ['UNAUTHENTICATED'],
          ]);
        }
      }
  });

  it('A2: a context that was used once is refused the second time', async () => {
    const key = importSigningKey(world.target.envOf('gateway')['MH_GATEWAY_PRIVATE_JWK'] ?? '');
    for (const service of world.target.services) {
      const body = JSON.stringify({ query: '{ __typename }' });
      const headers = {
        'x-mh-context': mintInternalContext(key, { ctx, audience: service, bodySha256: bodySha256(body) }),
      };
      const url = `${world.target.urls[service]}/graphql`;
      expect((await post(url, body, { headers })).data).toEqual({ __typename: 'Query' });
      expect((await post(url, body, { headers })).codes).toEqual(['UNAUTHENTICATED']);
    }
  });

  it('A2: files are given to nobody without a context for exactly that method and path', async () => {
    const id = randomUUID();
    const base = world.target.urls['catalog-pricing'];
    for (const [method, path] of [
      ['POST', '/imports?name=x.csv'],
      ['GET', `/imports/${id}/errors.csv`],
      ['GET', '/imports'],
    ] as const)
      for (const headers of [{}, { authorization: `Bearer ${bearer()}` }, { 'x-mh-brand': brand.id }]) {
        const answer = await fetch(`${base}${path}`, {
          method,
          headers,
          ...(method === 'POST' ? { body: 'a,b' } : {}),
        });
        expect([401, 403, 404]).toContain(answer.status);
        expect(await answer.text()).not.toMatch(LEAK);
      }
    for (const path of [
      '/files/catalog-pricing/graphql',
      '/files/catalog-pricing/metrics',
      '/files/platform/%2e%2e/graphql',
      '/files/nowhere/x',
    ]) {
      const answer = await fetch(`${world.gateway}${path}`, { headers: { authorization: `Bearer ${bearer()}` } });
      expect([path, answer.status]).toEqual([path, 404]);
    }
  });

  it('A9: in production the console may send registered operations only, and must prove that it is the console', async () => {
    const gateway = await startProductionGateway(world.target);
    try {
      const { url, registered } = gateway;
      const console = { 'x-mh-client': 'console', 'x-mh-client-key': world.target.env['MH_CONSOLE_KEY'] ?? '' };
      const send = (body: object, headers: Record<string, string>) =>
        post(`${url}/graphql`, body, { headers: { authorization: `Bearer ${bearer()}`, ...headers } });
      const passed = await send({ query: registered }, console);
      expect(passed.codes).not.toContain('OPERATION_NOT_REGISTERED');
      expect((await send({ query: VIEWER }, console)).codes).toEqual(['OPERATION_NOT_REGISTERED']);
      expect((await send({ query: `${registered} ` }, console)).codes).toEqual(['OPERATION_NOT_REGISTERED']);
      expect((await send({ query: VIEWER }, { ...console, 'x-mh-client-key': 'guessed' })).codes).toEqual([
        'UNAUTHENTICATED',
      ]);
      expect((await send({ query: VIEWER }, {})).data).toMatchObject({ viewer: { user: {} } });
      expect((await send({ query: '{ __schema { queryType { name } } }' }, {})).data).not.toBeNull();
      const operator = await brand.hire('support-agent');
      const asked = await post(
        `${url}/graphql`,
        { query: '{ __schema { queryType { name } } }' },
        { headers: { authorization: `Bearer ${operator.token}` } },
      );
      expect(asked.codes).toEqual(['INTROSPECTION_FORBIDDEN']);
    } finally {
      await gateway.stop();
    }
  }, 60_000);

  const METACHARACTERS = [
    `'; DROP TABLE catalog_pricing.product; SELECT ' OR '1'='1' UNION SELECT version() --`,
    `"\\%_$1 :x ?{}[]()<script>*/ \u202e\u{1F9D4}`,
    `before\u0000after`,
  ];

  it.each(METACHARACTERS)(
    'T19: %j in every text of every operation is refused or kept as it is, and breaks nothing',
    async (text) => {
      const operations = await allOperations(await world.login('Developer'));
      const mallory = await brand.hire('brand-owner');
      const plain = await plainValues(mallory, brand);
      let tried = 0;
      for (const operation of operations)
        for (let place = 0, places = 1; place < places; place += 1) {
          const attack = hostileArguments(operation, text, place, plain(operation.name));
          places = attack.places;
          if (places === 0) continue;
          tried += 1;
          const { query, variables } = requestWith(operation, attack.values, refusalsOf(operation));
          const answer = await mallory.ask(query, variables);
          const sane = !answer.codes.includes('INTERNAL') && answer.status !== 0 && answer.status < 500;
          const told = [
            operation.name,
            place,
            (sane && !LEAK.test(answer.text)) || `${answer.text} to ${JSON.stringify(variables)}`,
          ];
          expect(told).toEqual([operation.name, place, true]);
        }
      expect(tried).toBeGreaterThan(100);
    },
    240_000,
  );

  it('T19: what SQL could read as more than text is stored and found as it was written', async () => {
    const by = await brand.hire('pricing-operator');
    for (const text of METACHARACTERS.slice(0, 2)) {
      const { productId } = await newProduct(by, text.trim());
      type Found = { product: { name: string }; products: { nodes: { id: string }[] } };
      const query =
        'query ($id: ID!, $name: String!) { product(id: $id) { name } products(first: 5, where: { name: { contains: $name } }) { nodes { id } } }';
      const found = await by.run<Found>(query, { id: productId, name: text.trim() });
      expect(found).toEqual({ product: { name: text.trim() }, products: { nodes: [{ id: productId }] } });
    }
    const { channels } = await by.run<{ channels: { id: string }[] }>('{ channels { id } }');
    expect(channels.map(({ id }) => id)).toEqual(expect.arrayContaining(brand.channels.map(({ id }) => id)));
  });
});
