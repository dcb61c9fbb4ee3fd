import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HealthRegistry } from './health.ts';
import { renderMetrics, startProcessMetrics } from './metrics.ts';

export interface OpsOptions {
  name: string;
  version: string;
  health: HealthRegistry;
}

/** Answers one operations route; independent of any web framework. */
export type OpsRoute = (response: ServerResponse) => Promise<void>;

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

/** The operations routes by path: live, ready (JSON per dependency), metrics, version. */
export function opsRoutes({ name, version, health }: OpsOptions): ReadonlyMap<string, OpsRoute> {
  startProcessMetrics();
  const live: OpsRoute = async (response) => json(response, 200, { status: 'live' });
  const ready: OpsRoute = async (response) => {
    const readiness = await health.readiness();
    json(response, readiness.ready ? 200 : 503, readiness);
  };
  const metrics: OpsRoute = async (response) => {
    const { contentType, body } = await renderMetrics();
    response.writeHead(200, { 'content-type': contentType });
    response.end(body);
  };
  const about: OpsRoute = async (response) => json(response, 200, { name, version, node: process.version });
  return new Map([
    ['/livez', live],
    ['/healthz', live],
    ['/readyz', ready],
    ['/metrics', metrics],
    ['/version', about],
  ]);
}

/** For a bare node:http server: answers operations routes and says whether it did. */
export function createOpsHandler(options: OpsOptions): (request: IncomingMessage, response: ServerResponse) => boolean {
  const routes = opsRoutes(options);
  return (request, response) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const route = request.method === 'GET' || request.method === 'HEAD' ? routes.get(path) : undefined;
    if (!route) return false;
    route(response).catch(() => response.destroy());
    return true;
  };
}
