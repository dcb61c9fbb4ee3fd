import {
  generateSigningJwk,
  importSigningKey,
  publicJwkOf,
  signAccessToken,
  type AccessTokenInit,
  type SigningKey,
} from '@mh-os/auth/plain';
import { Revocations } from '../src/identity/revocations.ts';
import { FakePlatform } from './support/fake-platform.ts';
import { Stand } from './support/stand.ts';

const BRAND = '0190b0c0-0000-7000-8000-000000000001';

describe('tokens that are over before their time', () => {
  const stand = new Stand();
  const platform = new FakePlatform(publicJwkOf(stand.gatewayJwk));
  const claims: AccessTokenInit = { sub: 'user-1', sid: 'session-1', brand: BRAND, perms: ['catalog-pricing.*'] };
  beforeAll(async () => {
    platform.jwks = [stand.platformKey.publicJwk];
    await platform.start();
    await stand.start({ MH_PLATFORM_URL: platform.url, MH_REVOCATION_POLL_MS: '50' });
  });
  afterAll(async () => {
    await stand.stop();
    await platform.stop();
  });

  const issue = (change: Partial<AccessTokenInit> = {}, key: SigningKey = stand.platformKey, at?: Date) =>
    signAccessToken(key, { ...claims, ...change }, at);
  const status = async (token: string): Promise<number> =>
    (await stand.post({ query: '{ me { id } }' }, { authorization: `Bearer ${token}` })).status;
  /** Waits, at most as long as is promised, until a token is refused. */
  const dead = async (token: string): Promise<void> => {
    for (const until = Date.now() + 60_000; Date.now() < until; await new Promise((done) => setTimeout(done, 20)))
      if ((await status(token)) === 401) return;
    throw new Error('the token still lives');
  };

  it.each([
    ['session', 'ended-session', { sid: 'ended-session' }, { sid: 'other-session' }],
    ['user', 'gone-user', { sub: 'gone-user' }, { sub: 'other-user' }],
    [
      'membership',
      `${BRAND}:changed-user`,
      { sub: 'changed-user' },
      { sub: 'changed-user', brand: BRAND.replace(/1$/, '2') },
    ],
    ['brand', BRAND.replace(/1$/, '3'), { brand: BRAND.replace(/1$/, '3') }, { brand: BRAND.replace(/1$/, '4') }],
    ['api-key', `${BRAND}:key-1`, { sub: 'key-1', kind: 'integration' as const }, { sub: 'key-1' }],
  ])('A3, T17: %s %s: its tokens are refused, others go on', async (kind, subject, ended, untouched) => {
    const [token, other] = [await issue(ended), await issue(untouched)];
    expect([await status(token), await status(other)]).toEqual([200, 200]);
    platform.revoke(kind, subject);
    await dead(token);
    expect(await status(other)).toBe(200);
    const refusal = await stand.post({ query: '{ me { id } }' }, { authorization: `Bearer ${token}` });
    expect(refusal.json.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('T17: what is issued after a change of roles holds, in the same second too and however often it is told', async () => {
    const before = await issue({ sub: 'promoted' });
    platform.revoke('membership', `${BRAND}:promoted`);
    await dead(before);
    const after = await issue({ sub: 'promoted' });
    for (let look = 0; look < 5; look++) {
      await new Promise((done) => setTimeout(done, 60));
      expect(await status(after)).toBe(200);
    }
  });

  it('A3: an ended session stays ended, whenever its tokens were issued', async () => {
    platform.revoke('session', 'stolen');
    await dead(await issue({ sid: 'stolen' }));
    expect(await status(await issue({ sid: 'stolen' }))).toBe(401);
  });

  it('A3: a revoked signing key is dead at once, also for tokens that were verified before; its successor is known', async () => {
    const [old, next] = [importSigningKey(generateSigningJwk()), importSigningKey(generateSigningJwk())];
    platform.jwks = [stand.platformKey.publicJwk, old.publicJwk];
    platform.revoke('key', 'something-else');
    await new Promise((done) => setTimeout(done, 200));
    const token = await issue({}, old);
    expect(await status(token)).toBe(200);
    // The set still holds the key, as an older copy of it would.
    platform.revoke('key', old.kid);
    await dead(token);
    expect(await status(await issue({}, old))).toBe(401);
    platform.jwks = [stand.platformKey.publicJwk, old.publicJwk, next.publicJwk];
    platform.revoke('key', 'yet-another');
    await new Promise((done) => setTimeout(done, 200));
    expect(await status(await issue({}, next))).toBe(200);
    expect(await status(await issue({}, old))).toBe(401);
  });

  it('while platform is away what is known holds and other tokens go on', async () => {
    const [ended, other] = [await issue({ sid: 'ended-session' }), await issue()];
    platform.broken = true;
    await new Promise((done) => setTimeout(done, 200));
    expect([await status(ended), await status(other)]).toEqual([401, 200]);
    platform.broken = false;
    platform.revoke('session', 'session-1');
    await dead(other);
  });

  it('A2: the internal routes of a service cannot be reached through the file routes', async () => {
    const token = await issue({ sid: 'curious' });
    const response = await fetch(`${stand.origin}/files/platform/internal/revocations`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(404);
  });
});

describe('what is known of revoked tokens', () => {
  it('knows a revocation again as long as platform may tell it, so that it ends nothing twice', () => {
    const known = new Revocations();
    const claims = { sub: 'a', sid: 's', jti: 'j', kid: 'k', iat: 650, exp: 950, perms: [] };
    known.add({ cursor: '1', at: 0, revocations: [['1', 'user', 'a']] }, 0);
    expect(known.ends(claims)).toBe(false);
    // A transaction of hours holds the cursor back: the row comes again with every look until platform drops it.
    known.add({ cursor: '1', at: 700_000, revocations: [['1', 'user', 'a']] }, 700_000);
    expect(known.ends(claims)).toBe(false);
  });

  it('forgets what outlived every token, keys later', () => {
    const known = new Revocations();
    known.add(
      {
        cursor: '1',
        at: 0,
        revocations: [
          ['1', 'session', 'a'],
          ['2', 'key', 'b'],
        ],
      },
      0,
    );
    expect(known.size).toBe(2);
    known.add({ cursor: '2', at: 0, revocations: [] }, 600_001);
    expect(known.size).toBe(1);
    known.add({ cursor: '3', at: 0, revocations: [] }, 3_600_001);
    expect(known.size).toBe(0);
  });
});
