import type { RouterContextProvider } from 'react-router';
import type { TypedDocument } from '../graphql/generated/documents.ts';
import type { Acted } from './act.server.ts';
import { ask, GraphFailure } from './ask.server.ts';
import type { UserError } from './graph-error.ts';
import { localeOf } from './prefs.ts';
import { inWordsOf } from './refusal-words.server.ts';
import { stateOf } from './request.server.ts';

type Context = Readonly<RouterContextProvider>;

/** Asks for a page that needs no session; who is signed in asks as themselves, others by their network address. */
export function askOpenly<T, V>(context: Context, document: TypedDocument<T, V>, variables: V): Promise<T> {
  const { requestId, address, tokens, signal } = stateOf(context);
  const token = tokens === undefined ? {} : { token: tokens.accessToken };
  return ask(document, variables, { requestId, address, signal, ...token });
}

/** Runs a mutation of such a page. Whatever was refused comes back as sentences. */
export async function actOpenly<T, V, P extends { readonly userErrors: readonly UserError[] }>(
  context: Context,
  document: TypedDocument<T, V>,
  variables: V,
  payloadOf: (answer: T) => P,
): Promise<Acted<P>> {
  const { requestId, prefs } = stateOf(context);
  const refusedFor = (errors: readonly UserError[]): Acted<P> => ({
    problem: { errors: inWordsOf(localeOf(prefs), errors), requestId },
  });
  try {
    const payload = payloadOf(await askOpenly(context, document, variables));
    return payload.userErrors.length === 0 ? { done: payload } : refusedFor(payload.userErrors);
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    const { code, message, details } = error.fault;
    return refusedFor([{ code, message, details, path: [] }]);
  }
}
