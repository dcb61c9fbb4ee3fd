import type { DomainError } from '@mh-os/kernel';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { domainErrorsOf } from './user-errors.ts';

/** Codes of faults in the request itself; their messages are about what the caller wrote. */
const CALLER_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** The error that a resolver threw, below the wrappers of the GraphQL library. */
export function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/** Whether the error is one of ours, which a caller may read, or a fault, which only the log may hold. */
export function isForeseen(error: unknown): boolean {
  const cause = rootCause(error);
  if (domainErrorsOf(cause)) return true;
  // graphql-jit leaves `extensions` out.
  const extensions = cause instanceof GraphQLError ? (cause.extensions as { code?: unknown } | undefined) : undefined;
  return CALLER_FAULTS.has(String(extensions?.code));
}

function extensionsOf(errors: readonly DomainError[]): Record<string, unknown> {
  const [first] = errors;
  if (!first) return {};
  const several = errors.map(({ code, message, path, details }) => ({ code, message, path, details }));
  const details = { ...first.details, ...(errors.length > 1 ? { errors: several } : {}) };
  return {
    code: first.code,
    retryable: first.kind === 'unavailable',
    ...(first.path.length > 0 ? { inputPath: first.path } : {}),
    ...(Object.keys(details).length > 0 ? { details } : {}),
  };
}

/** A DomainError as an entry of top-level `errors`. */
export function formatDomainError(error: DomainError, requestId?: string): GraphQLFormattedError {
  return { message: error.message, extensions: { ...extensionsOf([error]), requestId } };
}

/** What a caller may see of an error: ours in full, faults of the request without hints, everything else masked. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const place = { locations: formatted.locations, path: formatted.path };
  const cause = rootCause(error);
  const ours = domainErrorsOf(cause);
  if (ours) return { message: ours[0]?.message ?? '', ...place, extensions: extensionsOf(ours) };
  const code = String(formatted.extensions?.code);
  if (CALLER_FAULTS.has(code) && cause instanceof GraphQLError) {
    const message = formatted.message.replace(/ ?Did you mean .*$/s, '');
    return { message, ...place, extensions: { code, retryable: false } };
  }
  const message = 'Something went wrong on our side. Quote the request id when you report it.';
  return { message, ...place, extensions: { code: 'INTERNAL', retryable: false } };
}
