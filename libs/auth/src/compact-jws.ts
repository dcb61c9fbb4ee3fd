import { randomBytes, sign, verify } from 'node:crypto';
import type { KeyRing, SigningKey } from './keys.ts';

/**
 * Compact EdDSA signatures for the internal hop, on node:crypto directly: this runs once per subgraph call, where the
 * generic library costs a multiple of the signature itself. The header is compared, never interpreted.
 */
export interface SignedClaims {
  readonly iss: string;
  readonly aud: string;
  readonly iat: number;
  readonly exp: number;
  readonly jti: string;
}

const MAX_LENGTH = 12_288;
const PART = /^[A-Za-z0-9_-]+$/;
const instance = randomBytes(16).toString('base64url');
let counter = 0;

/** Unique over processes and calls, without asking for entropy each time. */
export function nextTokenId(): string {
  return `${instance}.${(counter++).toString(36)}`;
}

function headerOf(typ: string, kid: string): string {
  return Buffer.from(`{"alg":"EdDSA","typ":"${typ}","kid":${JSON.stringify(kid)}}`).toString('base64url');
}

/** Signs claims as `header.payload.signature`. */
export function signCompact(key: SigningKey, typ: string, claims: SignedClaims): string {
  const input = `${headerOf(typ, key.kid)}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
  return `${input}.${sign(null, Buffer.from(input), key.privateKey).toString('base64url')}`;
}

function json(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Verified claims with the key that signed them, or the reason of the refusal as text. */
export function verifyCompact(
  token: string,
  typ: string,
  keys: KeyRing,
): { kid: string; claims: Record<string, unknown> } | string {
  if (token.length > MAX_LENGTH) return 'token too long';
  const parts = token.split('.');
  const [header, payload, signature] = parts;
  if (!header || !payload || !signature || parts.length !== 3) return 'not three parts';
  if (!parts.every((part) => PART.test(part))) return 'not base64url';
  const kid = json(header)?.kid;
  if (typeof kid !== 'string' || header !== headerOf(typ, kid)) return 'unexpected header';
  const key = keys.get(kid);
  if (!key) return 'unknown key';
  const bytes = Buffer.from(signature, 'base64url');
  // A second spelling of the same signature bits would be a second token to the replay check.
  if (bytes.toString('base64url') !== signature) return 'signature not canonical';
  if (!verify(null, Buffer.from(`${header}.${payload}`), key, bytes)) return 'wrong signature';
  const claims = json(payload);
  return claims ? { kid, claims } : 'payload is not an object';
}
