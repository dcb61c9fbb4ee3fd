/** A caller of the graph for seeds: signs in, waits out limits and restarts, and throws on every refusal. */
import { setTimeout as sleep } from 'node:timers/promises';

interface UserError {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

interface Answer {
  readonly data?: Record<string, { userErrors?: readonly UserError[] } & Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const WAIT_CODES = new Set(['RATE_LIMITED', 'UPSTREAM_UNAVAILABLE', 'UNAVAILABLE']);

export class GraphClient {
  private readonly url: string;
  private readonly token: string | undefined;

  constructor(gatewayUrl: string, token?: string) {
    this.url = `${gatewayUrl}/graphql`;
    this.token = token;
  }

  /** Runs one operation; commands carry idempotency keys, so trying again is safe. */
  async run<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    for (let attempt = 0; ; attempt += 1) {
      const { answer, retryAfter } = await this.post(query, variables);
      const passing = !answer || answer.errors?.some(({ extensions }) => WAIT_CODES.has(extensions?.code ?? ''));
      if (!passing || attempt === 60) return settled<T>(answer);
      await sleep(retryAfter ?? 500);
    }
  }

  /** The same client as somebody who has signed in. */
  async signIn(email: string, password: string, brandId?: string): Promise<GraphClient> {
    const data = await this.run<{ signIn: { session: { accessToken: string } } }>(
      `mutation SignIn($input: SignInInput!) { signIn(input: $input) { session { accessToken } userErrors { code message path } } }`,
      { input: { email, password, brandId } },
    );
    return new GraphClient(this.url.replace(/\/graphql$/, ''), data.signIn.session.accessToken);
  }

  private async post(query: string, variables: Record<string, unknown>) {
    try {
      const response = await fetch(this.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        },
        body: JSON.stringify({ query, variables }),
      });
      const seconds = Number(response.headers.get('retry-after'));
      return { answer: (await response.json()) as Answer, retryAfter: seconds > 0 ? seconds * 1000 : undefined };
    } catch {
      return { answer: undefined, retryAfter: undefined };
    }
  }
}

function settled<T>(answer: Answer | undefined): T {
  if (!answer?.data || answer.errors?.length)
    throw new Error(answer?.errors?.map(({ message }) => message).join('; ') ?? 'The gateway does not answer.');
  for (const [field, payload] of Object.entries(answer.data))
    for (const { code, message, path } of payload?.userErrors ?? [])
      throw new Error(`${field}${path.length ? ` (${path.join('.')})` : ''}: ${code} ${message}`);
  return answer.data as T;
}
