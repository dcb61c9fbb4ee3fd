import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { closeServer, observeHttp, type Vitals } from '@mh-os/host/plain';
import { Refusal } from '../errors/refusal.ts';
import { requestIdOf } from '../identity/authenticator.ts';
import { JSON_TYPE } from './media.ts';
import { sendRefusal } from './respond.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse, requestId: string) => Promise<void> | void;

export interface Route {
  readonly name: string;
  /** Matches the path without its query. */
  readonly matches: (path: string) => boolean;
  readonly handle: Handler;
}

export interface ServerOptions {
  readonly routes: readonly Route[];
  /** Answers probes, however busy or close to the end we are; says whether it did. */
  readonly ops: (request: IncomingMessage, response: ServerResponse) => boolean;
  readonly maxInFlight: number;
  readonly vitals: Vitals;
  readonly failed: (error: unknown, requestId: string) => void;
}

/** The HTTP front: routes, counts what is in flight, sheds load, closes in order. */
export class FrontServer {
  readonly server: Server;
  private inFlight = 0;
  private stopping = false;
  private readonly options: ServerOptions;

  constructor(options: ServerOptions) {
    this.options = options;
    this.server = createServer({ keepAliveTimeout: 65_000, headersTimeout: 10_000, requestTimeout: 0 }, (req, res) => {
      void this.serve(req, res);
    });
  }

  listen(port: number, host: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, host, () => {
        const address = this.server.address();
        resolve(address !== null && typeof address === 'object' ? address.port : port);
      });
    });
  }

  /** Stops accepting and resolves when what is in flight is answered. */
  close(): Promise<void> {
    this.stopping = true;
    return closeServer(this.server);
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.options.ops(request, response)) return;
    const started = performance.now();
    const requestId = requestIdOf(request.headers);
    const url = request.url ?? '/';
    const query = url.indexOf('?');
    const path = query < 0 ? url : url.slice(0, query);
    const route = this.options.routes.find(({ matches }) => matches(path));
    this.inFlight++;
    try {
      if (!route) throw new Refusal('NOT_FOUND', 'There is nothing here.');
      if (this.inFlight > this.options.maxInFlight)
        throw new Refusal('OVERLOADED', 'Too many requests at once; try again.', { headers: { 'retry-after': '1' } });
      if (this.stopping) response.setHeader('connection', 'close');
      await route.handle(request, response, requestId);
    } catch (error) {
      this.refuse(error, response, requestId);
    } finally {
      this.inFlight--;
      const labels = { method: request.method ?? '', route: route?.name ?? 'none', status: response.statusCode };
      const ms = performance.now() - started;
      observeHttp(labels, ms / 1000);
      const failed = response.statusCode >= 500;
      this.options.vitals.observe({ name: `${labels.method} ${labels.route}`, ms, failed, requestId });
    }
  }

  private refuse(error: unknown, response: ServerResponse, requestId: string): void {
    if (!(error instanceof Refusal)) this.options.failed(error, requestId);
    const refusal = error instanceof Refusal ? error : new Refusal('INTERNAL', 'Something went wrong on our side.');
    if (response.headersSent) response.destroy();
    else sendRefusal(response, refusal, requestId, JSON_TYPE);
  }
}
