import {
  apiKeySecretHash,
  formatApiKey,
  generateSigningJwk,
  importSigningKey,
  newApiKeySecret,
  parseApiKey,
  publicJwkOf,
  signAccessToken,
} from '@mh-os/auth/plain';
import { newId } from '@mh-os/kernel';
import { addressCheck } from '../src/identity/addresses.ts';
import { ApiKeys } from '../src/identity/api-keys.ts';
import { FakePlatform } from './support/fake-platform.ts';
import { Stand } from './support/stand.ts';

const BRAND = '0190b0c0-0000-7000-8000-000000000001';

/** A program's key as platform knows it. */
interface Key {
  readonly id: string;
  readonly text: string;
  readonly secretHash: string;
}

const newKey = (env = 'test'): Key => {
  const [id, secret] = [newId(), newApiKeySecret()];
  return { id, text: formatApiKey({ env, id, secret }), secretHash: apiKeySecretHash(secret) };
};

describe('the form of a key', () => {
  it('is read back as it was written; anything else is no key', () => {
    const { id, text } = newKey();
    expect(parseApiKey(text)).toMatchObject({ env: 'test', id });
    for (const wrong of [
      '',
      'mh_',
      text.slice(0, -1),
      `${text}x`,
      text.toUpperCase(),
      text.replace('mh_test', 'mh_test!'),
      'mh_test_x_y',
      `mh_test_${'0'.repeat(500)}`,
    ])
      expect([wrong, parseApiKey(wrong)]).toEqual([wrong, undefined]);
  });
});

describe('addresses of a key', () => {
  it.each([
    [[], '198.51.100.1', true],
    [['203.0.113.0/24'], '203.0.113.77', true],
    [['203.0.113.0/24'], '203.0.114.1', false],
    [['203.0.113.7'], '::ffff:203.0.113.7', true],
    [['203.0.113.7'], '::ffff:203.0.113.8', false],
    [['2001:db8::/32'], '2001:db8:1::1', true],
    [['2001:db8::/32'], '2001:db9::1', false],
    [['0.0.0.0/0'], '2001:db8::1', false],
    [['203.0.113.0/24', '2001:db8::1'], '2001:db8:0::1', true],
    [['203.0.113.0/24'], 'unknown', false],
    [['203.0.113.0/24'], '203.0.113.7, 198.51.100.1', false],
  ])('%j for %s: %s', (ranges, address, allowed) => expect(addressCheck(ranges)(address)).toBe(allowed));
});

