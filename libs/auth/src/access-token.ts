import { type ActorKind, Ctx, newId, type Scopes } from '@mh-os/kernel';
import { decodeProtectedHeader, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { isScopes, keysAllowing, withheldBy } from './ctx-claims.ts';
import { tokenRefused } from './errors.ts';
import { type KeySource, RemoteKeys, staticKeys } from './jwks.ts';
import type { Jwks, SigningKey } from './keys.ts';
import { VerifiedTokens } from './verified-tokens.ts';

export const ACCESS_TOKEN_ISSUER = 'mh-os';
export const ACCESS_TOKEN_AUDIENCE = 'mh-gateway';
export const ACCESS_TOKEN_LIFETIME_S = 300;
const TYP = 'at+jwt';
const MAX_LENGTH = 8_192;
const SKEW_S = 5;
const PART = /^[A-Za-z0-9_-]+$/;

/** What platform states about a signed-in actor. */
export interface AccessTokenInit {
  /** User (or director, key ...) id. */
  sub: string;
  /** Kind of actor; a person unless stated. */
  kind?: ActorKind;
  name?: string;
  /** The brand chosen at sign-in; absent before a choice and for platform work. */
  brand?: string;
  /** Session id. */
  sid: string;
  perms: readonly string[];
  /** Keys of the roles that the permissions come from, for targeting of feature flags. */
  roles?: readonly string[];
  /** What the actor is bound to in the brand; absent where nothing binds them. */
  scopes?: Scopes;
  /** Code of the refusal that everything in the brand meets. */
  withheld?: string;
  platform?: boolean;
  locale?: string;
}

/** Claims of a verified token. */
export interface AccessClaims extends AccessTokenInit {
  readonly jti: string;
  readonly iat: number;
  readonly exp: number;
  /** The key that signed it. */
  readonly kid: string;
}

/** Signs a user's access token (RFC 9068 shape, EdDSA, five minutes). */
export function signAccessToken(key: SigningKey, claims: AccessTokenInit, now: Date = new Date()): Promise<string> {
  // Milliseconds as a fraction (RFC 7519 allows it): what was revoked in the same second tells before from after by it.
  const iat = now.getTime() / 1000;
  return new SignJWT({ ...claims, perms: [...claims.perms] })
    .setProtectedHeader({ alg: 'EdDSA', typ: TYP, kid: key.kid })
    .setIssuer(ACCESS_TOKEN_ISSUER)
    .setAudience(ACCESS_TOKEN_AUDIENCE)
    .setIssuedAt(iat)
    .setExpirationTime(Math.floor(iat) + ACCESS_TOKEN_LIFETIME_S)
    .setJti(newId())
    .sign(key.privateKey);
}

export type AccessTokenVerifierOptions = { now?: () => number } & (
  { jwksUrl: string } | { jwks: Jwks | string } | { keys: KeySource }
);

/** Verifies users' access tokens as RFC 8725 asks: fixed algorithm, issuer, audience, type, key id and times (A1). */
export class AccessTokenVerifier {
  private readonly keys: KeySource;
  private readonly now: () => number;
  private readonly verified = new VerifiedTokens<AccessClaims>();

  constructor(options: AccessTokenVerifierOptions) {
    this.now = options.now ?? Date.now;
    if ('keys' in options) this.keys = options.keys;
    else this.keys = 'jwksUrl' in options ? new RemoteKeys(options.jwksUrl) : staticKeys(options.jwks);
  }

  /** Claims of a good token; throws UNAUTHENTICATED otherwise. */
  async verify(token: string): Promise<AccessClaims> {
    const now = this.now();
    const known = this.verified.get(token, now);
    if (known) return known;
    const kid = this.kidOf(token);
    const key = await this.keys.get(kid);
    if (!key) throw tokenRefused(`unknown key ${kid}`);
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['EdDSA'],
      issuer: ACCESS_TOKEN_ISSUER,
      audience: ACCESS_TOKEN_AUDIENCE,
      typ: TYP,
      clockTolerance: SKEW_S,
      maxTokenAge: ACCESS_TOKEN_LIFETIME_S,
      requiredClaims: ['sub', 'exp', 'iat', 'jti', 'sid'],
      currentDate: new Date(now),
    }).catch((error: unknown) => {
      throw tokenRefused(String(error));
    });
    const claims = this.claimsOf({ ...payload, kid }, now);
    this.verified.set(token, claims, now);
    return claims;
  }

  /** Forgets keys and verdicts, e.g. after a key was revoked. */
  forget(): void {
    this.keys.forget?.();
    this.verified.clear();
  }

  /** The key id, from a header that holds nothing but what we write: no jku, jwk, x5u, x5c, crit, b64. */
  private kidOf(token: string): string {
    const parts = typeof token === 'string' && token.length <= MAX_LENGTH ? token.split('.') : [];
    const canonical = (part: string): boolean =>
      PART.test(part) && Buffer.from(part, 'base64url').toString('base64url') === part;
    if (parts.length !== 3 || !parts.every(canonical)) throw tokenRefused('not a compact token');
    try {
      const header = decodeProtectedHeader(token);
      const names = Object.keys(header).sort().join();
      if (names === 'alg,kid,typ' && header.alg === 'EdDSA' && header.typ === TYP && typeof header.kid === 'string')
        return header.kid;
    } catch {
      // falls through to the refusal
    }
    throw tokenRefused('unexpected header');
  }

  private claimsOf(payload: JWTPayload, now: number): AccessClaims {
    const claims = payload as unknown as AccessClaims & { aud: unknown };
    const sound =
      claims.aud === ACCESS_TOKEN_AUDIENCE &&
      [claims.sub, claims.sid, claims.jti].every((claim) => typeof claim === 'string') &&
      (claims.brand === undefined || typeof claims.brand === 'string') &&
      isScopes(claims.scopes) &&
      Array.isArray(claims.perms) &&
      claims.perms.every((permission) => typeof permission === 'string') &&
      (claims.roles === undefined ||
        (Array.isArray(claims.roles) && claims.roles.every((role) => typeof role === 'string')));
    if (!sound) throw tokenRefused('claims malformed');
    if (claims.exp - claims.iat > ACCESS_TOKEN_LIFETIME_S) throw tokenRefused('lives too long');
    if (claims.exp * 1000 <= now) throw tokenRefused('expired');
    return claims;
  }
}

/** Facts of one request that are not in the token. */
export interface RequestFacts {
  requestId: string;
  correlationId?: string;
  locale?: string;
  deadline?: number;
}

/** The Ctx of a verified token. */
export function ctxOfClaims(claims: AccessClaims, facts: RequestFacts): Ctx {
  return new Ctx({
    brandId: claims.brand ?? null,
    actor: { kind: claims.kind ?? 'person', id: claims.sub, name: claims.name },
    permissions: claims.perms,
    roles: claims.roles,
    scopes: claims.scopes,
    withheld: withheldBy(claims.withheld),
    rolesAllowing: keysAllowing,
    platform: claims.platform === true,
    sessionId: claims.sid,
    ...facts,
    locale: claims.locale ?? facts.locale,
  });
}

/** The Ctx of a caller without a token: may sign in and read what is public, nothing else. */
export function anonymousCtx(facts: RequestFacts): Ctx {
  return new Ctx({ brandId: null, actor: { kind: 'anonymous', id: 'anonymous' }, ...facts });
}
