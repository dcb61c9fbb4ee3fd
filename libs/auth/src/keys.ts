import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** The public half of an Ed25519 key as JWK (RFC 8037). */
export interface PublicJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly kid: string;
  readonly use?: 'sig';
  readonly alg?: 'EdDSA';
}

/** A whole Ed25519 key as JWK: `d` is the secret. */
export interface PrivateJwk extends PublicJwk {
  readonly d: string;
}

/** A set of public keys as served by `/.well-known/jwks.json`. */
export interface Jwks {
  readonly keys: readonly PublicJwk[];
}

/** A private key ready to sign, with the key id that verifiers look it up by. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicJwk: PublicJwk;
}

/** Public keys by key id. */
export type KeyRing = ReadonlyMap<string, KeyObject>;

/** RFC 7638 thumbprint of an Ed25519 key. */
function thumbprint(x: string): string {
  return createHash('sha256').update(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`).digest('base64url');
}

/** A new Ed25519 key. With an owner (a service) the key id starts with it: that ties the key to one issuer. */
export function generateSigningJwk(owner?: string): PrivateJwk {
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const x = String(jwk.x);
  const kid = owner === undefined ? thumbprint(x) : `${owner}.${thumbprint(x)}`;
  return { kty: 'OKP', crv: 'Ed25519', x, d: String(jwk.d), kid, use: 'sig', alg: 'EdDSA' };
}

/** The public half, for a JWKS. */
export function publicJwkOf(jwk: PrivateJwk): PublicJwk {
  return { kty: 'OKP', crv: 'Ed25519', x: jwk.x, kid: jwk.kid, use: 'sig', alg: 'EdDSA' };
}

/** The service that a key belongs to, read from its key id; undefined for a key without owner. */
export function ownerOf(kid: string): string | undefined {
  const dot = kid.lastIndexOf('.');
  return dot > 0 ? kid.slice(0, dot) : undefined;
}

/** Reads a private key from its JWK, as object or JSON text. */
export function importSigningKey(source: PrivateJwk | string): SigningKey {
  const jwk = (typeof source === 'string' ? JSON.parse(source) : source) as PrivateJwk;
  if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519' || !jwk.kid)
    throw new Error('A signing key must be an Ed25519 JWK with a kid.');
  const key = { kty: jwk.kty, crv: jwk.crv, x: jwk.x, d: jwk.d };
  return { kid: jwk.kid, privateKey: createPrivateKey({ key, format: 'jwk' }), publicJwk: publicJwkOf(jwk) };
}

/** Reads public keys from a JWKS, as object or JSON text; keys of other kinds are ignored. */
export function importKeyRing(source: Jwks | string): KeyRing {
  const jwks = (typeof source === 'string' ? JSON.parse(source) : source) as Jwks;
  const usable = jwks.keys.filter((jwk) => jwk.kty === 'OKP' && jwk.crv === 'Ed25519' && jwk.kid);
  return new Map(
    usable.map((jwk) => [jwk.kid, createPublicKey({ key: { kty: jwk.kty, crv: jwk.crv, x: jwk.x }, format: 'jwk' })]),
  );
}
