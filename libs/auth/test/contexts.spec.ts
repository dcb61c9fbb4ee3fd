import { Ctx } from '@mh-os/kernel';
import { keysAllowing, withheldBy } from '../src/ctx-claims.ts';
import {
  bodySha256,
  generateSigningJwk,
  importSigningKey,
  InternalContextVerifier,
  mintFileContext,
  mintInternalContext,
  publicJwkOf,
  RequestAuth,
  ServiceIdentity,
} from '../src/index.ts';

const jwk = generateSigningJwk();
const key = importSigningKey(jwk);
const stranger = importSigningKey(generateSigningJwk());
const jwks = { keys: [publicJwkOf(jwk)] };
const ctx = new Ctx({
  brandId: 'brand-1',
  actor: { kind: 'person', id: 'u', name: 'Ada' },
  permissions: ['a.b.read'],
  scopes: { partner: ['p1'] },
  withheld: withheldBy('SECOND_FACTOR_REQUIRED'),
  rolesAllowing: keysAllowing,
  requestId: 'request-1',
  causationId: 'cause-1',
  sessionId: 's',
  locale: 'de',
  deadline: 4_000_000_000_000,
});
const body = Buffer.from('{"query":"{ a }"}');
const audience = 'catalog-pricing';
const refusal = { code: 'UNAUTHENTICATED', kind: 'unauthenticated' };
const mint = (change: object = {}): string =>
  mintInternalContext(key, { ctx, audience, bodySha256: bodySha256(body), ...change });
const altered = (token: string, change: (claims: Record<string, unknown>) => void): string => {
  const [header, payload = '', signature] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
  change(claims);
  return `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`;
};

describe('internal contexts', () => {
  const auth = () => new RequestAuth({ jwks, audience });
  const call = (token: string | string[] | undefined, raw = body): Promise<Ctx> =>
    auth().graphql({ headers: { 'x-mh-context': token } }, raw);

  it('carry the whole Ctx', async () => {
    expect(await call(mint())).toEqual(ctx);
    const platform = new Ctx({ brandId: null, actor: { kind: 'system', id: 'x' }, platform: true, requestId: 'r' });
    expect(await call(mint({ ctx: platform }))).toEqual(platform.with({ rolesAllowing: keysAllowing }));
  });

  it('A2: refuses altered, foreign, stale, bare and malformed contexts', async () => {
    const now = Date.now();
    const token = mint();
    const [header = '', payload = '', signature = ''] = token.split('.');
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'mh-ctx+jwt', kid: key.kid })).toString('base64url');
    const refused = [
      undefined,
      '',
      'brand-1',
      JSON.stringify(ctx),
      [mint(), mint()],
      mint({ audience: 'platform' }),
      mint({ bodySha256: bodySha256('{"query":"{ b }"}') }),
      mint({ now: now - 31_000 }),
      mint({ now: now + 60_000 }),
      mintInternalContext(stranger, { ctx, audience, bodySha256: bodySha256(body) }),
      mintFileContext(key, { ctx, audience, method: 'POST', path: '/graphql' }),
      altered(token, (claims) => (claims.exp = 9_999_999_999)),
      altered(token, (claims) => Object.assign(claims.ctx as object, { brandId: 'brand-2' })),
      `${none}.${payload}.`,
      `${none}.${payload}.${signature}`,
      `${header}.${payload}`,
      `${header}.${payload}.${signature.slice(0, 40)}`,
      `${token}x`,
      `${token}.x`,
      ` ${token}`,
      'a'.repeat(100_000),
    ];
    for (const each of refused) await expect(call(each)).rejects.toMatchObject(refusal);
    await expect(call(mint(), Buffer.concat([body, Buffer.from(' ')]))).rejects.toMatchObject(refusal);
  });

  it('A2: works once', async () => {
    const one = auth();
    const request = { headers: { 'x-mh-context': mint() } };
    await expect(one.graphql(request, body)).resolves.toBeDefined();
    await expect(one.graphql(request, body)).rejects.toMatchObject(refusal);
    await expect(one.graphql({ headers: { 'x-mh-context': mint() } }, body)).resolves.toBeDefined();
  });

  it('A2: is remembered for as long as it could be used again', () => {
    let now = Date.now();
    const verifier = new InternalContextVerifier({ jwks, audience, now: () => now });
    for (let second = 0; second < 120; second++) {
      const token = mint({ now });
      verifier.verify(token, bodySha256(body));
      for (const later of [0, 15_000, 29_000]) {
        const then = now;
        now = then + later;
        expect(() => verifier.verify(token, bodySha256(body))).toThrow(expect.objectContaining(refusal));
        now = then;
      }
      now += 1_000;
    }
  });

  it('bind streams to method and path', async () => {
    const file = (change: object = {}): string =>
      mintFileContext(key, { ctx, audience, method: 'POST', path: '/imports/files?kind=csv', ...change });
    const request = (token: string, method = 'POST', url = '/imports/files?kind=csv') =>
      auth().file({ headers: { 'x-mh-context': token }, method, url });
    expect(await request(file())).toEqual(ctx);
    for (const wrong of [
      request(file(), 'GET'),
      request(file(), 'POST', '/imports/files?kind=xml'),
      request(file(), 'POST', '/imports/other'),
      request(file({ audience: 'platform' })),
      request(mint()),
    ])
      await expect(wrong).rejects.toMatchObject(refusal);
  });
});

describe('service identities', () => {
  const [platformJwk, pricingJwk] = [generateSigningJwk('platform'), generateSigningJwk('catalog-pricing')];
  const all = { keys: [publicJwkOf(platformJwk), publicJwkOf(pricingJwk)] };
  const platform = new ServiceIdentity({ service: 'platform', privateJwk: platformJwk, jwks: all });
  const pricing = new ServiceIdentity({
    service: audience,
    privateJwk: JSON.stringify(pricingJwk),
    jwks: JSON.stringify(all),
  });

  it('sign and verify calls between services', async () => {
    expect(await pricing.verify(await platform.sign(ctx, audience, '{"a":1}'), audience, '{"a":1}')).toEqual(ctx);
  });

  it('A2: refuse another payload, audience, signer and a second use', async () => {
    const header = await platform.sign(ctx, audience, 'x');
    await expect(pricing.verify(header, audience, 'y')).rejects.toMatchObject(refusal);
    await expect(pricing.verify(header, 'platform', 'x')).rejects.toMatchObject(refusal);
    await expect(platform.verify(header, 'platform', 'x')).rejects.toMatchObject(refusal);
    await expect(pricing.verify(mint(), audience, body)).rejects.toMatchObject(refusal);
    await expect(pricing.verify(undefined, audience, 'x')).rejects.toMatchObject(refusal);
    await expect(pricing.verify(header, audience, 'x')).resolves.toBeDefined();
    await expect(pricing.verify(header, audience, 'x')).rejects.toMatchObject(refusal);
  });

  it('a key speaks only for its own service', () => {
    expect(() => new ServiceIdentity({ service: 'platform', privateJwk: pricingJwk, jwks: all })).toThrow('belongs to');
  });
});
