import { type ApolloServer, HeaderMap } from '@apollo/server';
import { type Ctx, DomainError, httpStatusOf } from '@mh-os/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { formatDomainError } from '../errors/mask.ts';
import { type GraphContext, Loaders, type Outcome } from './context.ts';

/** Makes the Ctx of a request from its signed context and raw body; `RequestAuth` of libs/auth fits. */
export interface ContextSource {
  graphql(
    request: { readonly headers: Readonly<Record<string, string | string[] | undefined>> },
    rawBody: Uint8Array,
  ): Promise<Ctx>;
}

function parseBody(raw: Buffer): { query?: unknown } {
  try {
    const body: unknown = JSON.parse(raw.toString('utf8'));
    if (body !== null && typeof body === 'object' && !Array.isArray(body)) return body;
  } catch {
    // falls through to the refusal
  }
  throw new DomainError('BAD_REQUEST', 'The body must be a JSON object with a query.', { kind: 'limit' });
}

/**
 * The HTTP endpoint of a subgraph. Nothing is parsed, let alone run, before the caller's signature over the raw body
 * holds: reads, `_entities` and `_service` alike. Then the limits, then Apollo.
 */
export class SubgraphEndpoint {
  private readonly server: ApolloServer<GraphContext>;
  private readonly source: ContextSource;
  private readonly check: (source: string) => void;

  constructor(server: ApolloServer<GraphContext>, source: ContextSource, check: (source: string) => void) {
    this.server = server;
    this.source = source;
    this.check = check;
  }

  async handle(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    let requestId = request.id;
    try {
      const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const ctx = await this.source.graphql(request, raw);
      requestId = ctx.requestId;
      Object.assign(request, { ctx });
      this.checkDeadline(ctx);
      const body = parseBody(raw);
      if (typeof body.query === 'string') this.check(body.query);
      return await this.run(body, ctx, request, reply);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return reply
        .code(httpStatusOf(error, 400))
        .header('content-type', 'application/json; charset=utf-8')
        .send({ errors: [formatDomainError(error, requestId)] });
    }
  }

  private checkDeadline(ctx: Ctx): void {
    if (ctx.deadline !== undefined && ctx.deadline <= Date.now())
      throw new DomainError('DEADLINE_EXCEEDED', 'The caller no longer waits for this.', { kind: 'unavailable' });
  }

  private async run(body: object, ctx: Ctx, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const headers = new HeaderMap([
      ['content-type', 'application/json'],
      ['accept', request.headers.accept ?? 'application/json'],
    ]);
    const outcome: Outcome = {};
    Object.assign(request, { outcome });
    const response = await this.server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body },
      context: async () => ({ ctx, loaders: new Loaders(ctx), outcome }),
    });
    void reply.code(response.status ?? 200);
    for (const [name, value] of response.headers) void reply.header(name, value);
    return reply.send(response.body.kind === 'complete' ? response.body.string : '');
  }
}
