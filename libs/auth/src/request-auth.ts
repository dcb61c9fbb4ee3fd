import { Injectable } from '@nestjs/common';
import type { Ctx } from '@mh-os/kernel';
import { callRefused } from './errors.ts';
import { CONTEXT_HEADER, InternalContextVerifier, type InternalContextVerifierOptions } from './internal-context.ts';
import { bodySha256 } from './signed-context.ts';

/** The part of an HTTP request that authentication reads; Fastify's and Node's own requests both fit. */
export interface AuthRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly method?: string;
  readonly url?: string;
}

/** Makes the Ctx of a request from the gateway's signed context; everything else is refused, reads too (A2). */
@Injectable()
export class RequestAuth {
  private readonly verifier: InternalContextVerifier;

  constructor(options: InternalContextVerifierOptions) {
    this.verifier = new InternalContextVerifier(options);
  }

  /** For GraphQL: the context is bound to the raw body. */
  async graphql(request: AuthRequest, rawBody: Uint8Array): Promise<Ctx> {
    return this.verifier.verify(this.header(request), bodySha256(rawBody));
  }

  /** For file routes: the context is bound to method and path. */
  async file(request: AuthRequest): Promise<Ctx> {
    return this.verifier.verifyFile(this.header(request), request.method ?? '', request.url ?? '');
  }

  private header(request: AuthRequest): string | undefined {
    const value = request.headers[CONTEXT_HEADER];
    if (Array.isArray(value)) throw callRefused('more than one signed context');
    return value;
  }
}
