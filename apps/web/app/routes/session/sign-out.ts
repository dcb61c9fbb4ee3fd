import { redirect } from 'react-router';
import { SignOut } from '../../graphql/generated/documents.ts';
import { GraphFailure } from '../../lib/ask.server.ts';
import { endedCookie } from '../../lib/cookies.server.ts';
import { gqlOrFailure } from '../../lib/gql.server.ts';
import { stateOf } from '../../lib/request.server.ts';
import { endSession } from '../../lib/session-store.server.ts';
import type { Route } from './+types/sign-out';

/** Ends the session here in any case, and at the platform when it answers. */
export async function action({ context }: Route.ActionArgs) {
  const state = stateOf(context);
  if (state.sessionId !== undefined) {
    await gqlOrFailure(context, SignOut, { input: { allSessions: false } }).catch((error: unknown) => {
      if (!(error instanceof GraphFailure)) throw error;
    });
    await endSession(state.sessionId);
    state.cookies.push(endedCookie());
  }
  return redirect('/sign-in', 303);
}

export const loader = () => redirect('/');
