import { hash } from 'node:crypto';
import type { Ctx } from '@mh-os/kernel';
import { nextTokenId, signCompact, type SignedClaims, verifyCompact } from './compact-jws.ts';
import { type CtxClaims, fromCtxClaims, toCtxClaims } from './ctx-claims.ts';
import { callRefused } from './errors.ts';
import type { KeyRing, SigningKey } from './keys.ts';
import { ReplayGuard } from './replay-guard.ts';

/** What a signed context is good for, beside its audience: one body, or one method and path. */
export type Binding = { readonly bodySha256: string } | { readonly method: string; readonly path: string };

/** How long a signed context lives. */
export const CONTEXT_LIFETIME_S = 30;
/** Clocks of two hosts may differ by this much before a context counts as issued in the future. */
const SKEW_S = 5;

interface ContextClaims extends SignedClaims {
  readonly ctx: CtxClaims;
  readonly bind: string;
}

/** SHA-256 of a body, as bound into contexts. */
export function bodySha256(body: string | Uint8Array): string {
  return hash('sha256', body, 'base64url');
}

function bindingText(binding: Binding): string {
  return 'bodySha256' in binding
    ? `body:${binding.bodySha256}`
    : `route:${binding.method.toUpperCase()} ${binding.path}`;
}

export interface MintOptions {
  issuer: string;
  typ: string;
  audience: string;
  ctx: Ctx;
  binding: Binding;
  /** Milliseconds since the epoch; tests only. */
  now?: number;
}

/** Signs a Ctx for one audience and one body or route. */
export function mintContext(key: SigningKey, options: MintOptions): string {
  const iat = Math.floor((options.now ?? Date.now()) / 1000);
  const claims: ContextClaims = {
    iss: options.issuer,
    aud: options.audience,
    iat,
    exp: iat + CONTEXT_LIFETIME_S,
    jti: nextTokenId(),
    bind: bindingText(options.binding),
    ctx: toCtxClaims(options.ctx),
  };
  return signCompact(key, options.typ, claims);
}

export interface ContextVerifierOptions {
  typ: string;
  audience: string;
  keys: KeyRing;
  /** Which issuer a key may speak for. */
  issuerOf: (kid: string) => string | undefined;
  now?: () => number;
}

/** Verifies signed contexts for one audience: signature, issuer, times, binding, and that each is used once (A2). */
export class ContextVerifier {
  private readonly options: ContextVerifierOptions;
  private readonly seen = new ReplayGuard((CONTEXT_LIFETIME_S + SKEW_S) * 1000);

  constructor(options: ContextVerifierOptions) {
    this.options = options;
  }

  verify(token: string | undefined, binding: Binding): Ctx {
    if (!token) throw callRefused('no signed context');
    const result = verifyCompact(token, this.options.typ, this.options.keys);
    if (typeof result === 'string') throw callRefused(result);
    const claims = result.claims as Partial<ContextClaims>;
    const now = this.options.now?.() ?? Date.now();
    const fault =
      this.faultOf(claims, result.kid, now / 1000) ?? (claims.bind !== bindingText(binding) && 'other body');
    if (fault) throw callRefused(fault);
    const ctx = fromCtxClaims(claims.ctx);
    if (!ctx) throw callRefused('malformed context');
    // Last, so that a context refused for another reason is not remembered.
    if (!this.seen.first(claims.jti ?? '', now)) throw callRefused('replayed');
    return ctx;
  }

  private faultOf(claims: Partial<ContextClaims>, kid: string, now: number): string | undefined {
    const { iss, aud, iat, exp, jti } = claims;
    if (iss === undefined || iss !== this.options.issuerOf(kid)) return 'wrong issuer';
    if (aud !== this.options.audience) return 'wrong audience';
    if (!Number.isInteger(iat) || !Number.isInteger(exp) || typeof jti !== 'string' || !jti) return 'claims missing';
    if ((exp ?? 0) <= now) return 'expired';
    if ((iat ?? 0) > now + SKEW_S) return 'issued in the future';
    if ((exp ?? 0) - (iat ?? 0) > CONTEXT_LIFETIME_S) return 'lives too long';
    return undefined;
  }
}
