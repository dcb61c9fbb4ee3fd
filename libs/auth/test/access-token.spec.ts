import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import {
  AccessTokenVerifier,
  anonymousCtx,
  ctxOfClaims,
  generateSigningJwk,
  importSigningKey,
  publicJwkOf,
  signAccessToken,
  type AccessTokenInit,
} from '../src/index.ts';

const jwk = generateSigningJwk();
const key = importSigningKey(jwk);
const other = importSigningKey(generateSigningJwk());
const claims: AccessTokenInit = {
  sub: 'user-1',
  sid: 'session-1',
  name: 'Ada',
  brand: 'brand-1',
  perms: ['a.b.read', 'c.*'],
};
const verifier = () => new AccessTokenVerifier({ jwks: { keys: [publicJwkOf(jwk)] } });

type Json = Record<string, unknown>;
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = Math.floor(Date.now() / 1000);
const goodHeader: Json = { alg: 'EdDSA', typ: 'at+jwt', kid: key.kid };
const goodPayload: Json = { ...claims, iss: 'mh-os', aud: 'mh-gateway', iat: now, exp: now + 300, jti: 'j' };

/** A token signed with our own key over any header and payload: only the checks can refuse it. */
function forge(header: Json = {}, payload: Json = {}, signer = key): string {
  const input = `${encode({ ...goodHeader, ...header })}.${encode({ ...goodPayload, ...payload })}`;
  return `${input}.${sign(null, Buffer.from(input), signer.privateKey).toString('base64url')}`;
}

function signedWith(header: Json, make: (input: string) => Buffer): string {
  const input = `${encode({ ...goodHeader, ...header })}.${encode(goodPayload)}`;
  return `${input}.${make(input).toString('base64url')}`;
}

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const good = forge();
const [head = '', body = '', signature = ''] = good.split('.');
const without = (name: string): Json => ({ [name]: undefined });

const forged: [string, string][] = [
  ['alg none, no signature', `${encode({ ...goodHeader, alg: 'none' })}.${body}.`],
  ['alg none with a signature', signedWith({ alg: 'none' }, () => Buffer.from('x'))],
  ['alg nOnE', forge({ alg: 'nOnE' })],
  [
    'HS256 with the public key as secret',
    signedWith({ alg: 'HS256' }, (input) => createHmac('sha256', jwk.x).update(input).digest()),
  ],
  [
    'HS256 with the raw public key',
    signedWith({ alg: 'HS256' }, (input) =>
      createHmac('sha256', Buffer.from(jwk.x, 'base64url')).update(input).digest(),
    ),
  ],
  ['RS256', signedWith({ alg: 'RS256' }, (input) => sign('sha256', Buffer.from(input), rsa))],
  ['ES256', signedWith({ alg: 'ES256' }, (input) => sign('sha256', Buffer.from(input), ec))],
  ['alg Ed25519 under another name', forge({ alg: 'Ed25519' })],
  ['another audience', forge({}, { aud: 'catalog-pricing' })],
  ['a list of audiences', forge({}, { aud: ['mh-gateway', 'x'] })],
  ['no audience', forge({}, without('aud'))],
  ['another issuer', forge({}, { iss: 'https://evil' })],
  ['no issuer', forge({}, without('iss'))],
  ['an unknown key id', forge({ kid: 'unknown' })],
  ['no key id', forge(without('kid'))],
  ['another key under a known key id', forge({}, {}, other)],
  ['typ JWT', forge({ typ: 'JWT' })],
  ['typ of an internal context', forge({ typ: 'mh-ctx+jwt' })],
  ['no typ', forge(without('typ'))],
  ['expired', forge({}, { iat: now - 900, exp: now - 600 })],
  ['expired just now', forge({}, { iat: now - 290, exp: now - 1 })],
  ['no expiry', forge({}, without('exp'))],
  ['a year to live', forge({}, { exp: now + 31_536_000 })],
  ['issued long ago, still not expired', forge({}, { iat: now - 4_000 })],
  ['not valid yet', forge({}, { nbf: now + 3_600 })],
  ['issued in the future', forge({}, { iat: now + 3_600, exp: now + 3_700 })],
  ['no time of issue', forge({}, without('iat'))],
  ['jku', forge({ jku: 'https://evil/jwks.json' })],
  ['jwk in the header', forge({ kid: other.kid, jwk: other.publicJwk }, {}, other)],
  ['x5u', forge({ x5u: 'https://evil/cert.pem' })],
  ['x5c', forge({ x5c: ['AAAA'] })],
  ['crit', forge({ crit: ['exp'] })],
  ['b64 false', forge({ b64: false, crit: ['b64'] })],
  ['truncated signature', good.slice(0, -10)],
  ['no signature', `${head}.${body}.`],
  ['two parts', `${head}.${body}`],
  ['five parts', `${good}.a.b`],
  ['payload of another brand', `${head}.${encode({ ...goodPayload, brand: 'brand-2' })}.${signature}`],
  ['payload re-encoded with padding', `${head}.${body}=.${signature}`],
  ['payload in plain base64', `${head}.${Buffer.from(body, 'base64url').toString('base64')}+/=.${signature}`],
  [
    'another spelling of the signature',
    `${head}.${body}.${signature.slice(0, -1)}${signature.endsWith('A') ? 'B' : signature.endsWith('Q') ? 'R' : signature.endsWith('g') ? 'h' : 'x'}`,
  ],
  ['huge', forge({}, { perms: Array.from({ length: 5_000 }, (_n, i) => `perm.${i}`) })],
  ['a megabyte', 'a'.repeat(1_000_000)],
  ['permissions that are no list', forge({}, { perms: '*' })],
  ['permissions that are no text', forge({}, { perms: [{}] })],
  ['scopes that are no lists', forge({}, { scopes: { partner: '*' } })],
  ['subject that is no text', forge({}, { sub: { $ne: '' } })],
  ['no session', forge({}, without('sid'))],
  ['payload that is no object', `${head}.${encode('x')}.${signature}`],
  ['empty', ''],
  ['spaces', ' . . '],
];

