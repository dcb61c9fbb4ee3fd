import type { NextFunction, Request, Response } from 'express';
import { collectDefaultMetrics, Histogram, register } from 'prom-client';
import { log } from './log.ts';
import { WebVitals } from './vitals.ts';

collectDefaultMetrics();

const seconds = new Histogram({
  name: 'mh_web_http_request_duration_seconds',
  help: 'Time to answer a request of the console.',
  labelNames: ['method', 'status'],
  buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
});

/** For the heartbeat. */
export const vitals = new WebVitals();

const quiet = /^\/(assets|healthz|livez|readyz|metrics|version)/;

/** Times each request and writes one log line for those a person asked for. */
export function observe(request: Request, response: Response, next: NextFunction): void {
  // Open as long as its tab is: no request whose time says anything.
  if (request.path === '/notifications/stream') return next();
  const done = seconds.startTimer({ method: request.method });
  const start = performance.now();
  response.once('finish', () => {
    done({ status: String(response.statusCode) });
    if (quiet.test(request.path)) return;
    const requestId = String(response.getHeader('x-request-id') ?? '');
    const failed = response.statusCode >= 500;
    vitals.observe({ name: `${request.method} ${request.path}`, ms: performance.now() - start, failed, requestId });
    log.info({
      requestId: response.getHeader('x-request-id'),
      method: request.method,
      path: request.path,
      status: response.statusCode,
      ms: Math.round(performance.now() - start),
    });
  });
  next();
}

export const metricsText = (): Promise<string> => register.metrics();
export const metricsType = register.contentType;
