import { config } from '../../server/config.ts';
import { log } from '../../server/log.ts';
import type { TypedDocument } from '../graphql/generated/documents.ts';
import type { GraphFault } from './graph-error.ts';

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/** Thrown by `ask`; loaders turn it into a screen with the code and the request id. */
export class GraphFailure extends Error {
  readonly fault: GraphFault;
  constructor(fault: GraphFault) {
    super(fault.message);
    this.fault = fault;
  }
}

interface Caller {
  readonly token?: string;
  readonly requestId: string;
  readonly signal?: AbortSignal;
  /** Address of the browser; the gateway believes it because the console proves itself. */
  readonly address?: string | undefined;
}

/** One call to the gateway, with whatever token is given. */
export async function ask<T, V>(document: TypedDocument<T, V>, variables: V, caller: Caller): Promise<T> {
  const limit = AbortSignal.timeout(20_000);
  const response = await fetch(new URL('/graphql', config().MH_GATEWAY_URL), {
    method: 'POST',
    headers: headersOf(caller),
    body: JSON.stringify(bodyOf(document, variables)),
    signal: caller.signal === undefined ? limit : AbortSignal.any([limit, caller.signal]),
  }).catch((error: unknown) => {
    log.error({ err: error, requestId: caller.requestId, operation: document.name }, 'the gateway did not answer');
    throw new GraphFailure(unreachable(caller.requestId));
  });
  const answer = (await response.json().catch(() => ({}))) as Answer<T>;
  if (answer.errors === undefined && answer.data != null) return answer.data;
  throw new GraphFailure(faultOf(answer, caller.requestId, response));
}

function headersOf(caller: Caller): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json;q=0.9',
    'x-request-id': caller.requestId,
    'x-mh-client': 'console',
    ...(config().MH_CONSOLE_KEY === '' ? {} : { 'x-mh-client-key': config().MH_CONSOLE_KEY }),
    ...(caller.address === undefined ? {} : { 'x-mh-client-address': caller.address }),
    ...(caller.token === undefined ? {} : { authorization: `Bearer ${caller.token}` }),
  };
}

/** In production only the hash travels: the gateway runs what the manifest lists and nothing else. */
function bodyOf<T, V>(document: TypedDocument<T, V>, variables: V): Record<string, unknown> {
  return {
    ...(config().MH_ENV === 'production' ? {} : { query: document.text }),
    operationName: document.name,
    variables,
    extensions: { persistedQuery: { version: 1, sha256Hash: document.hash } },
  };
}

function faultOf(answer: Answer<unknown>, requestId: string, { status, headers }: Response): GraphFault {
  const first = answer.errors?.[0];
  const code = first?.extensions?.['code'];
  return {
    code: typeof code === 'string' ? code : status >= 502 ? 'UPSTREAM_UNAVAILABLE' : 'INTERNAL',
    message: first?.message ?? `The gateway answered ${status}.`,
    requestId,
    retryable: first?.extensions?.['retryable'] === true,
    details: first?.extensions?.['details'],
    ...(headers.has('retry-after') ? { retryAfterMs: Number(headers.get('retry-after')) * 1000 } : {}),
  };
}

const unreachable = (requestId: string): GraphFault => ({
  code: 'UPSTREAM_UNAVAILABLE',
  message: 'The gateway does not answer.',
  requestId,
  retryable: true,
});