describe('access tokens', () => {
  it('carry the actor, the brand and the permissions', async () => {
    const verified = await verifier().verify(await signAccessToken(key, claims));
    const ctx = ctxOfClaims(verified, { requestId: 'r', locale: 'de' });
    expect(ctx).toMatchObject({ brandId: 'brand-1', platform: false, sessionId: 'session-1', locale: 'de' });
    expect(ctx.actor).toEqual({ kind: 'person', id: 'user-1', name: 'Ada' });
    expect([ctx.can('a.b.read'), ctx.can('a.b.write'), ctx.can('c.x.y')]).toEqual([true, false, true]);
    expect(verified.exp - Math.floor(verified.iat)).toBe(300);
  });

  it('the forging helper makes a good token when it changes nothing', async () => {
    await expect(verifier().verify(good)).resolves.toMatchObject({ sub: 'user-1' });
  });

  it.each(forged)('A1: refuses a forged token: %s', async (_name, token) => {
    await expect(verifier().verify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED', kind: 'unauthenticated' });
  });

  it('A1: says the same whatever is wrong', async () => {
    const messages = await Promise.all(
      forged.map(([, token]) =>
        verifier()
          .verify(token)
          .catch((e: Error) => e.message),
      ),
    );
    expect(new Set(messages).size).toBe(1);
  });

  it('remembers a verified token, yet not past its expiry', async () => {
    let time = Date.now();
    const remembering = new AccessTokenVerifier({ jwks: { keys: [publicJwkOf(jwk)] }, now: () => time });
    const token = await signAccessToken(key, claims, new Date(time));
    const first = await remembering.verify(token);
    expect(await remembering.verify(token)).toBe(first);
    time += 300_000;
    await expect(remembering.verify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('anonymous callers hold nothing', () => {
    const ctx = anonymousCtx({ requestId: 'r' });
    expect([ctx.brandId, ctx.can('a.b'), ctx.platform]).toEqual([null, false, false]);
    expect(() => ctx.require('a.b')).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
  });
});
