import { setTimeout as delay } from 'node:timers/promises';
import { data, redirect, type RouterContextProvider } from 'react-router';
import type { TypedDocument } from '../graphql/generated/documents.ts';
import { ask, GraphFailure } from './ask.server.ts';
import { statusOf } from './graph-error.ts';
import { signInUrl, stateOf } from './request.server.ts';
import { type Asker, endsSoon, renewed } from './tokens.server.ts';

const MOST_WAIT_MS = 8000;

type Context = Readonly<RouterContextProvider>;

/** Asks as the signed-in person; renews the token when it is about to end, and once more when it is refused. */
export async function gqlOrFailure<T, V>(
  context: Context,
  document: TypedDocument<T, V>,
  variables: V,
  mostWaitMs = MOST_WAIT_MS,
): Promise<T> {
  return askAs(stateOf(context), document, variables, mostWaitMs);
}

/** The same for whoever asks outside of a request. */
export async function askAs<T, V>(
  state: Asker,
  document: TypedDocument<T, V>,
  variables: V,
  mostWaitMs = MOST_WAIT_MS,
): Promise<T> {
  if (state.tokens !== undefined && endsSoon(state.tokens)) await renewed(state);
  try {
    return await patiently(() => asPerson(state, document, variables), mostWaitMs);
  } catch (error) {
    if (!isCode(error, 'UNAUTHENTICATED') || state.tokens === undefined) throw error;
    await renewed(state);
    return asPerson(state, document, variables);
  }
}

/** A person who turns pages faster than their budget fills waits a moment rather than seeing an error; nothing ran. */
async function patiently<T>(work: () => Promise<T>, mostMs = MOST_WAIT_MS): Promise<T> {
  for (let waited = 0; ;) {
    try {
      return await work();
    } catch (error) {
      const wait =
        error instanceof GraphFailure && error.fault.code === 'RATE_LIMITED'
          ? (error.fault.retryAfterMs ?? 1000)
          : undefined;
      if (wait === undefined || waited + wait > mostMs) throw error;
      waited += wait;
      await delay(wait);
    }
  }
}

/** As above for loaders: what cannot be answered becomes the matching error screen. */
export async function gql<T, V>(context: Context, document: TypedDocument<T, V>, variables: V): Promise<T> {
  try {
    return await gqlOrFailure(context, document, variables);
  } catch (error) {
    throw asScreen(context, error);
  }
}

/** What a loader throws for a failure, so that the matching screen is shown. */
export function asScreen(context: Context, error: unknown): unknown {
  if (!(error instanceof GraphFailure)) return error;
  if (error.fault.code === 'UNAUTHENTICATED') return redirect(signInUrl(stateOf(context)));
  if (error.fault.code === 'SECOND_FACTOR_REQUIRED') return redirect('/second-factor');
  return data(error.fault, { status: statusOf(error.fault.code) });
}

const asPerson = <T, V>(state: Asker, document: TypedDocument<T, V>, variables: V): Promise<T> => {
  const token = state.tokens?.accessToken;
  return ask(document, variables, { requestId: state.requestId, ...(token === undefined ? {} : { token }) });
};

export const isCode = (error: unknown, code: string): boolean =>
  error instanceof GraphFailure && error.fault.code === code;
