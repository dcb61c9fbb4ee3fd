import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  AccessTokenVerifier,
  generateSigningJwk,
  importSigningKey,
  publicJwkOf,
  RemoteKeys,
  signAccessToken,
  type Jwks,
} from '../src/index.ts';

const [first, second] = [generateSigningJwk(), generateSigningJwk()];
const claims = { sub: 'u', sid: 's', perms: [] };

describe('keys published at a URL', () => {
  let server: Server;
  let url: string;
  let published: Jwks = { keys: [publicJwkOf(first)] };
  let fetches = 0;
  let broken = false;
  let time = 0;
  const keys = () => new RemoteKeys(url, { now: () => time });

  beforeAll(async () => {
    server = createServer((_request, response) => {
      fetches++;
      response.statusCode = broken ? 500 : 200;
      response.end(JSON.stringify(published));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`;
  });
  afterAll(() => server.close());
  beforeEach(() => {
    [fetches, broken, time, published] = [0, false, 1_000_000, { keys: [publicJwkOf(first)] }];
  });

  it('are fetched once for 10 minutes', async () => {
    const source = keys();
    await Promise.all([source.get(first.kid), source.get(first.kid)]);
    time += 599_000;
    expect(await source.get(first.kid)).toBeDefined();
    expect(fetches).toBe(1);
    time += 2_000;
    await source.get(first.kid);
    expect(fetches).toBe(2);
  });

  it('A1: unknown key ids cause at most one fetch in 5 seconds', async () => {
    const source = keys();
    await source.get(first.kid);
    for (let i = 0; i < 100; i++) expect(await source.get(`forged-${i}`)).toBeUndefined();
    expect(fetches).toBe(1);
    time += 4_000;
    await source.get('forged');
    expect(fetches).toBe(1);
    time += 1_500;
    for (let i = 0; i < 100; i++) await source.get(`forged-${i}`);
    expect(fetches).toBe(2);
  });

  it('A3: rotate with two keys overlapping: tokens of both verify, a removed key ends', async () => {
    const source = keys();
    const verifier = new AccessTokenVerifier({ keys: source });
    const old = await signAccessToken(importSigningKey(first), claims);
    await verifier.verify(old);
    published = { keys: [publicJwkOf(first), publicJwkOf(second)] };
    time += 5_500;
    await expect(verifier.verify(await signAccessToken(importSigningKey(second), claims))).resolves.toBeDefined();
    await expect(verifier.verify(await signAccessToken(importSigningKey(first), claims))).resolves.toBeDefined();
    published = { keys: [publicJwkOf(second)] };
    source.forget();
    await expect(verifier.verify(await signAccessToken(importSigningKey(first), claims))).rejects.toBeDefined();
  });

  it('stay in use while the issuer is away, and come soon after it returns', async () => {
    const source = keys();
    await source.get(first.kid);
    broken = true;
    time += 700_000;
    expect(await source.get(first.kid)).toBeDefined();
    broken = false;
    published = { keys: [publicJwkOf(second)] };
    time += 1_500;
    expect(await source.get(second.kid)).toBeDefined();
  });
});
