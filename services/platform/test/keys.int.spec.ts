import { AccessTokenVerifier, type Jwks } from '@mh-os/auth';
import { randomBytes } from 'node:crypto';
import { systemClock } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { startTestService, TestClock, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { KeysService } from '../src/keys/keys.service.ts';
import { SecretKey } from '../src/secret-key.ts';
import { makeBrand, signIn } from './builders.ts';

describe('signing keys', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(AppModule);
  }, 60_000);
  afterAll(() => service?.stop());

  const keysAt = (clock: TestClock) => new KeysService(service.app.get(Db), clock, service.app.get(SecretKey));
  const jwks = async (): Promise<Jwks> => (await (await fetch(`${service.url}/.well-known/jwks.json`)).json()) as Jwks;
  const count = async (): Promise<number> => (await service.admin.query('SELECT 1 FROM signing_key')).rowCount ?? 0;

  it('one key is made, however many replicas start at once', async () => {
    await service.admin.query('DELETE FROM signing_key');
    const replicas = Array.from(
      { length: 8 },
      () => new KeysService(service.app.get(Db), systemClock, service.app.get(SecretKey)),
    );
    await Promise.all(replicas.map((keys) => keys.onApplicationBootstrap()));
    expect(await count()).toBe(1);
  });

  it('the key set is public, cacheable and holds no private part', async () => {
    const response = await fetch(`${service.url}/.well-known/jwks.json`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    expect(response.headers.get('content-type')).toContain('application/json');
    for (const key of ((await response.json()) as Jwks).keys)
      expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
  });

  it('the private part is nowhere in the database, and another secret key does not open it', async () => {
    const { rows } = await service.admin.query<{ text: string }>('SELECT to_jsonb(k)::text AS text FROM signing_key k');
    for (const { text } of rows) expect(text).not.toContain('"d"');
    const other = new SecretKey(randomBytes(32).toString('base64'));
    const keys = new KeysService(service.app.get(Db), systemClock, other);
    await expect(keys.signing()).rejects.toThrow('MH_SECRET_KEY does not open signing key');
  });

  it('A3: a new key is published before it signs; tokens of the old one stay valid until they expire', async () => {
    const brand = await makeBrand(service);
    const clock = new TestClock(new Date());
    const before = (await keysAt(clock).signing()).kid;
    const { session } = await signIn(service, brand.ownerEmail);
    const { kid } = await keysAt(clock).rotate();

    expect((await keysAt(clock).signing()).kid).toBe(before);
    expect((await keysAt(clock).jwks()).keys.map((key) => key.kid).sort()).toEqual([before, kid].sort());
    clock.advance({ minutes: 17 });
    expect((await keysAt(clock).signing()).kid).toBe(kid);
    const during = await keysAt(clock).jwks();
    expect(during.keys).toHaveLength(2);
    await expect(new AccessTokenVerifier({ jwks: during }).verify(session!.accessToken)).resolves.toBeTruthy();
    clock.advance({ minutes: 6 });
    expect((await keysAt(clock).jwks()).keys.map((key) => key.kid)).toEqual([kid]);
  });

  it('A3: rotating again drops keys that nobody needs any more', async () => {
    const clock = new TestClock(new Date());
    clock.advance({ hours: 1 });
    await keysAt(clock).rotate();
    clock.advance({ hours: 1 });
    await keysAt(clock).rotate();
    expect(await count()).toBe(2);
    expect((await jwks()).keys.length).toBeGreaterThan(0);
  });
});
