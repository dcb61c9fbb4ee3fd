import { allPermissions, roleSeeds } from '@mh-os/contracts';
import {
  ApiKeyStatus,
  checkAddresses,
  checkExpiry,
  checkScopes,
  decideRotation,
  type KeyFacts,
  keyScopes,
  secretOf,
  statusOf,
} from './api-keys.rules.ts';

const now = new Date('2026-06-01T12:00:00Z');
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const key: KeyFacts = {
  secretHash: 'a',
  secretUsedAt: null,
  previousHash: null,
  previousUntil: null,
  expiresAt: null,
  revokedAt: null,
};
const code = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('scopes of a key', () => {
  it('are permissions of a brand that need no person', () => {
    expect(keyScopes).toContain('catalog-pricing.product.write');
    for (const name of [
      'platform.brand.create',
      'platform.brand.suspend',
      'platform.api-key.write',
      'platform.membership.assign',
      'catalog-pricing.draft.approve',
      'platform.approval.decide',
    ])
      expect([name, name in allPermissions, keyScopes.includes(name)]).toEqual([name, true, false]);
    const approving = Object.keys(allPermissions).filter((name) => /approve|decide/.test(name));
    expect(keyScopes.filter((name) => approving.includes(name))).toEqual([]);
    // What only the platform's own people may do is in no key: the brand owner, from whose role scopes come, lacks it.
    const owner = roleSeeds.find((role) => role.key === 'brand-owner');
    expect(owner?.permissions).not.toContain('platform.*');
  });

  it('ADM-3: are names the granter holds, once each', () => {
    const own = ['catalog-pricing.product.read', 'catalog-pricing.price.read'];
    expect(checkScopes([...own, ...own], () => true)).toEqual([...own].sort());
    expect(code(() => checkScopes([], () => true))).toBe('API_KEY_SCOPES_EMPTY');
    expect(code(() => checkScopes(['*'], () => true))).toBe('API_KEY_SCOPE_UNKNOWN');
    expect(code(() => checkScopes(['catalog-pricing.*'], () => true))).toBe('API_KEY_SCOPE_UNKNOWN');
    expect(code(() => checkScopes(['toString'], () => true))).toBe('API_KEY_SCOPE_UNKNOWN');
    expect(code(() => checkScopes(['platform.brand.create'], () => true))).toBe('API_KEY_SCOPE_REFUSED');
    expect(code(() => checkScopes(own, (name) => name !== own[1]))).toBe('API_KEY_SCOPE_BEYOND_OWN');
  });
});

describe('expiry and addresses of a key', () => {
  it('lies ahead, by five years at most, or is none', () => {
    expect(checkExpiry(null, now)).toBeNull();
    expect(checkExpiry(inHours(1), now)).toEqual(inHours(1));
    for (const wrong of [now, inHours(-1), inHours(24 * 366 * 6), new Date('x')])
      expect(code(() => checkExpiry(wrong, now))).toBe('API_KEY_EXPIRY_INVALID');
  });

  it.each(['203.0.113.7', '203.0.113.0/24', '2001:DB8::/32', '::1', '0.0.0.0/0'])('takes %s', (address) =>
    expect(checkAddresses([address, ` ${address} `])).toEqual([address.toLowerCase()]),
  );

  it.each([
    '',
    '203.0.113',
    '203.0.113.0/33',
    '::/129',
    'example.com',
    '1.2.3.4/',
    '1.2.3.4/8/8',
    'fe80::1%eth0',
    '1.2.3.4/-1',
    '010.0.0.1',
  ])('refuses "%s"', (address) => expect(code(() => checkAddresses([address]))).toBe('API_KEY_ADDRESS_INVALID'));

  it('has at most fifty addresses', () => {
    const many = Array.from({ length: 51 }, (_, n) => `10.0.0.${n}`);
    expect(checkAddresses(many.slice(1))).toHaveLength(50);
    expect(code(() => checkAddresses(many))).toBe('API_KEY_ADDRESS_INVALID');
  });
});

describe('secrets of a key', () => {
  it('the present one holds until the key is revoked or expires', () => {
    expect(secretOf(key, 'a', now)).toBe('present');
    expect(secretOf(key, 'b', now)).toBeUndefined();
    expect(secretOf({ ...key, revokedAt: now }, 'a', now)).toBeUndefined();
    expect(secretOf({ ...key, expiresAt: now }, 'a', now)).toBeUndefined();
    expect(statusOf({ revokedAt: now, expiresAt: now }, now)).toBe(ApiKeyStatus.REVOKED);
    expect(statusOf({ revokedAt: null, expiresAt: inHours(1) }, now)).toBe(ApiKeyStatus.ACTIVE);
  });

  it('two live after a rotation, until the overlap ends', () => {
    const rotated = { ...key, ...decideRotation(key, 'b', 24, now) };
    expect([secretOf(rotated, 'a', now), secretOf(rotated, 'b', now)]).toEqual(['previous', 'present']);
    expect([secretOf(rotated, 'a', inHours(24)), secretOf(rotated, 'b', inHours(24))]).toEqual([undefined, 'present']);
    const atOnce = { ...key, ...decideRotation(key, 'b', 0, now) };
    expect(secretOf(atOnce, 'a', now)).toBeUndefined();
  });

  it('a secret that nobody used is replaced, one in use never together with the one before', () => {
    const once = { ...key, ...decideRotation(key, 'b', 24, now) };
    const again = { ...once, ...decideRotation(once, 'c', 24, now) };
    expect(['a', 'b', 'c'].map((hash) => secretOf(again, hash, now))).toEqual(['previous', undefined, 'present']);
    const ended = { ...once, ...decideRotation(once, 'c', 0, now) };
    expect(['a', 'b', 'c'].map((hash) => secretOf(ended, hash, now))).toEqual([undefined, undefined, 'present']);
    expect(code(() => decideRotation({ ...once, secretUsedAt: now }, 'c', 24, now))).toBe('API_KEY_ROTATING');
    expect(
      secretOf({ ...once, ...decideRotation({ ...once, secretUsedAt: now }, 'c', 1, inHours(25)) }, 'b', inHours(25)),
    ).toBe('previous');
  });

  it('refuses a rotation of a key that is over, and odd overlaps', () => {
    expect(code(() => decideRotation({ ...key, revokedAt: now }, 'b', 1, now))).toBe('API_KEY_OVER');
    for (const hours of [-1, 169, 1.5, NaN])
      expect(code(() => decideRotation(key, 'b', hours, now))).toBe('API_KEY_OVERLAP_INVALID');
  });
});
