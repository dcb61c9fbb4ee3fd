import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bodySha256, CONTEXT_HEADER, InternalContextVerifier, type PublicJwk } from '@mh-os/auth/plain';
import { newId } from '@mh-os/kernel';
import type { RevocationPage } from '../../src/identity/revocations.ts';

/** Answers of platform to one question; `code` makes it a refusal. */
export type Exchange = (question: Record<string, unknown>) => Record<string, unknown> & { code?: string };

/** Platform's own routes for the gateway, on a real socket: the key set, what is revoked, API keys. */
export class FakePlatform {
  jwks: readonly PublicJwk[] = [];
  /** Heartbeats as they came. */
  readonly beats: Record<string, unknown>[] = [];
  /** Answers 500 while set. */
  broken = false;
  exchange: Exchange = () => ({ code: 'API_KEY_REFUSED' });
  exchanges = 0;
  /** How often the key set was asked for. */
  keyReads = 0;
  private readonly revoked: [string, string, string][] = [];
  private server: Server | undefined;
  private port = 0;
  private readonly verifier: InternalContextVerifier;

  constructor(gatewayKey: PublicJwk) {
    this.verifier = new InternalContextVerifier({ jwks: { keys: [gatewayKey] }, audience: 'platform' });
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  revoke(kind: string, subject: string): void {
    this.revoked.push([newId(), kind, subject]);
  }

  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (chunk: Buffer) => parts.push(chunk));
      request.on('end', () => {
        const { status, json } = this.answer(request.url ?? '', request.headers[CONTEXT_HEADER], Buffer.concat(parts));
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(json));
      });
    });
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  private answer(path: string, context: string | string[] | undefined, body: Buffer): { status: number; json: object } {
    if (this.broken) return { status: 500, json: {} };
    if (path === '/.well-known/jwks.json') {
      this.keyReads++;
      return { status: 200, json: { keys: this.jwks } };
    }
    if (path.startsWith('/internal/revocations')) {
      this.verifier.verifyFile(String(context), 'GET', path);
      // Every look tells everything again: the gateway must not take it for news.
      const page: RevocationPage = { cursor: '7', at: Date.now(), revocations: this.revoked };
      return { status: 200, json: page };
    }
    this.verifier.verify(String(context), bodySha256(body));
    if (path === '/internal/heartbeats') {
      this.beats.push(JSON.parse(body.toString()) as Record<string, unknown>);
      return { status: 200, json: {} };
    }
    if (path !== '/internal/api-keys/exchange') return { status: 404, json: {} };
    this.exchanges++;
    const json = this.exchange(JSON.parse(body.toString()) as Record<string, unknown>);
    return { status: json.code === undefined ? 200 : 401, json };
  }
}
