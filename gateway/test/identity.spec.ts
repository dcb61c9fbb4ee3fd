import { createHash, createHmac, createPrivateKey, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateSigningJwk, importSigningKey, signAccessToken } from '@mh-os/auth/plain';
import { Stand } from './support/stand.ts';

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Tokens that look right and are not. */
async function forged(stand: Stand): Promise<string[]> {
  const good = await stand.token();
  const [header = '', payload = '', signature = ''] = good.split('.');
  const head = JSON.parse(Buffer.from(header, 'base64url').toString()) as Record<string, unknown>;
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
  const { privateKey, kid, publicJwk } = stand.platformKey;
  const signed = (h: object, c: object): string => {
    const input = `${part(h)}.${part(c)}`;
    return `${input}.${sign(null, Buffer.from(input), createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' }))).toString('base64url')}`;
  };
  const now = Math.floor(Date.now() / 1000);
  const stranger = importSigningKey({ ...generateSigningJwk(), kid });
  const hmac = (input: string): string =>
    `${input}.${createHmac('sha256', publicJwk.x).update(input).digest('base64url')}`;
  const changedHeads = [
    { ...head, alg: 'none' },
    { ...head, alg: 'HS256' },
    { ...head, alg: 'RS256' },
    { ...head, kid: 'unknown' },
    { ...head, kid: undefined },
    { ...head, typ: 'JWT' },
    { ...head, typ: undefined },
    { ...head, jku: 'http://evil.test' },
    { ...head, jwk: publicJwk },
    { ...head, crit: ['x'], x: 1 },
    { ...head, kid: '../../etc/passwd' },
  ];
  const changedClaims = [
    { ...claims, iss: 'other' },
    { ...claims, aud: 'mh-console' },
    { ...claims, aud: ['mh-gateway', 'x'] },
    { ...claims, exp: now - 60 },
    { ...claims, exp: now + 86_400 },
    { ...claims, iat: now + 600, exp: now + 800 },
    { ...claims, sub: undefined },
    { ...claims, sub: 7 },
    { ...claims, perms: '*' },
    { ...claims, exp: 'never' },
    { ...claims, nbf: now + 600 },
    { ...claims, iss: undefined },
  ];
  return [
    ...changedHeads.map((h) => signed(h, claims)),
    ...changedClaims.map((c) => signed(head, c)),
    `${header}.${part({ ...claims, sub: 'admin' })}.${signature}`,
    `${part({ ...head, alg: 'none' })}.${payload}.`,
    hmac(`${part({ ...head, alg: 'HS256' })}.${payload}`),
    await signAccessToken(stranger, { sub: 'x', sid: 's', perms: ['*'] }),
    `${header}.${payload}.${'A'.repeat(86)}`,
    'x'.repeat(9_000),
    'not-a-token',
    `${good}.${signature}`,
  ];
}

describe('who asks', () => {
  const stand = new Stand();
  beforeAll(() => stand.start());
  afterAll(() => stand.stop());

  it('A1: 30 forged tokens are all 401 and reach no subgraph', async () => {
    const tokens = await forged(stand);
    expect(tokens.length).toBeGreaterThanOrEqual(30);
    await stand.post({ query: '{ me { id } }' }, { authorization: `Bearer ${await stand.token()}` });
    const before = stand.subgraphs.platform.seen.length;
    for (const token of tokens) {
      const { status, json } = await stand.post({ query: '{ me { id } }' }, { authorization: `Bearer ${token}` });
      expect([token.slice(0, 200), status]).toEqual([token.slice(0, 200), 401]);
      expect(json.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
    for (const header of ['Basic YTpi', 'Bearer', 'Bearer a b'])
      expect((await stand.post({ query: '{ me { id } }' }, { authorization: header })).status).toBe(401);
    expect(stand.subgraphs.platform.seen.length).toBe(before);
  });

  it('T8: the brand comes from the token alone, whatever headers, variables or extensions say', async () => {
    const brand = '0190b0c0-0000-7000-8000-00000000000a';
    const other = '0190b0c0-0000-7000-8000-00000000000b';
    const token = await stand.token({ brand });
    const names = ['x-mh-brand', 'x-brand-id', 'x-tenant-id', 'x-mh-brand-id', 'x-mh-permissions'];
    const headers = Object.fromEntries(names.map((name) => [name, other]));
    const body = {
      query: 'query($brandId: ID) { me { id name } }',
      variables: { brandId: other },
      extensions: { brandId: other },
    };
    await stand.post({ ...body, query: '{ me { id name } }' }, { ...headers, authorization: `Bearer ${token}` });
    const seen = stand.subgraphs.platform.seen.at(-1);
    expect(seen?.ctx.brandId).toBe(brand);
    for (const name of names) expect(seen?.headers[name]).toBeUndefined();
    const again = await stand.post(
      { query: '{ me { id name } }' },
      { authorization: `Bearer ${await stand.token({ brand: other })}` },
    );
    expect(again.status).toBe(200);
    expect(stand.subgraphs.platform.seen.at(-1)?.ctx.brandId).toBe(other);
  });
});

describe('registered operations', () => {
  const registered = 'query Me { me { id } }';
  const hash = createHash('sha256').update(registered).digest('hex');
  const stand = new Stand();
  const manifest = join(dirname(stand.supergraphPath), 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ [hash]: registered }));
  const production = {
    MH_ENV: 'production',
    MH_RATE: 'true',
    MH_PERSISTED_MANIFEST: manifest,
    MH_CONSOLE_KEY: 'secret-of-the-console',
  };
  const client = { 'x-mh-client': 'console', 'x-mh-client-key': 'secret-of-the-console' };
  beforeAll(() => stand.start(production));
  afterAll(() => stand.stop());

  it('A9: the console may send what is registered, by hash or in full, and nothing else', async () => {
    expect((await stand.post({ documentId: `sha256:${hash}` }, client)).json.data?.me).toBeTruthy();
    const persisted = { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } };
    expect((await stand.post(persisted, client)).json.data?.me).toBeTruthy();
    expect((await stand.post({ query: registered }, client)).status).toBe(200);
    for (const query of ['{ me { id } }', `${registered} `, 'mutation { rename(name: "x") { id } }'])
      expect((await stand.post({ query }, client)).json.errors?.[0]?.extensions.code).toBe('OPERATION_NOT_REGISTERED');
    const smuggled = { query: 'mutation { rename(name: "x") { id } }', ...persisted };
    expect((await stand.post(smuggled, client)).status).toBe(400);
    expect((await stand.post({ documentId: 'f'.repeat(64) }, client)).status).toBe(404);
  });

  it('A9: nobody else can claim to be the console; others are free within cost', async () => {
    expect((await stand.post({ query: registered }, { 'x-mh-client': 'console' })).status).toBe(401);
    expect((await stand.post({ query: registered }, { ...client, 'x-mh-client-key': 'wrong' })).status).toBe(401);
    expect((await stand.post({ query: '{ me { name } }' })).status).toBe(200);
  });

  it('describes itself in production only to those with platform.schema.read', async () => {
    const query = '{ __schema { queryType { name } } }';
    const plain = { authorization: `Bearer ${await stand.token()}` };
    const reader = { authorization: `Bearer ${await stand.token({ perms: ['platform.schema.read'] })}` };
    expect((await stand.post({ query }, plain)).status).toBe(403);
    expect((await stand.post({ query }, reader)).status).toBe(200);
  });
});
