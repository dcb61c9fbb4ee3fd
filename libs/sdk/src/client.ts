import type { TypedDocument } from './generated/documents.ts';

/** Why the graph refused or failed, with what support needs to find the request. */
export interface GraphFault {
  /** One of the closed list, such as FORBIDDEN or RATE_LIMITED. */
  readonly code: string;
  readonly message: string;
  readonly requestId: string | undefined;
  readonly path: readonly (string | number)[] | undefined;
}

/** Thrown when a call has errors beside its data; expected refusals of mutations are `userErrors` in the data instead. */
export class GraphError extends Error {
  readonly faults: readonly GraphFault[];
  readonly status: number;
  constructor(faults: readonly GraphFault[], status: number) {
    super(faults[0]?.message ?? `The gateway answered ${status}.`);
    this.name = 'GraphError';
    this.faults = faults;
    this.status = status;
  }

  /** Code of the first fault. */
  get code(): string {
    return this.faults[0]?.code ?? 'INTERNAL';
  }
}

/** How to reach the graph. */
export interface ClientOptions {
  /** Base address of the gateway, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Access token, or a function that gives the current one. */
  readonly token?: string | (() => string | undefined | Promise<string | undefined>);
  /** Sends only the hash of operations that the gateway has registered. */
  readonly persisted?: boolean;
  readonly timeoutMs?: number;
  /** How long to wait in all when the gateway says that it is too fast; 30 s unless told otherwise. */
  readonly mostWaitMs?: number;
  readonly fetch?: typeof fetch;
}

/** Calls the graph with typed documents. */
export interface Client {
  request<TData, TVariables>(document: TypedDocument<TData, TVariables>, variables: TVariables): Promise<TData>;
}

interface Answer<TData> {
  readonly data?: TData | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string; readonly requestId?: string };
  }[];
}

/** Makes a client; it holds no connection and needs no closing. */
export function createClient(options: ClientOptions): Client {
  return {
    async request<TData, TVariables>(
      document: TypedDocument<TData, TVariables>,
      variables: TVariables,
    ): Promise<TData> {
      const response = await patiently(() => call(options, document, variables), options.mostWaitMs ?? 30_000);
      const answer = (await response.json().catch(() => ({}))) as Answer<TData>;
      if (answer.data == null || answer.errors !== undefined) throw new GraphError(faultsOf(answer), response.status);
      return answer.data;
    },
  };
}

async function call<TData, TVariables>(
  options: ClientOptions,
  document: TypedDocument<TData, TVariables>,
  variables: TVariables,
): Promise<Response> {
  const { url, persisted = false, timeoutMs = 20_000, fetch: send = fetch } = options;
  return send(new URL('/graphql', url), {
    method: 'POST',
    headers: await headersOf(options),
    body: JSON.stringify({
      ...(persisted ? {} : { query: document.text }),
      operationName: document.name,
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: document.hash } },
    }),
    signal: AbortSignal.timeout(timeoutMs),
  });
}

/** A refusal for speed says how long to wait, and nothing ran: waiting and asking again is always right. */
async function patiently(work: () => Promise<Response>, mostMs: number): Promise<Response> {
  for (let waited = 0; ;) {
    const response = await work();
    const wait = Number(response.headers.get('retry-after')) * 1000;
    if (response.status !== 429 || !(wait > 0) || waited + wait > mostMs) return response;
    waited += wait;
    await new Promise((resume) => setTimeout(resume, wait));
  }
}

async function headersOf({ token }: ClientOptions): Promise<Record<string, string>> {
  const given = typeof token === 'function' ? await token() : token;
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json;q=0.9',
    ...(given === undefined ? {} : { authorization: `Bearer ${given}` }),
  };
}

const faultsOf = (answer: Answer<unknown>): GraphFault[] =>
  (answer.errors ?? []).map(({ message, path, extensions }) => ({
    code: extensions?.code ?? 'INTERNAL',
    message,
    requestId: extensions?.requestId,
    path,
  }));