describe('programs with API keys', () => {
  const stand = new Stand();
  const platform = new FakePlatform(publicJwkOf(stand.gatewayJwk));
  const keys = new Map<string, Key & { addresses: string[]; perms: string[] }>();
  const tokens = new Map<string, string>();
  beforeAll(async () => {
    platform.jwks = [stand.platformKey.publicJwk];
    platform.exchange = ({ id, secretHash }) => {
      const key = keys.get(String(id));
      if (key?.secretHash !== secretHash) return { code: 'API_KEY_REFUSED' };
      return { accessToken: tokens.get(key!.id), addresses: key!.addresses };
    };
    await platform.start();
    await stand.start({ MH_PLATFORM_URL: platform.url, MH_REVOCATION_POLL_MS: '50', MH_TRUST_PROXY: 'true' });
  });
  afterAll(async () => {
    await stand.stop();
    await platform.stop();
  });

  const sign = async (id: string, perms: string[]) =>
    tokens.set(
      id,
      await signAccessToken(stand.platformKey, {
        sub: id,
        sid: id,
        kind: 'integration',
        name: 'ERP',
        brand: BRAND,
        perms,
      }),
    );
  const issue = async (addresses: string[] = [], perms = ['catalog-pricing.product.read']): Promise<Key> => {
    const key = newKey();
    keys.set(key.id, { ...key, addresses, perms });
    await sign(key.id, perms);
    return key;
  };
  let caller = 0;
  const ask = (text: string, address = `198.51.100.${caller++ % 250}`) =>
    stand.post({ query: '{ me { id } }' }, { authorization: `Bearer ${text}`, 'x-forwarded-for': address });

  it('a key acts as an integration of its brand with its scopes and nothing else, free-form', async () => {
    const { id, text } = await issue();
    const answer = await ask(text);
    expect([answer.status, answer.json.data?.me]).toEqual([200, expect.anything()]);
    const { ctx, headers } = stand.subgraphs.platform.seen.at(-1)!;
    expect(ctx.actor).toEqual({ kind: 'integration', id, name: 'ERP' });
    expect([ctx.brandId, [...ctx.permissions], ctx.platform]).toEqual([BRAND, ['catalog-pricing.product.read'], false]);
    expect(JSON.stringify(headers)).not.toContain(text);
  });

  it('asks platform once a minute, however many requests come at once', async () => {
    const { text } = await issue();
    const before = platform.exchanges;
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(text)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(platform.exchanges - before).toBe(1);
  });

  it('A1: a wrong secret, an unknown id, a key of another environment and malformed ones are 401', async () => {
    const { id } = await issue();
    const foreign = newKey('live');
    keys.set(foreign.id, { ...foreign, addresses: [], perms: [] });
    await sign(foreign.id, []);
    const wrong = [
      formatApiKey({ env: 'test', id, secret: newApiKeySecret() }),
      newKey().text,
      foreign.text,
      'mh_',
      'mh_test_nothing',
    ];
    for (const text of wrong) {
      const answer = await ask(text);
      expect([answer.status, answer.json.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    }
  });

  it('is refused from an address that is not on its list', async () => {
    const { text } = await issue(['203.0.113.0/24', '2001:db8::/32']);
    expect((await ask(text, '203.0.113.9')).status).toBe(200);
    expect((await ask(text, '2001:db8::9')).status).toBe(200);
    const refused = await ask(text, '198.51.100.9');
    expect([refused.status, refused.json.errors?.[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
    // Only what our own proxy saw counts, not what a caller claims before it.
    expect((await ask(text, '203.0.113.9, 198.51.100.9')).status).toBe(403);
  });

  it('A3: a revoked key is dead as soon as its revocation is told', async () => {
    const { id, text } = await issue();
    expect((await ask(text)).status).toBe(200);
    keys.delete(id);
    platform.revoke('api-key', `${BRAND}:${id}`);
    for (const until = Date.now() + 60_000; (await ask(text)).status !== 401;) expect(Date.now()).toBeLessThan(until);
  });

  it('A3: a changed key goes on with what it has now', async () => {
    const { id, text } = await issue();
    expect((await ask(text)).status).toBe(200);
    await new Promise((done) => setTimeout(done, 5));
    platform.revoke('api-key', `${BRAND}:${id}`);
    const holds = () => [...stand.subgraphs.platform.seen.at(-1)!.ctx.permissions];
    for (const until = Date.now() + 60_000; holds()[0] !== 'catalog-pricing.price.read';) {
      expect(Date.now()).toBeLessThan(until);
      await sign(id, ['catalog-pricing.price.read']);
      const { status } = await ask(text);
      expect([200, 401]).toContain(status);
    }
  });

  it('who guesses is stopped: after twenty keys that are none an address waits, others do not', async () => {
    const good = await issue();
    const before = platform.exchanges;
    for (let guess = 0; guess < 20; guess++) expect((await ask(newKey().text, '192.0.2.1')).status).toBe(401);
    const stopped = await ask(newKey().text, '192.0.2.1');
    expect([stopped.status, Number(stopped.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect(platform.exchanges - before).toBe(20);
    expect((await ask(good.text, '192.0.2.2')).status).toBe(200);
    expect((await ask(good.text, '192.0.2.1')).status).toBe(200);
  });

  it('while platform is away known keys work, others are told to come back', async () => {
    const [known, other] = [await issue(), await issue()];
    expect((await ask(known.text)).status).toBe(200);
    platform.broken = true;
    expect([(await ask(known.text)).status, (await ask(other.text)).status]).toEqual([200, 503]);
    platform.broken = false;
    expect((await ask(other.text)).status).toBe(200);
  });
});

describe('what a gateway remembers of keys', () => {
  it('is asked again after a minute, of keys that are none after ten seconds', async () => {
    let now = 0;
    let asked = 0;
    const good = newKey();
    const exchange = async ({ id }: { id: string }) => {
      asked++;
      return id === good.id ? { accessToken: 't', addresses: [] } : { status: 401, code: 'API_KEY_REFUSED' };
    };
    const keys = new ApiKeys({ env: 'test', exchange, now: () => now });
    const bad = newKey().text;
    const both = async () => {
      await keys.tokenOf(good.text, 'a');
      await keys.tokenOf(bad, 'a').catch(() => undefined);
    };
    await both();
    await both();
    expect(asked).toBe(2);
    now = 10_000;
    await both();
    expect(asked).toBe(3);
    now = 60_000;
    await both();
    expect(asked).toBe(5);
  });

  it('a token that platform did not sign is refused like any other', async () => {
    const stranger = importSigningKey(generateSigningJwk());
    const stand = new Stand();
    const platform = new FakePlatform(publicJwkOf(stand.gatewayJwk));
    platform.jwks = [stand.platformKey.publicJwk];
    const token = await signAccessToken(stranger, {
      sub: 'k',
      sid: 'k',
      kind: 'integration',
      brand: BRAND,
      perms: ['*'],
    });
    platform.exchange = () => ({ accessToken: token, addresses: [] });
    await platform.start();
    await stand.start({ MH_PLATFORM_URL: platform.url });
    const answer = await stand.post({ query: '{ me { id } }' }, { authorization: `Bearer ${newKey().text}` });
    expect(answer.status).toBe(401);
    await stand.stop();
    await platform.stop();
  });
});
