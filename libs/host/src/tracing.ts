import type { IncomingHttpHeaders } from 'node:http';

/** Wraps the handling of requests in spans; only made when traces have somewhere to go. */
export interface Tracing {
  /** Runs `next` inside a server span that continues the caller's trace; returns what ends the span. */
  enter(name: string, headers: IncomingHttpHeaders, next: () => void): (status: number) => void;
  stop(): Promise<void>;
}

/**
 * Starts OpenTelemetry where an endpoint is set. The SDK is loaded then and only then: it costs tens of MiB and
 * hundreds of milliseconds at start.
 */
export async function startTracing(name: string, endpoint: string | undefined): Promise<Tracing | undefined> {
  if (!endpoint) return undefined;
  const [{ NodeSDK }, api] = await Promise.all([import('@opentelemetry/sdk-node'), import('@opentelemetry/api')]);
  const sdk = new NodeSDK({ serviceName: name, instrumentations: [] });
  sdk.start();
  const tracer = api.trace.getTracer('@mh-os/host');
  return {
    enter(spanName, headers, next) {
      const parent = api.propagation.extract(api.context.active(), headers);
      const span = tracer.startSpan(spanName, { kind: api.SpanKind.SERVER }, parent);
      api.context.with(api.trace.setSpan(parent, span), next);
      return (status) => {
        span.setAttribute('http.response.status_code', status);
        if (status >= 500) span.setStatus({ code: api.SpanStatusCode.ERROR });
        span.end();
      };
    },
    stop: () => sdk.shutdown(),
  };
}
