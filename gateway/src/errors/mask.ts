import type { GraphQLError } from 'graphql';
import { type ErrorCode, errorCode, gatewayCodes } from './codes.ts';
import type { ClientError } from './refusal.ts';

/** Signs of our insides in a text: addresses, stacks, SQL, drivers, files. A message with one is replaced as a whole. */
const LEAKS = [
  /https?:\/\/|\b(?:\d{1,3}\.){3}\d{1,3}\b|\blocalhost\b|\bE(?:CONN|AI_|PIPE|NOTFOUND|TIMEDOUT|HOST)/,
  /\n\s+at |\bat \S+ \(|node:internal|node_modules|\.[cm]?[jt]s:\d+|\/(?:home|usr|var|app|tmp|srv|root)\//,
  /\b(?:SELECT|INSERT INTO|DELETE FROM|UPDATE)\b[\s\S]*\b(?:FROM|VALUES|SET|WHERE)\b|\bselect "|violates [\w-]+ .*constraint/,
  /relation "|column "|duplicate key|\bpg_|QueryFailed|__resolveReference|valueCompletion|_entities/,
];

function leaks(text: string): boolean {
  return LEAKS.some((pattern) => pattern.test(text));
}

function leaksBelow(value: unknown): boolean {
  if (typeof value === 'string') return leaks(value);
  return value !== null && typeof value === 'object' && Object.values(value).some(leaksBelow);
}

/** Codes under which graphql-js and Apollo report faults that are ours to name. */
const ALIASES: Readonly<Record<string, string>> = {
  BAD_USER_INPUT: 'VALIDATION_FAILED',
  GRAPHQL_PARSE_FAILED: 'PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'VALIDATION_FAILED',
  UNAVAILABLE: 'UPSTREAM_UNAVAILABLE',
  DEADLINE_EXCEEDED: 'UPSTREAM_UNAVAILABLE',
};

/**
 * A domain's own refusal: our services mark each coded one with `retryable`, and have masked everything else as
 * INTERNAL. What a service says beyond its catalogue is still bound to this form and to the leak check.
 */
function refusalOfDomain(name: unknown, extensions: GraphQLError['extensions']): ErrorCode | undefined {
  if (typeof name !== 'string' || !/^[A-Z][A-Z0-9_]{2,60}$/.test(name)) return undefined;
  const { retryable } = extensions;
  return typeof retryable === 'boolean'
    ? { status: 400, retryable, description: 'The request was refused.' }
    : undefined;
}

/** Paths as a client knows them: what Apollo adds below an entity fetch is our plan, not the client's document. */
function clientPath(path: GraphQLError['path']): ClientError['path'] {
  if (!path) return undefined;
  const cut = path.findIndex((part) => part === '@' || part === '_entities');
  return cut < 0 ? path : path.slice(0, cut);
}

/** One error for the client: closed list of codes, no address, stack or SQL (G9). */
export function maskError(error: GraphQLError, requestId: string): ClientError {
  const claimed = error.extensions.code;
  const name = (typeof claimed === 'string' && ALIASES[claimed]) || claimed;
  const fact = name === 'INTERNAL' ? undefined : (errorCode(name) ?? refusalOfDomain(name, error.extensions));
  const path = clientPath(error.path);
  if (!fact)
    return {
      message: 'Something went wrong on our side.',
      path,
      extensions: { code: 'INTERNAL', requestId, retryable: gatewayCodes.INTERNAL.retryable },
    };
  const { details, inputPath } = error.extensions;
  const more = { ...(details === undefined ? {} : { details }), ...(inputPath === undefined ? {} : { inputPath }) };
  const safe = !leaksBelow(more);
  const extensions = { code: String(name), requestId, retryable: fact.retryable };
  return {
    message: leaks(error.message) ? fact.description : error.message,
    locations: error.locations,
    path,
    extensions: safe ? { ...extensions, ...more } : extensions,
  };
}

/** At most 50 errors: a list of 1,000 broken rows is one fact, not a thousand. */
export function maskErrors(errors: readonly GraphQLError[], requestId: string): ClientError[] {
  return errors.slice(0, 50).map((error) => maskError(error, requestId));
}
