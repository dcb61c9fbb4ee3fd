import type { IncomingMessage, ServerResponse } from 'node:http';
import { CONTEXT_HEADER } from '@mh-os/auth/plain';
import { Agent, request as send } from 'undici';
import { Refusal } from '../errors/refusal.ts';
import { readBody } from '../http/body.ts';
import type { Authenticator } from '../identity/authenticator.ts';
import type { RateLimiter } from '../rate/limiter.ts';

const ROUTE = /^\/public\/([a-z][a-z0-9-]{0,62})(\/[\w.~/-]{1,500})$/;
const METHODS = ['GET', 'HEAD', 'POST'] as const;
/** A form of one button has a few bytes. */
const LARGEST = 8_192;
const UP = ['content-type', 'accept-language'] as const;
const DOWN = [
  'content-type',
  'content-length',
  'content-security-policy',
  'referrer-policy',
  'x-robots-tag',
  'location',
];

export interface PublicPagesOptions {
  readonly authenticator: Authenticator;
  readonly rate: RateLimiter;
  /** Origin of a subgraph by name. */
  readonly originOf: (subgraph: string) => string | undefined;
  readonly timeoutMs: number;
}

/**
 * /public/<subgraph>/<path>: pages of a service for people who are not signed in, such as links in mails lead to. The service
 * sees /public/<path> and nothing else of it is reachable this way; it gets a signed context of nobody, whatever was sent along.
 */
export class PublicPages {
  private readonly options: PublicPagesOptions;
  private readonly agent: Agent;

  constructor(options: PublicPagesOptions) {
    this.options = options;
    const { timeoutMs } = options;
    this.agent = new Agent({ connections: 16, headersTimeout: timeoutMs, bodyTimeout: timeoutMs });
  }

  async handle(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    const { subgraph, path, origin, method } = this.route(request);
    const caller = this.options.authenticator.nobody(request, requestId);
    const verdict = await this.options.rate.take(caller.ctx.actor.id, null, 1);
    if (!verdict.granted)
      throw new Refusal('RATE_LIMITED', 'Too many requests; wait as long as Retry-After says.', {
        headers: { 'retry-after': String(Math.max(1, verdict.resetS)) },
      });
    const headers: Record<string, string> = {
      'x-request-id': requestId,
      [CONTEXT_HEADER]: caller.fileContextFor(subgraph, method, path),
    };
    for (const name of UP) if (typeof request.headers[name] === 'string') headers[name] = request.headers[name];
    const body = method === 'POST' ? await readBody(request, LARGEST) : null;
    const answer = await send(origin + path, { method, headers, body, dispatcher: this.agent }).catch(() => {
      throw unavailable();
    });
    if (answer.statusCode >= 500) {
      await answer.body.dump();
      throw unavailable();
    }
    const content = Buffer.from(await answer.body.arrayBuffer());
    const down = DOWN.flatMap((name) =>
      typeof answer.headers[name] === 'string' ? [[name, answer.headers[name]]] : [],
    );
    response.writeHead(answer.statusCode, {
      ...(Object.fromEntries(down) as Record<string, string>),
      'x-request-id': requestId,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    response.end(content);
  }

  close(): Promise<void> {
    return this.agent.close();
  }

  private route(request: IncomingMessage) {
    const [bare = ''] = (request.url ?? '').split('?');
    const [, subgraph = '', rest = ''] = ROUTE.exec(bare) ?? [];
    const origin = this.options.originOf(subgraph);
    if (!origin || rest.includes('//') || /(?:^|\/)\.\.?(?:\/|$)/.test(rest))
      throw new Refusal('NOT_FOUND', 'There is no such page.');
    const method = METHODS.find((known) => known === request.method);
    if (!method)
      throw new Refusal('METHOD_NOT_ALLOWED', 'Send GET or POST.', { headers: { allow: METHODS.join(', ') } });
    return { subgraph, path: `/public${rest}`, origin, method };
  }
}

function unavailable(): Refusal {
  return new Refusal('UPSTREAM_UNAVAILABLE', 'The service behind this page did not answer.');
}
