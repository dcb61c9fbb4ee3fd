import { createServer, type Server } from 'node:http';
import { bodySha256, CONTEXT_HEADER, InternalContextVerifier, type PublicJwk } from '@mh-os/auth/plain';
import type { Ctx } from '@mh-os/kernel';

export interface Seen {
  readonly body: string;
  readonly ctx: Ctx;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export type Answer = (body: { query: string; variables: Record<string, unknown> }, ctx: Ctx) => unknown;

/** A subgraph over HTTP that believes nothing but the gateway's signed context. */
export class HttpSubgraph {
  readonly seen: Seen[] = [];
  /** Answers this status while it is set. */
  status = 0;
  /** Leaves callers waiting while set. */
  frozen = false;
  private server: Server | undefined;
  private port = 0;
  private readonly verifier: InternalContextVerifier;
  private readonly answer: Answer;

  constructor(name: string, gatewayKey: PublicJwk, answer: Answer) {
    this.verifier = new InternalContextVerifier({ jwks: { keys: [gatewayKey] }, audience: name });
    this.answer = answer;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/graphql`;
  }

  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (chunk: Buffer) => parts.push(chunk));
      request.on('end', () => {
        if (this.frozen) return;
        const body = Buffer.concat(parts);
        const header = String(request.headers[CONTEXT_HEADER] ?? '');
        const file = !request.url?.startsWith('/graphql');
        let result: unknown;
        try {
          const ctx = file
            ? this.verifier.verifyFile(header, request.method ?? '', request.url ?? '')
            : this.verifier.verify(header, bodySha256(body));
          this.seen.push({ body: body.toString(), ctx, headers: request.headers });
          result = file
            ? { size: body.length, path: request.url }
            : this.answer(JSON.parse(body.toString()) as never, ctx);
        } catch (error) {
          result = { errors: [{ message: String(error), extensions: { code: 'UNAUTHENTICATED' } }] };
        }
        response.writeHead(this.status || 200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(result));
      });
    });
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve));
    const address = this.server.address();
    this.port = address !== null && typeof address === 'object' ? address.port : this.port;
  }

  /** As kill -9 looks from outside: connections reset, port closed; start() takes the same port again. */
  async kill(): Promise<void> {
    const { server } = this;
    if (!server) return;
    this.server = undefined;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
}
