import type { RouterContextProvider } from 'react-router';
import { SignInProviders } from '../../graphql/generated/documents.ts';
import { ask, GraphFailure } from '../../lib/ask.server.ts';
import { stateOf } from '../../lib/request.server.ts';

/** Buttons of the sign-in page; without an answer there are none, and the password still works. */
export async function offeredProviders(context: Readonly<RouterContextProvider>, brand: string | null) {
  const { requestId, address } = stateOf(context);
  try {
    const caller = { requestId, address, signal: AbortSignal.timeout(2_000) };
    return (await ask(SignInProviders, { brand }, caller)).signInProviders ?? [];
  } catch (error) {
    if (error instanceof GraphFailure) return [];
    throw error;
  }
}
