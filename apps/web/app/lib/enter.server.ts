import { redirect, type RouterContextProvider } from 'react-router';
import { readCookie, sessionCookie, writeCookie } from './cookies.server.ts';
import { stateOf } from './request.server.ts';
import { createSession, type Tokens } from './session-store.server.ts';

const CHALLENGE = 'mh-challenge';
const MINUTES_5 = 300;

/** What a sign-in answers: tokens, or a challenge for the second step. */
interface Answer {
  readonly session?: Tokens | null | undefined;
  readonly challenge?: { readonly token: string } | null | undefined;
}

/** Goes on after a sign-in: into the console, or to the second step; undefined where it was refused. */
export async function enter(
  context: Readonly<RouterContextProvider>,
  { session, challenge }: Answer,
  next: string,
): Promise<Response | undefined> {
  const { cookies } = stateOf(context);
  if (challenge != null) {
    // Worth nothing without the code, and only for five minutes; no script of a page ever sees it.
    cookies.push(writeCookie(CHALLENGE, challenge.token, MINUTES_5));
    return redirect(`/sign-in/code?next=${encodeURIComponent(next)}`, 303);
  }
  if (session == null) return undefined;
  cookies.push(writeCookie(CHALLENGE, '', 0), sessionCookie(await createSession(session)));
  return redirect(next, 303);
}

/** The challenge of a sign-in under way. */
export const challengeOf = (request: Request): string => readCookie(request, CHALLENGE) ?? '';
