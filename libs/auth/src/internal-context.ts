import type { Ctx } from '@mh-os/kernel';
import { importKeyRing, type Jwks, type SigningKey } from './keys.ts';
import { ContextVerifier, mintContext } from './signed-context.ts';

/** Header that carries the gateway's signed context. The gateway strips it from whatever comes from outside. */
export const CONTEXT_HEADER = 'x-mh-context';

const GATEWAY = 'mh-gateway';
const TYP = 'mh-ctx+jwt';

export interface InternalContextInit {
  ctx: Ctx;
  /** The subgraph that shall accept it. */
  audience: string;
  /** `bodySha256(body)` of exactly the bytes sent. */
  bodySha256: string;
}

/** The gateway's statement to one subgraph: who asks, for which brand, with which body. Lives 30 s, works once. */
export function mintInternalContext(key: SigningKey, init: InternalContextInit & { now?: number }): string {
  const { ctx, audience, now } = init;
  return mintContext(key, { issuer: GATEWAY, typ: TYP, audience, ctx, now, binding: { bodySha256: init.bodySha256 } });
}

export interface FileContextInit {
  ctx: Ctx;
  audience: string;
  method: string;
  /** Path with query, exactly as sent to the service. */
  path: string;
}

/** The same for a streamed upload or download, whose body cannot be hashed beforehand: bound to method and path. */
export function mintFileContext(key: SigningKey, init: FileContextInit & { now?: number }): string {
  const { ctx, audience, method, path, now } = init;
  return mintContext(key, { issuer: GATEWAY, typ: TYP, audience, ctx, now, binding: { method, path } });
}

export interface InternalContextVerifierOptions {
  /** The gateway's public keys. */
  jwks: Jwks | string;
  /** This subgraph. */
  audience: string;
  now?: () => number;
}

/** Verifies what mintInternalContext and mintFileContext made; throws UNAUTHENTICATED for everything else. */
export class InternalContextVerifier {
  private readonly verifier: ContextVerifier;

  constructor({ jwks, audience, now }: InternalContextVerifierOptions) {
    this.verifier = new ContextVerifier({
      typ: TYP,
      audience,
      now,
      keys: importKeyRing(jwks),
      issuerOf: () => GATEWAY,
    });
  }

  verify(token: string | undefined, bodySha256: string): Ctx {
    return this.verifier.verify(token, { bodySha256 });
  }

  verifyFile(token: string | undefined, method: string, path: string): Ctx {
    return this.verifier.verify(token, { method, path });
  }
}
