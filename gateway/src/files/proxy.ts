import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { CONTEXT_HEADER } from '@mh-os/auth/plain';
import { Agent, request as send } from 'undici';
import { maskError } from '../errors/mask.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Authenticator } from '../identity/authenticator.ts';
import { sendJson } from '../http/respond.ts';
import { limitBytes } from './limit.ts';
import { GraphQLError } from 'graphql';

const ROUTE = /^\/files\/([a-z][a-z0-9-]{0,62})(\/[^?#]*)(\?[^#]*)?$/;
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT']);
/** What of the request a service gets to see; credentials and x-mh-* are never among it. */
const UP = [
  'content-type',
  'content-length',
  'accept',
  'accept-language',
  'content-disposition',
  'range',
  'if-none-match',
];
const DOWN = ['content-type', 'content-length', 'content-disposition', 'content-range', 'etag', 'location'];

export interface FileProxyOptions {
  readonly authenticator: Authenticator;
  /** Origin of a subgraph by name. */
  readonly originOf: (subgraph: string) => string | undefined;
  readonly maxBytes: number;
  readonly idleMs: number;
}

function pick(headers: IncomingHttpHeaders, names: readonly string[]): Record<string, string> {
  const out: Record<string, string> = {};
  for (const name of names) {
    const value = headers[name];
    if (typeof value === 'string') out[name] = value;
  }
  return out;
}

/**
 * /files/<subgraph>/<path>: uploads and downloads, streamed both ways. The user's token ends here; the service gets a
 * signed context bound to method and path, since a streamed body cannot be hashed beforehand.
 */
export class FileProxy {
  private readonly options: FileProxyOptions;
  private readonly agent: Agent;

  constructor(options: FileProxyOptions) {
    this.options = options;
    this.agent = new Agent({ connections: 32, headersTimeout: options.idleMs, bodyTimeout: options.idleMs });
  }

  async handle(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    const { method, subgraph, path, origin } = this.route(request);
    const caller = await this.options.authenticator.authenticate(request, requestId);
    if (caller.ctx.actor.kind === 'anonymous')
      throw new Refusal('UNAUTHENTICATED', 'Sign in first.', { headers: { 'www-authenticate': 'Bearer' } });
    const { maxBytes } = this.options;
    if (Number(request.headers['content-length']) > maxBytes)
      throw new Refusal('PAYLOAD_TOO_LARGE', `A file may have ${maxBytes} bytes.`, {
        headers: { connection: 'close' },
      });
    const headers = {
      ...pick(request.headers, UP),
      'x-request-id': requestId,
      [CONTEXT_HEADER]: caller.fileContextFor(subgraph, method, path),
    };
    const body = method === 'GET' || method === 'HEAD' ? null : limitBytes(request, maxBytes);
    const answer = await send(origin + path, { method, headers, body, dispatcher: this.agent }).catch(
      (error: unknown) => {
        throw error instanceof Refusal ? error : unavailable();
      },
    );
    if (answer.statusCode >= 400) return this.refused(answer, response, requestId);
    response.writeHead(answer.statusCode, {
      ...pick(answer.headers, DOWN),
      'x-request-id': requestId,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    await pipeline(answer.body, response);
  }

  close(): Promise<void> {
    return this.agent.close();
  }

  private route(request: IncomingMessage): {
    method: 'GET' | 'HEAD' | 'POST' | 'PUT';
    subgraph: string;
    path: string;
    origin: string;
  } {
    const match = ROUTE.exec(request.url ?? '');
    const [, subgraph = '', path = '', query = ''] = match ?? [];
    const origin = this.options.originOf(subgraph);
    const plain = match && origin && !/(?:^|\/)\.\.?(?:\/|$)|%2e|%2f|%5c|\\/i.test(path);
    // Only file routes: the subgraph's GraphQL endpoint, health and metrics are not reachable this way.
    if (
      !plain ||
      /^\/+(?:graphql|internal|livez|readyz|healthz|metrics|version|internal|\.well-known)(?:\/|$)/i.test(path)
    )
      throw new Refusal('NOT_FOUND', 'There is no such file.');
    const method = request.method ?? '';
    if (!METHODS.has(method))
      throw new Refusal('METHOD_NOT_ALLOWED', 'Send GET, POST or PUT.', { headers: { allow: 'GET, HEAD, POST, PUT' } });
    return { method: method as 'GET', subgraph, path: path + query, origin };
  }

  /** A service's refusal, masked like any other error. */
  private async refused(
    answer: Awaited<ReturnType<typeof send>>,
    response: ServerResponse,
    requestId: string,
  ): Promise<void> {
    if (answer.statusCode >= 500) {
      await answer.body.dump();
      throw unavailable();
    }
    const body = (await answer.body.json().catch(() => ({}))) as {
      errors?: unknown[];
      code?: string;
      message?: string;
    };
    const first = (Array.isArray(body.errors) ? body.errors[0] : body) as {
      message?: string;
      code?: string;
      extensions?: object;
    };
    const extensions = { code: first.code ?? 'NOT_FOUND', ...first.extensions };
    const error = maskError(new GraphQLError(String(first.message ?? 'Refused.'), { extensions }), requestId);
    sendJson(response, answer.statusCode, { errors: [error] }, { 'x-request-id': requestId });
  }
}

function unavailable(): Refusal {
  return new Refusal('UPSTREAM_UNAVAILABLE', 'The service behind this file did not answer.');
}
