import { ask } from './ask.server.ts';
import { RefreshSession } from '../graphql/generated/documents.ts';
import type { RequestState } from './request.server.ts';
import { renewSession, type Tokens } from './session-store.server.ts';

const AHEAD_MS = 30_000;

/** Who asks the graph: a session with its tokens. */
export type Asker = Pick<RequestState, 'sessionId' | 'tokens' | 'requestId'>;

export const endsSoon = (tokens: Tokens): boolean => Date.parse(tokens.expiresAt) - Date.now() < AHEAD_MS;

/** Renewals under way in this process: loaders of one page run side by side and must spend one refresh token, not five. */
const underWay = new Map<string, Promise<Tokens | undefined>>();

/** Puts fresh tokens into the state, or none when the session is over. */
export async function renewed(state: Asker): Promise<void> {
  const { sessionId, tokens } = state;
  if (sessionId === undefined || tokens === undefined) return;
  let work = underWay.get(sessionId);
  if (work === undefined) {
    work = renewSession(sessionId, tokens, (current) => refresh(current, state.requestId)).finally(() =>
      underWay.delete(sessionId),
    );
    underWay.set(sessionId, work);
  }
  state.tokens = await work;
}

async function refresh(current: Tokens, requestId: string): Promise<Tokens | undefined> {
  const answer = await ask(RefreshSession, { input: { refreshToken: current.refreshToken } }, { requestId });
  return answer.refreshSession.session ?? undefined;
}
