import type { Ctx } from '@mh-os/kernel';
import { importKeyRing, importSigningKey, type Jwks, ownerOf, type PrivateJwk, type SigningKey } from './keys.ts';
import { bodySha256, ContextVerifier, mintContext } from './signed-context.ts';

const TYP = 'mh-svc+jwt';

/** Signs and verifies the context of calls between services; libs/messaging takes one by this shape. */
export interface RpcSigner {
  sign(ctx: Ctx, audience: string, payload: string | Uint8Array): Promise<string>;
  verify(header: string | undefined, audience: string, payload: string | Uint8Array): Promise<Ctx>;
}

export interface ServiceContextInit {
  ctx: Ctx;
  /** The service that is called. */
  audience: string;
  payload: string | Uint8Array;
  now?: number;
}

/** One service's statement to another: on whose behalf it calls, with which payload. Lives 30 s, works once. */
export function mintServiceContext(key: SigningKey, service: string, init: ServiceContextInit): string {
  const binding = { bodySha256: bodySha256(init.payload) };
  return mintContext(key, {
    issuer: service,
    typ: TYP,
    audience: init.audience,
    ctx: init.ctx,
    now: init.now,
    binding,
  });
}

export interface ServiceIdentityOptions {
  /** This service. */
  service: string;
  /** Its own key; the key id starts with the service's name. */
  privateJwk: PrivateJwk | string;
  /** All services' public keys. */
  jwks: Jwks | string;
  now?: () => number;
}

/** A service's identity towards the others. A key speaks only for the service that its key id names. */
export class ServiceIdentity implements RpcSigner {
  private readonly service: string;
  private readonly key: SigningKey;
  private readonly verifier: ContextVerifier;
  private readonly now: () => number;

  constructor({ service, privateJwk, jwks, now = Date.now }: ServiceIdentityOptions) {
    this.service = service;
    this.key = importSigningKey(privateJwk);
    this.now = now;
    if (ownerOf(this.key.kid) !== service)
      throw new Error(`MH_SERVICE_PRIVATE_JWK belongs to "${ownerOf(this.key.kid) ?? 'nobody'}", not to "${service}".`);
    this.verifier = new ContextVerifier({
      typ: TYP,
      audience: service,
      now,
      keys: importKeyRing(jwks),
      issuerOf: ownerOf,
    });
  }

  async sign(ctx: Ctx, audience: string, payload: string | Uint8Array): Promise<string> {
    return mintServiceContext(this.key, this.service, { ctx, audience, payload, now: this.now() });
  }

  async verify(header: string | undefined, audience: string, payload: string | Uint8Array): Promise<Ctx> {
    // Only calls to ourselves can be verified: asking for another audience is a refusal, like a call meant for others.
    const binding = { bodySha256: bodySha256(payload) };
    return this.verifier.verify(audience === this.service ? header : undefined, binding);
  }
}
