import { data, redirect, type RouterContextProvider } from 'react-router';
import type { TypedDocument } from '../graphql/generated/documents.ts';
import { GraphFailure } from './ask.server.ts';
import { gqlOrFailure } from './gql.server.ts';
import { refusedValue, unreadNumber, type UserError } from './graph-error.ts';
import { localeOf } from './prefs.ts';
import type { Problem } from './problem.ts';
import { inWordsOf } from './refusal-words.server.ts';
import { signInUrl, stateOf } from './request.server.ts';

type Context = Readonly<RouterContextProvider>;

interface Payload {
  readonly userErrors: readonly UserError[];
}

export type Acted<P> =
  { readonly done: P; readonly problem?: undefined } | { readonly problem: Problem; readonly done?: undefined };

/** Runs a mutation for a form. Whatever was refused comes back to the form as sentences, so that nothing typed is lost. */
export async function act<T, V, P extends Payload>(
  context: Context,
  document: TypedDocument<T, V>,
  variables: V,
  payloadOf: (answer: T) => P,
): Promise<Acted<P>> {
  const { requestId, prefs } = stateOf(context);
  const refusedFor = (errors: readonly UserError[]): Acted<P> => ({
    problem: { errors: inWordsOf(localeOf(prefs), errors), requestId },
  });
  const unread = unreadNumber(variables);
  if (unread !== undefined) return { problem: { errors: [unread], requestId: '' } };
  try {
    const payload = payloadOf(await gqlOrFailure(context, document, variables));
    return payload.userErrors.length === 0 ? { done: payload } : refusedFor(payload.userErrors);
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    if (error.fault.code === 'UNAUTHENTICATED') throw redirect(signInUrl(stateOf(context)));
    const { code, message, details } = error.fault;
    return refusedFor([refusedValue(message) ?? { code, message, details, path: [] }]);
  }
}

/** The answer of an action that changed nothing. */
export const refused = <T extends object>(problem: Problem, more?: T) =>
  data({ problem, ...(more as T) }, { status: 422 });
