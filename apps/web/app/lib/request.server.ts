import { randomBytes, randomUUID } from 'node:crypto';
import { createContext, type RouterContextProvider } from 'react-router';
import { readCookie, sessionIdOf } from './cookies.server.ts';
import type { Flash } from './flash.ts';
import { readPrefs, type Prefs } from './prefs.ts';
import { readSession, type Tokens } from './session-store.server.ts';

/** What one request knows: filled once by the root middleware, read by loaders and actions. */
export interface RequestState {
  readonly requestId: string;
  readonly nonce: string;
  /** Network address of the browser, for limits on signing in. */
  readonly address: string | undefined;
  /** Where the person wants to be, to come back to after signing in. */
  readonly here: string;
  readonly prefs: Prefs;
  readonly sessionId: string | undefined;
  readonly flash: Flash | undefined;
  readonly signal: AbortSignal;
  tokens: Tokens | undefined;
  /** Cookies to send with the answer. */
  readonly cookies: string[];
}

const stateContext = createContext<RequestState>();

export const stateOf = (context: Readonly<RouterContextProvider>): RequestState => context.get(stateContext);

export async function begin(request: Request, context: Readonly<RouterContextProvider>): Promise<RequestState> {
  const sessionId = sessionIdOf(request);
  const state: RequestState = {
    requestId: randomUUID(),
    nonce: randomBytes(16).toString('base64'),
    address: request.headers.get('x-mh-client-address') ?? undefined,
    here: hereOf(request),
    prefs: readPrefs(readCookie(request, 'mh-prefs'), request.headers.get('accept-language')),
    sessionId,
    flash: flashOf(request),
    signal: request.signal,
    tokens: sessionId === undefined ? undefined : await readSession(sessionId),
    cookies: [],
  };
  context.set(stateContext, state);
  return state;
}

function flashOf(request: Request): Flash | undefined {
  try {
    return JSON.parse(readCookie(request, 'mh-flash') ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function hereOf(request: Request): string {
  const url = new URL(request.url);
  return request.method === 'GET' ? `${url.pathname}${url.search}` : '/';
}

/** The sign-in page, with the way back. */
export const signInUrl = (state: RequestState): string =>
  state.here === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(state.here)}`;
