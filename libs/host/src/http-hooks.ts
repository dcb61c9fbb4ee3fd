import { newId } from '@mh-os/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { HealthRegistry } from './health.ts';
import { type Logger, requestScope, type RequestScope } from './logger.ts';
import { observeHttp } from './metrics.ts';
import { opsRoutes } from './ops.ts';
import type { Tracing } from './tracing.ts';
import type { Vitals } from './vitals.ts';

/** A Fastify request to which the endpoint has attached the caller's Ctx. */
export type ScopedRequest = FastifyRequest & RequestScope;

export interface HttpHooksOptions {
  name: string;
  version: string;
  health: HealthRegistry;
  logger: Logger;
  vitals: Vitals;
  tracing?: Tracing;
}

const REQUEST_ID = /^[\w.:-]{8,128}$/;

/** The caller's request id where it is plain text, else a new one. */
export function requestIdOf(headers: Readonly<Record<string, string | string[] | undefined>>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : newId();
}

/** Operations routes, request scope for logs, request metrics, one log line per answer. */
export function installHttpHooks(fastify: FastifyInstance, options: HttpHooksOptions): void {
  const { health, logger, tracing, vitals } = options;
  const routes = opsRoutes(options);
  for (const [url, route] of routes)
    fastify.get(url, async (_request, reply) => {
      reply.hijack();
      await route(reply.raw);
    });
  for (const fact of ['ctx', 'outcome']) if (!fastify.hasRequestDecorator(fact)) fastify.decorateRequest(fact, null);
  if (tracing) installTracing(fastify, tracing);
  fastify.addHook('onRequest', (_request, reply, done) => {
    // Tells keep-alive clients to go elsewhere, while what they sent is still answered.
    if (health.draining) void reply.header('connection', 'close');
    done();
  });
  // Behind the body parser, because the parser's callbacks run outside of the asynchronous context.
  fastify.addHook('preValidation', (request, _reply, done) => requestScope.run(request as ScopedRequest, done));
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    if (!routes.has(route)) {
      const ms = reply.elapsedTime;
      const { ctx, id, outcome } = request as ScopedRequest;
      const ids = { requestId: ctx?.requestId ?? id, brandId: ctx?.brandId ?? undefined };
      const failed = outcome?.failed ?? reply.statusCode >= 500;
      vitals.observe({
        name: outcome?.operation ?? `${request.method} ${route}`,
        ...{ ms, failed, requestId: ctx?.requestId ?? id },
      });
      observeHttp({ method: request.method, route, status: reply.statusCode }, ms / 1000);
      logger.info({ ...ids, method: request.method, route, status: reply.statusCode, ms: Math.round(ms) }, 'request');
    }
    done();
  });
}

function installTracing(fastify: FastifyInstance, tracing: Tracing): void {
  const ends = new WeakMap<FastifyRequest, (status: number) => void>();
  fastify.addHook('preValidation', (request, _reply, done) => {
    const name = `${request.method} ${request.routeOptions.url ?? 'unknown'}`;
    ends.set(request, tracing.enter(name, request.headers, done));
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    ends.get(request)?.(reply.statusCode);
    done();
  });
}
