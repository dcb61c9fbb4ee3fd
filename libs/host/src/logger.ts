import { AsyncLocalStorage } from 'node:async_hooks';
import type { Ctx } from '@mh-os/kernel';
import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** The request being served: its id, and its Ctx once the caller is known. */
export interface RequestScope {
  readonly id: string;
  ctx?: Ctx | null;
  /** What became of it, where whoever served it knows more than the HTTP status. */
  outcome?: { readonly operation?: string | undefined; readonly failed?: boolean | undefined } | null;
}

/** Carries the request to every log line written while it is served. */
export const requestScope = new AsyncLocalStorage<RequestScope>();

const SECRET_FIELDS = ['authorization', 'cookie', 'set-cookie', 'x-mh-context', 'x-mh-service', 'password', 'token'];
const MORE_SECRETS = ['accessToken', 'refreshToken', 'secret', 'privateJwk', 'apiKey'];

/** Paths that never reach the log, at the top, in `headers` and one level down. */
function redactPaths(): string[] {
  return [...SECRET_FIELDS, ...MORE_SECRETS].flatMap((field) => {
    const step = /^\w+$/.test(field) ? `.${field}` : `["${field}"]`;
    return [step.replace(/^\./, ''), `*${step}`, `req.headers${step}`];
  });
}

/** Ids of the request at hand, for each log line. */
export function scopeFields(): Record<string, string | undefined> {
  const scope = requestScope.getStore();
  if (!scope) return {};
  const ctx = scope.ctx;
  return { requestId: ctx?.requestId ?? scope.id, brandId: ctx?.brandId ?? undefined };
}

/** A JSON logger to stdout: request and brand id on every line of a request, secrets removed. */
export function createLogger(
  options: { name: string; level?: string },
  destination: DestinationStream = pino.destination(1),
): Logger {
  return pino(
    {
      level: options.level ?? 'info',
      base: { service: options.name },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: redactPaths(), censor: '[redacted]' },
      mixin: scopeFields,
    },
    destination,
  );
}
