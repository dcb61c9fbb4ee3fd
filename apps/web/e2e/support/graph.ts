import { people, type Person } from './people.ts';

const gateway = process.env['MH_GATEWAY_URL'];

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

async function post(body: object, token?: string): Promise<unknown> {
  const response = await fetch(`${gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await response.json()) as Answer;
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { session { accessToken } } }';

/** Asks the graph past the console, as somebody who signs in once: what a screen says must be so. */
export async function graphOf(
  person: Person,
): Promise<<T>(query: string, variables?: Record<string, unknown>) => Promise<T>> {
  const { email, password } = people[person];
  const signed = await post({ query: SIGN_IN, variables: { input: { email, password } } });
  const { accessToken } = (signed as { signIn: { session: { accessToken: string } } }).signIn.session;
  return async <T>(query: string, variables: Record<string, unknown> = {}) =>
    (await post({ query, variables }, accessToken)) as T;
}

/** Asks again until it is so; what happens in the background takes its moment. */
export async function until<T>(ask: () => Promise<T>, so: (answer: T) => boolean, tries = 150): Promise<T> {
  for (let i = 0; i < tries; i += 1) {
    const answer = await ask();
    if (so(answer)) return answer;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`It did not come to that: ${JSON.stringify(await ask()).slice(0, 500)}`);
}
