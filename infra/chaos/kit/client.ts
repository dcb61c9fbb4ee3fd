/** One person at the gateway. Answers come back whole, refusals included: what to make of them is the caller's business. */
import { setTimeout as sleep } from 'node:timers/promises';

export interface Fault {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly details?: unknown };
}

export interface Answer {
  /** 0 where nothing came. */
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly Fault[];
  /** Codes of the top-level errors. */
  readonly codes: readonly string[];
}

export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly details?: unknown;
}

export interface AskOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  /** Wait out the rate limit; true unless told otherwise. */
  readonly patient?: boolean;
}

/** Sends a body to a GraphQL endpoint and reads whatever comes. */
export async function post(url: string, body: unknown, options: AskOptions = {}): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...options.headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      signal: AbortSignal.timeout(options.timeoutMs ?? 15_000),
    });
    return read(response.status, response.headers, await response.text());
  } catch (error) {
    return read(0, new Headers(), `{"errors":[{"message":"no answer: ${(error as Error).name}"}]}`);
  }
}

function read(status: number, headers: Headers, text: string): Answer {
  let body: { data?: Record<string, unknown> | null; errors?: Fault[] } = {};
  try {
    body = JSON.parse(text) as typeof body;
  } catch {
    body = { errors: [{ message: `not JSON: ${text.slice(0, 200)}` }] };
  }
  const errors = body.errors ?? [];
  const codes = errors.map(({ extensions }) => extensions?.code ?? 'NO_CODE');
  return { status, headers, text, data: body.data ?? null, errors, codes };
}

export class Person {
  readonly gateway: string;
  readonly token: string | undefined;

  constructor(gateway: string, token?: string) {
    this.gateway = gateway;
    this.token = token;
  }

  async ask(query: string, variables: Record<string, unknown> = {}, options: AskOptions = {}): Promise<Answer> {
    const headers = { ...(this.token ? { authorization: `Bearer ${this.token}` } : {}), ...options.headers };
    for (;;) {
      const answer = await post(`${this.gateway}/graphql`, { query, variables }, { ...options, headers });
      if (answer.status !== 429 || options.patient === false) return answer;
      await sleep(1000 * Number(answer.headers.get('retry-after') ?? 1));
    }
  }

  /** Data of an operation that must succeed. */
  async run<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const answer = await this.ask(query, variables);
    if (answer.errors.length > 0 || answer.data === null)
      throw new Error(`${query.slice(0, 80)}: ${answer.status} ${answer.text.slice(0, 500)}`);
    return answer.data as T;
  }

  /** The payload of a mutation with one input, its refusals included. `selection` is what to read besides. */
  async act<T>(field: string, input: Record<string, unknown>, selection = ''): Promise<T & { userErrors: Refusal[] }> {
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    const steps = { submitPriceDraft: 'PriceDraftStepInput', withdrawPriceDraft: 'PriceDraftStepInput' };
    const named = (steps as Record<string, string>)[field] ?? type;
    const query = `mutation ($input: ${named}!) { ${field}(input: $input) { ${selection} userErrors { code message path details } } }`;
    const data = await this.run<Record<string, T & { userErrors: Refusal[] }>>(query, { input });
    return data[field] as T & { userErrors: Refusal[] };
  }

  /** The same where every refusal is a mistake of the caller. */
  async done<T>(field: string, input: Record<string, unknown>, selection: string): Promise<T> {
    const { userErrors, ...payload } = await this.act<T>(field, input, selection);
    if (userErrors.length > 0) throw new Error(`${field}: ${JSON.stringify(userErrors)}`);
    return payload as T;
  }

  async signIn(email: string, password: string, brandId?: string): Promise<Person> {
    type Tokens = { session: { accessToken: string } };
    const input = { email, password, brandId };
    const { session } = await this.done<Tokens>('signIn', input, 'session { accessToken }');
    return new Person(this.gateway, session.accessToken);
  }
}
