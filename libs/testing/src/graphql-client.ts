import { CONTEXT_HEADER, bodySha256, importSigningKey, mintInternalContext } from '@mh-os/auth';
import type { Ctx } from '@mh-os/kernel';
import type { GraphQLRequest } from './operations.ts';

export interface GraphQLFault {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly [key: string]: unknown };
}

/** An answer with its data as plain JSON; tests narrow it by `expect` or by `data<T>()`. */
export interface GraphQLAnswer {
  readonly status: number;
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly GraphQLFault[];
  /** Codes of the top-level errors. */
  readonly codes: readonly string[];
}

type Ask = (
  ctx: Ctx | null,
  request: GraphQLRequest | string,
  variables?: Record<string, unknown>,
) => Promise<GraphQLAnswer>;

/** A client that signs what it sends as the gateway does, with the key that the test environment holds. */
export function graphqlClient(url: string, audience: string): Ask {
  const key = importSigningKey(process.env['MH_GATEWAY_PRIVATE_JWK'] ?? '');
  return async (ctx, request, variables = {}) => {
    const body = JSON.stringify(typeof request === 'string' ? { query: request, variables } : request);
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (ctx !== null)
      headers[CONTEXT_HEADER] = mintInternalContext(key, { ctx, audience, bodySha256: bodySha256(body) });
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    const text = await response.text();
    const answer = parse(text);
    const errors = answer.errors ?? [];
    const codes = errors.map((fault) => fault.extensions?.code ?? 'NO_CODE');
    return { status: response.status, data: answer.data ?? null, errors, codes };
  };
}

function parse(text: string): { data?: Record<string, unknown> | null; errors?: GraphQLFault[] } {
  try {
    return JSON.parse(text) as { data?: Record<string, unknown>; errors?: GraphQLFault[] };
  } catch {
    return { errors: [{ message: `not JSON: ${text.slice(0, 500)}` }] };
  }
}
